// "This was announced by X": the words reported are the sentence before.
import type {Doc} from '../../../doc/doc.js';
import {within} from '../../../doc/locate.js';
import type {Span} from '../../../doc/span.js';
import type {Subject} from '../subject.js';
import {isAdverb, isOne} from './classes.js';
import {readingsOf} from './lexicon.js';
import type {IndirectReport} from './reports.js';
import type {Unit, Word} from './units.js';

const LONGEST_SOURCE = 30;

/** The report of a unit that points one sentence back, with that sentence as its content. */
export function announcedReport(
	doc: Doc,
	{words}: Unit,
	before: Unit | undefined,
): IndirectReport | undefined {
	if (!before || !/^(?:this|it|that)$/u.test(words[0]?.low ?? '')) return undefined;
	const verb = passiveAt(words);
	const reading = verb === undefined ? undefined : verbOf(words, verb);
	const by = words.findLastIndex(({low, quote}, i) => low === 'by' && !quote && i > (verb ?? 0));
	const cue = verb === undefined ? undefined : words[verb];
	if (!reading || !cue || by < 0) return undefined;
	const subject = sourceAt(doc, words, by + 1);
	if (!subject) return undefined;
	return {
		subject,
		cue: {start: cue.start, end: cue.end},
		lemma: reading,
		act: 'said',
		content: [contentOf(before)],
		rules: ['indirect/this-was-said'],
	};
}

/** Index of the participle: "This was announced", "This statement was made". */
function passiveAt(words: readonly Word[]): number | undefined {
	const first = STATEMENTS.test(words[1]?.low ?? '') ? 2 : 1;
	let at = first;
	while (isOne(words[at]?.low, 'be', 'have') || isAdverb(words[at]?.low)) at++;
	return at > first && at < first + 5 ? at : undefined;
}

const STATEMENTS = /^(?:statement|announcement|remark|claim|admission|assessment)$/u;

/** Base form of the verb or noun that reports. */
function verbOf(words: readonly Word[], at: number): string | undefined {
	const noun = words[1]?.low ?? '';
	if (STATEMENTS.test(noun) && words[at]?.low === 'made') return noun;
	return readingsOf(words[at]?.low ?? '').find(
		({verb, forms}) =>
			forms.has('participle') && (verb.frames.includes('clause') || verb.frames.includes('told')),
	)?.verb.lemma;
}

/** The words behind "by" up to the sentence's end, or to the date or place that follows. */
function sourceAt(doc: Doc, words: readonly Word[], first: number): Subject | undefined {
	let last = first;
	while (last + 1 < words.length && last - first < LONGEST_SOURCE && !isEnd(words, last + 1))
		last++;
	const [from, to] = [words[first], words[last]];
	if (!from || !to || from.isMark || from.quote) return undefined;
	const span: Span = {start: from.start, end: to.end};
	const person = within(doc, 'person', span)[0] ?? null;
	return {...span, form: person ? 'person' : 'nominal', person};
}

function isEnd(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word || word.quote || /^(?:;|:|\()$/u.test(word.text)) return true;
	return (i === words.length - 1 && word.isMark) || isAttributed(words, i);
}

/** ", writes the agency": who passes it on. */
function isAttributed(words: readonly Word[], i: number): boolean {
	return (
		words[i]?.text === ',' &&
		/^(?:writes|reports|said|says|according|who|which)$/u.test(words[i + 1]?.low ?? '')
	);
}

function contentOf({words, start, end}: Unit): Span {
	const last = words.findLast(({isMark}) => !isMark);
	return {start, end: last?.end ?? end};
}
