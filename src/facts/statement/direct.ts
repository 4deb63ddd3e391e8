// Statements in quotation marks: each quotation with the speaker it is credited to.
import type {Doc} from '../../doc/doc.js';
import type {Quote} from '../../doc/layers.js';
import type {Span} from '../../doc/span.js';
import {type Credit, creditQuotes} from './credit.js';
import {statementFact} from './fact-of.js';
import type {Reported} from './reported.js';
import type {StatementFact} from './statement.js';

/** Fewer words in quotation marks mostly quote nobody: they name or mock. */
const FEWEST_WORDS = 4;
const LONG = 9;
const OPENING = 200;
/** Places that quote even a single word: `“Safety,” said Dahl`. */
const PLAIN = /^statement\/(?:behind|before|dash|colon)$/u;

/** In the order of the text. */
export function directStatements(doc: Doc, reports: readonly Reported[]): readonly StatementFact[] {
	const quotes = doc.layer('quote').filter(({props}) => props.depth === 0);
	const credits = creditQuotes(doc, quotes, reports);
	return quotes.flatMap((quote, index) => {
		const credit = credits[index];
		return credit === undefined || !isSpeech(doc, quote, credit)
			? []
			: [marked(doc, quote, credit)];
	});
}

function isSpeech(doc: Doc, {props: {inner}}: Quote, {rule}: Credit): boolean {
	const words = openingWords(doc, inner);
	const count = wordCount(words);
	return (
		count >= FEWEST_WORDS ||
		(count > 0 && PLAIN.test(rule) && /^[^\p{Ll}]/u.test(words) && /[.,?!–—-]$/u.test(words))
	);
}

function marked(doc: Doc, quote: Quote, credit: Credit): StatementFact {
	return statementFact(doc, {
		who: credit.who,
		form: 'direct',
		content: [quote.props.inner],
		cue: credit.cue,
		attribution: credit.attribution,
		rules: [quote.rule, credit.rule, credit.how, ...shapeOf(doc, quote, credit)],
	});
}

/** What else tells how sure a quotation is: its length, its beginning, a name without a given name. */
function shapeOf(doc: Doc, {props: {inner}}: Quote, {who}: Credit): readonly string[] {
	const words = openingWords(doc, inner);
	const count = wordCount(words);
	return [
		`words/${count < FEWEST_WORDS ? 'few' : count < LONG ? 'some' : 'many'}`,
		...(/^[\p{Ll}]/u.test(words) ? ['words/lower-case'] : []),
		...(who.person && !who.actor.name.includes(' ') ? ['who/one-word'] : []),
	];
}

/** Enough to count the fewest words; a quotation that is never closed may be a whole text long. */
function openingWords(doc: Doc, {start, end}: Span): string {
	return doc.text.slice(start, Math.min(end, start + OPENING));
}

function wordCount(text: string): number {
	return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}
