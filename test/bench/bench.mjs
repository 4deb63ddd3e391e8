// Prints how fast the built program is today, as ratios in one interleaved run.
import {runDev} from '../support/run-dev.mjs';
import {streamArticles} from './articles.mjs';
import {firstFrame} from './first-frame.mjs';
import {generateSeeds} from './generate.mjs';
import {persistAnswers, startWithHistory, trainParameters} from './journals.mjs';
import {keyToFrame, sessionMemory} from './keys.mjs';

const parts = [
	['Answers kept, 50,000 cards and 100,000 answers', persistAnswers],
	['Starts with that history', startWithHistory],
	['Training in its thread', trainParameters],
	['First usable frame', firstFrame],
	['Generating the deck of the seeds', generateSeeds],
	['Streaming articles to cards', streamArticles],
	['A key to its frame, in a deck of 50,000 cards', keyToFrame],
	['A session', sessionMemory],
];

for (const [title, measure] of parts) {
	console.log(`\n${title}`);
	for (const [name, value] of Object.entries(await measure())) console.log(`  ${name}: ${value}`);
}

for (const [title, script] of [
	['Reading articles', 'test/bench/read-facts.ts'],
	['The parser', 'test/bench/parse.ts'],
]) {
	console.log(`\n${title}`);
	process.exitCode ||= await runDev(script);
}
