// "According to X, …" and "…, according to X": who is named, and the words on the other side.
import type {Doc} from '../../../doc/doc.js';
import {within} from '../../../doc/locate.js';
import type {Subject} from '../subject.js';
import {contentEnd, isDash} from './border.js';
import {isOne} from './classes.js';
import type {IndirectReport} from './reports.js';
import {asSubject} from './subject.js';
import type {Word} from './units.js';

const LONGEST_NAME = 30;

/** The reports made by "according to", each with its source. */
export function accordingTo(doc: Doc, words: readonly Word[]): IndirectReport[] {
	return [...asReportedBy(doc, words), ...opinionOf(doc, words), ...sourcesIn(doc, words)];
}

/** "As reported by the agency, …". */
function asReportedBy(doc: Doc, words: readonly Word[]): readonly IndirectReport[] {
	const cue = words[1];
	if (words[0]?.low !== 'as' || words[2]?.low !== 'by' || !cue) return [];
	if (!/^(?:reported|noted|stated|announced|explained|described|revealed)$/u.test(cue.low))
		return [];
	const found = sourceAt(words, 3, true);
	const place = found && {first: 3, last: found.last, clause: 3, isRelative: false};
	const subject = place && asSubject(doc, words, place);
	const pieces = found ? after(words, found.end) : [];
	const content = pieces.flatMap(([first, end]) => piece(words, first, end));
	if (!subject || content.length === 0) return [];
	const {start, end} = cue;
	const rules = ['indirect/as-inserted'];
	return [{subject, cue: {start, end}, lemma: 'report', act: 'said', content, rules}];
}

