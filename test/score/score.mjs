// Prints how good the generator is today: on the gold of the seeds, and on the public corpora.
import {runDev} from '../support/run-dev.mjs';

const PARTS = [
	['Cards of the seeds against the gold facts', 'test/score/cards.ts'],
	['Facts of the seeds against the gold facts', 'test/score/seeds.ts'],
	['The seeds in other dress', 'test/score/metamorphic.ts'],
	['Quotes in public news (quotes-dev)', 'test/score/quotes.ts'],
	['Cards of public news (quotes-dev)', 'test/score/news.ts'],
	['What the parser brings', 'test/score/ablation.ts'],
	['Syntax on public treebanks (ewt-dev, gum-dev)', 'test/score/syntax.ts'],
	['Dates in public news (dates-dev)', 'test/score/dates.ts'],
];

for (const [title, script] of PARTS) {
	console.log(`\n${title}\n${'-'.repeat(title.length)}`);
	const status = await runDev(script);
	if (status !== 0) process.exitCode = 1;
}
