// `whosaid explain <articles…>`: what the program reads in an article, and why it believes it.
import {looksEnglish} from '../articles/language.js';
import {readFacts} from '../make/read-facts.js';
import {readArticles} from '../store/read-articles.js';
import type {Action} from './command.js';
import {EXIT} from './exit.js';
import {explainJson} from './explain/as-json.js';
import {explainText} from './explain/as-text.js';
import {paintFor} from './explain/ink-for.js';
import {openSyntax} from './open-syntax.js';
import {report, warn} from './report.js';

export const explain: Action = async (context, paths, options) => {
	const read = await readArticles(paths, {input: context.stdin});
	if (!read.ok) return report(context, read.problems);
	warn(context, read.warnings);
	const paint = paintFor(context);
	const syntax = openSyntax();
	warn(context, syntax.warnings);
	for (const reading of read.value) {
		if (!looksEnglish(reading.clean.text).english) {
			warn(context, [
				{
					code: 'article-not-english',
					message: 'this does not look like English; its facts are not to be trusted',
					file: reading.article.name,
				},
			]);
		}
		const facts = readFacts(reading, syntax.pass);
		context.stdout.write(
			options['json'] === true
				? `${JSON.stringify(explainJson(facts))}\n`
				: explainText(facts, paint),
		);
	}
	return EXIT.fine;
};