/** "In his opinion, …". */
function opinionOf(doc: Doc, words: readonly Word[]): readonly IndirectReport[] {
	const noun = words.findIndex(
		({low}, i) => i > 1 && i < 8 && /^(?:opinion|view|words|assessment|judge?ment)$/u.test(low),
	);
	const first = words[0];
	const cue = words[noun];
	const isOpinion = first?.low === 'in' && words[noun + 1]?.text === ',' && cue && !cue.quote;
	if (!first || !isOpinion) return [];
	const isPronoun = noun === 2 && /^(?:his|her)$/u.test(words[1]?.low ?? '');
	const isOwned = /['’]s?$/u.test(words[noun - 1]?.text ?? '');
	if (!isPronoun && !isOwned) return [];
	const subject = isPronoun ? ownerPronoun(words) : ownerName(doc, words, noun - 1);
	const content = piece(words, noun + 2, contentEnd(words, noun + 2, 'main'));
	if (!subject || content.length === 0) return [];
	return [
		{
			subject,
			cue: {start: cue.start, end: cue.end},
			lemma: cue.low,
			act: 'said',
			content,
			rules: ['indirect/opinion'],
		},
	];
}

function ownerPronoun(words: readonly Word[]): Subject | undefined {
	const word = words[1];
	return word && {start: word.start, end: word.end, form: 'pronoun', person: null};
}

function ownerName(doc: Doc, words: readonly Word[], last: number): Subject | undefined {
	const [first, owner] = [words[1], words[last]];
	if (!first || !owner) return undefined;
	const span = {
		start: first.start,
		end: owner.end - (owner.text.length - owner.text.replace(/['’]s?$/u, '').length),
	};
	const person = within(doc, 'person', span).at(-1) ?? null;
	return {...span, form: person ? 'person' : 'nominal', person};
}

function sourcesIn(doc: Doc, words: readonly Word[]): readonly IndirectReport[] {
	return words.flatMap((word, at) =>
		word.low === 'according' && !word.quote && words[at + 1]?.low === 'to'
			? reportAt(doc, words, at)
			: [],
	);
}

function reportAt(doc: Doc, words: readonly Word[], at: number): readonly IndirectReport[] {
	// "According to something a caller told them": the words behind are a clause, no source.
	if (/^(?:something|what|everything|anything|how)$/u.test(words[at + 2]?.low ?? '')) return [];
	const isFirst = at === 0 || isOpened(words, at);
	const found = sourceAt(words, at + 2, isFirst);
	const subject =
		found &&
		asSubject(doc, words, {first: at + 2, last: found.last, clause: at, isRelative: false});
	const cue = {start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0};
	if (!found || !subject) return [];
	const pieces = isFirst ? after(words, found.end) : around(words, at, found.end);
	const content = pieces.flatMap(([first, end]) => piece(words, first, end));
	if (content.length === 0) return [];
	const place = isFirst ? 'first' : content.length > 1 ? 'inside' : 'last';
	return [
		{
			subject,
			cue,
			lemma: 'according to',
			act: 'said',
			content,
			rules: [`indirect/according-${place}`],
		},
	];
}

/** The clause begins with it: "But according to", "…; according to". */
function isOpened(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return (
		before !== undefined &&
		(/^(?:but|and|while|that|because|since|although|though)$/u.test(before.low) ||
			/^[;:]$/u.test(before.text))
	);
}

/** The source ends at a comma that is not inside it; its head at the first. */
function sourceAt(
	words: readonly Word[],
	from: number,
	isFirst: boolean,
): {readonly last: number; readonly end: number} | undefined {
	let last: number | undefined;
	for (let i = from; i < words.length && i - from <= LONGEST_NAME; i++) {
		if (isFinal(words, i)) return {last: last ?? (words[i]?.isMark ? i - 1 : i), end: i};
		if (words[i]?.text !== ',' || words[i]?.quote) continue;
		last ??= i - 1;
		if (!isInApposition(words, i, isFirst)) return {last, end: i};
	}
	return last === undefined ? undefined : {last, end: last + 1};
}

function isFinal(words: readonly Word[], i: number): boolean {
	const word = words[i];
	return (
		i === words.length - 1 ||
		word?.text === ';' ||
		(word !== undefined && isDash(word.text) && !word.quote)
	);
}

/** ", a Republican strategist" and ", the head of …" go on with the name. */
function isInApposition(words: readonly Word[], comma: number, isFirst: boolean): boolean {
	const next = words[comma + 1];
	if (!next || next.quote || next.isMark) return false;
	const close = words.findIndex(
		(word, i) => i > comma && (word.text === ',' || i === words.length - 1),
	);
	if (close - comma > 14) return false;
	if (isFirst && words[close]?.text !== ',') return false;
	if (words[close]?.text === ',') return /^(?:an?|who|which|one)$/u.test(next.low);
	return (
		isOne(next.low, 'determiner', 'wh') ||
		/^(?:writing|director|chief|head|citing)$/u.test(next.low)
	);
}

type Piece = readonly [first: number, end: number];

function after(words: readonly Word[], comma: number): readonly Piece[] {
	const from = words[comma]?.text === ',' ? comma + 1 : comma;
	return [[from, contentEnd(words, from, 'main')]];
}

function around(words: readonly Word[], at: number, end: number): readonly Piece[] {
	const first = leadStart(words, at);
	const goesOn =
		words[end]?.text === ',' &&
		end + 2 < words.length &&
		!/..ing$/u.test(words[end + 1]?.low ?? '') &&
		!/^(?:but|and|while|which|who|where|with|although|though)$/u.test(words[end + 1]?.low ?? '');
	return goesOn
		? [
				[first, at],
				[end + 1, contentEnd(words, end + 1, 'main')],
			]
		: [[first, at]];
}

function leadStart(words: readonly Word[], at: number): number {
	for (let i = at - 1; i >= 0; i--) {
		if (words[i]?.text === ';' && !words[i]?.quote) return i + 1;
		if (opensSentence(words, i)) return i;
	}
	return /^(?:but|and)$/u.test(words[0]?.low ?? '') && at > 1 ? 1 : 0;
}

/** `It is banned in the U.S. “It is illegal,” according to …`: a quotation begins a sentence. */
function opensSentence(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!before || before.quote || !word?.quote) return false;
	return /\.$/u.test(before.text) && /^\p{Lu}/u.test(word.isMark ? (next?.text ?? '') : word.text);
}

function piece(words: readonly Word[], first: number, end: number) {
	let from = first;
	let to = end;
	while (to > from && words[to - 1]?.isMark && !words[to - 1]?.quote) to--;
	while (from < to && words[from]?.isMark && !words[from]?.quote && words[from]?.text !== '$')
		from++;
	const start = words[from]?.start;
	const stop = words[to - 1]?.end;
	const isQuoted = words.slice(from, to).every(({quote, isMark}) => quote !== null || isMark);
	return start === undefined || stop === undefined || to <= from || isQuoted
		? []
		: [{start, end: stop}];
}
