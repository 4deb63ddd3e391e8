// `whosaid deck verify <deck> <articles...>`: whether every quoted word stands in the articles.

import type {Deck} from '../../decks/deck.js';
import {type Finding, verifyDeck} from '../../decks/verify.js';
import {printable} from '../../look/printable.js';
import {readArticles} from '../../store/read-articles.js';
import type {Action} from '../command.js';
import {EXIT, type ExitCode} from '../exit.js';
import {report, warn} from '../report.js';
import {openDeck} from './open-deck.js';

export const verify: Action = async (context, [wanted = '', ...paths], options) => {
	const opened = await openDeck(context, wanted);
	if (!opened.ok) return report(context, opened.problems);
	const articles = await readArticles(paths, wanted === '-' ? {} : {input: context.stdin});
	if (!articles.ok) return report(context, articles.problems);
	warn(context, [...opened.warnings, ...articles.warnings]);
	const {deck} = opened.value;
	const found = verifyDeck(deck, articles.value);
	if (options['json'] === true) {
		context.stdout.write(`${JSON.stringify(found, null, '\t')}\n`);
	} else {
		for (const finding of found.findings) {
			context.stdout.write(`${printable(findingWords(finding, deck))}\n`);
		}
		context.stdout.write(`${found.right} of ${found.cards} cards stand where they say\n`);
	}
	return exitFor(found.findings);
};

/** A quote that is not there is a fault; an article that was not given only leaves cards open. */
function exitFor(findings: readonly Finding[]): ExitCode {
	const codes = new Set(findings.map(({code}) => code));
	if (codes.has('quote-missing') || codes.has('quote-elsewhere')) return EXIT.badInput;
	return codes.has('article-not-given') ? EXIT.notFound : EXIT.fine;
}

function findingWords({code, card, source, at}: Finding, deck: Deck): string {
	switch (code) {
		case 'article-not-given':
			return `source ${sourceName(deck, source)}: its article was not given, so its cards are not verified`;
		case 'article-changed':
			return `source ${sourceName(deck, source)}: the article is another version than the deck was made from`;
		case 'no-citation':
			return `card ${card}: cites nothing`;
		case 'quote-elsewhere':
			return `card ${card}: its words stand at ${at?.start}-${at?.end}, not where it says (regenerate the deck)`;
		case 'quote-missing':
			return `card ${card}: its words do not stand in the article (correct or remove it)`;
	}
}

function sourceName({sources}: Deck, wanted: string | undefined): string {
	const source = sources.find(({id}) => id === wanted);
	return [wanted, source?.title ?? source?.publisher].filter(Boolean).join(' ');
}
