// Signs on a report that tell how often ones like it are right: its verb, its length, its borders.
import type {Doc} from '../../../doc/doc.js';
import {covering, within} from '../../../doc/locate.js';
import {hull, type Span} from '../../../doc/span.js';
import {isAuxiliary, isOne} from './classes.js';
import type {IndirectReport} from './reports.js';
import {treeSigns} from './tree-signs.js';

/** Verbs with a weight of their own; the rest share one by what they do. */
const FREQUENT =
	/^(?:say|tell|add|note|according to|suggest|report|argue|announce|claim|call|believe|ask|describe|explain|write|acknowledge|agree|vow|pledge|promise|accuse|urge|propose|warn|insist|deny|show|find|question)$/u;

/** Ids of the signs, for the weights of confidence. */
export function signsOf(doc: Doc, report: IndirectReport): readonly string[] {
	const span = report.content.reduce(hull, report.content[0] ?? report.cue);
	const said = doc.text.slice(span.start, span.end);
	const verb = FREQUENT.test(report.lemma) ? report.lemma.replace(' ', '-') : `other-${report.act}`;
	const gap = span.start - report.cue.end;
	return [
		...treeSigns(doc, report),
		`verb/${verb}`,
		`said/${sizeOf(said)}`,
		`border/${borderOf(doc.text.slice(span.end, span.end + 24))}`,
		`opens/${openingOf(said)}`,
		`tense/${tenseOf(doc, report.cue)}`,
		...subjectSigns(doc, report),
		...placeSigns(doc, report, span),
		...quoteSigns(doc, span),
		...(/,/u.test(said) ? [/,.*,/su.test(said) ? 'said/commas' : 'said/comma'] : []),
		...(gap > 1 ? ['verb/apart'] : []),
		...(/\s[–—-]\s|[;:]/u.test(said) ? ['said/dash'] : []),
		...(isCut(said) ? ['said/cut'] : []),
	];
}

function sizeOf(said: string): string {
	const words = said.split(/\s+/u).length;
	if (words < 4) return 'tiny';
	if (words < 8) return 'short';
	if (words < 16) return 'middling';
	return words > 30 ? 'long' : 'full';
}

function borderOf(behind: string): string {
	if (/^[.!?]?["”’]?(?:\s|$)/u.test(behind) && /^[.!?"”]|^$/u.test(behind)) return 'full-stop';
	const next = /^,?\s(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase();
	if (behind.startsWith(',')) return `comma${kindOf(next)}`;
	return /^\s?[–—-]/u.test(behind) ? 'dash' : `word${kindOf(next)}`;
}

function kindOf(word: string | undefined): string {
	if (word === undefined) return '';
	if (/^(?:and|but|or)$/u.test(word)) return '-and';
	if (isOne(word, 'wh')) return '-which';
	if (/..ing$/u.test(word)) return '-ing';
	if (isOne(word, 'conjunction', 'subordinator')) return '-as';
	return isOne(word, 'preposition') ? '-in' : '';
}

function openingOf(said: string): string {
	const [first = '', second = ''] = said.replace(/^that\s/iu, '').match(/[\p{L}\p{N}'’]+/gu) ?? [];
	const low = first.toLowerCase().replace('’', "'");
	if (/^["“”„«]/u.test(said)) return 'quote';
	if (/^(?:he|she|it|they|we|i|you|there)(?:'\p{L}+)?$/u.test(low)) return 'pronoun';
	if (low === 'to') return 'to';
	if (isOne(low, 'wh')) return 'wh';
	if (isOne(low, 'determiner')) return 'article';
	if (isOne(low, 'preposition', 'conjunction')) return 'adverbial';
	if (/^\p{Lu}/u.test(first)) return /^\p{Lu}/u.test(second) ? 'names' : 'name';
	return /^[\d$]/u.test(first) ? 'number' : 'word';
}

function tenseOf(doc: Doc, cue: Span): string {
	const verb = doc.text.slice(cue.start, cue.end);
	const before = doc.text.slice(Math.max(0, cue.start - 14), cue.start).toLowerCase();
	const last = /(\p{L}+)(?:\s\p{L}+ly|\salso|\sthen|\slater)?\s$/u.exec(before)?.[1] ?? '';
	if (/^(?:has|have|had)$/u.test(last)) return 'perfect';
	if (last === 'to') return 'infinitive';
	if (isAuxiliary(last)) return 'auxiliary';
	if (/ing$/u.test(verb)) return 'participle';
	return /(?:ed|said|told|wrote|made|found|held|saw)\b/u.test(verb) ? 'past' : 'present';
}

const LONG_SUBJECT = 7;

function subjectSigns(doc: Doc, {subject, cue}: IndirectReport): readonly string[] {
	const words = doc.text.slice(subject.start, subject.end);
	const between =
		subject.end <= cue.start
			? doc.text.slice(subject.end, cue.start)
			: doc.text.slice(cue.end, subject.start);
	const length = words.split(/\s+/u).length;
	return [
		`subject/${length > LONG_SUBJECT ? 'long' : length > 1 ? 'words' : 'word'}`,
		`subject/${between.trim() === '' ? 'beside' : /[,–—-]/u.test(between) ? 'aside' : 'apart'}`,
		...(subject.start > cue.start ? ['subject/behind'] : []),
		...(/^\p{Ll}/u.test(words) && subject.form === 'nominal' ? ['subject/lower-case'] : []),
	];
}

function placeSigns(doc: Doc, report: IndirectReport, said: Span): readonly string[] {
	const sentence = covering(doc, 'sentence', report.cue);
	if (!sentence) return ['place/across'];
	const from = Math.min(report.cue.start, report.subject.start, said.start);
	const cues = within(doc, 'cue', sentence).length;
	const size = sentence.end - sentence.start;
	const block = covering(doc, 'block', report.cue)?.props.label;
	return [
		`place/${from - sentence.start <= 1 ? 'first' : from - sentence.start < 30 ? 'near-first' : 'inside'}`,
		`place/${cues > 2 ? 'many' : cues > 1 ? 'two' : 'one'}-cues`,
		`place/${size > 260 ? 'long' : size > 120 ? 'middling' : 'short'}`,
		...(block !== 'paragraph' ? [`place/${block}`] : []),
	];
}

function quoteSigns(doc: Doc, said: Span): readonly string[] {
	const quotes = within(doc, 'quote', {start: said.start - 1, end: said.end + 1});
	const [first] = quotes;
	if (!first) return [];
	const isLast = (quotes.at(-1)?.end ?? 0) >= said.end - 1;
	return [
		`quote/${quotes.length > 1 ? 'several' : 'one'}`,
		`quote/${isLast ? 'last' : 'inside'}`,
		...(first.end - first.start > (said.end - said.start) / 2 ? ['quote/most'] : []),
	];
}

/** A last word that wants another: "of the", "and". */
function isCut(said: string): boolean {
	const last = /(\p{L}+)$/u.exec(said)?.[1]?.toLowerCase();
	return (
		isOne(last, 'determiner', 'preposition') ||
		(isAuxiliary(last) && last !== 'do') ||
		last === 'and'
	);
}
