// To whom, where and when a statement was made, as its reporting clause says; dates are carried on.
import type {Doc} from '../../doc/doc.js';
import type {DateExpression} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import {hull, type Span} from '../../doc/span.js';
import type {DateFact} from '../date-fact.js';
import {isOne} from './indirect/classes.js';
import {dateEnd, occasionEnd, settingEnd} from './indirect/setting-phrases.js';
import {type Word, wordsOf} from './indirect/units.js';
import {contentHull, type StatementFact, type StatementProps} from './statement.js';

type Setting = Pick<StatementProps, 'addressee' | 'occasion' | 'when'>;

/** Further apart, in characters, a speaker has not simply gone on. */
const ONE_TURN = 700;
const LONGEST_LISTENER = 10;
const LONGEST_CLAUSE = 600;
/** Words that move the saying to a time of its own. */
const OTHER_TIME =
	/\b(?:earlier|later|previously|recently|ago|before|meanwhile|last|once|then|since|initially|originally|subsequently|often|repeatedly)\b/iu;

/** The facts, in the order of the text, with what their reporting clauses say of the saying. */
export function withSettings(doc: Doc, facts: readonly StatementFact[]): readonly StatementFact[] {
	let last: StatementFact | undefined;
	return facts.map((fact) => {
		const clause = reportingClause(doc, fact);
		const own = settingOf(doc, fact, clause);
		const carried = own.when ?? (last && goesOn(doc, last, fact, clause) ? last.props.when : null);
		const set: StatementFact = {...fact, props: {...fact.props, ...own, when: carried}};
		last = set;
		return set;
	});
}

/** The same speaker, soon after, without a word of another time. */
function goesOn(doc: Doc, last: StatementFact, fact: StatementFact, clause: Span): boolean {
	return (
		last.props.when !== null &&
		last.props.speaker.name === fact.props.speaker.name &&
		contentHull(fact).start - contentHull(last).end < ONE_TURN &&
		!OTHER_TIME.test(doc.text.slice(clause.start, clause.end)) &&
		!hasDateBetween(doc, last, fact)
	);
}

/** "On May 5, …" between two sayings: the second may be of that day. */
function hasDateBetween(
	doc: Doc,
	{props: {attribution, when}}: StatementFact,
	fact: StatementFact,
): boolean {
	const start = Math.max(attribution.end, when?.end ?? 0);
	const end = fact.props.attribution.end;
	const quoted = [...fact.props.content].filter((span) => span.end <= end);
	return within(doc, 'date', {start, end: Math.max(start, end)}).some(
		(date) =>
			!quoted.some((span) => span.start <= date.start && date.end <= span.end) &&
			date.props.precision !== 'vague',
	);
}

/** The attribution with what stands round it in its sentence up to the words reported. */
function reportingClause(doc: Doc, {props: {attribution, content}}: StatementFact): Span {
	const sentence = covering(doc, 'sentence', attribution) ?? attribution;
	let start = Math.max(sentence.start, attribution.start - LONGEST_CLAUSE);
	let end = Math.min(sentence.end, attribution.end + LONGEST_CLAUSE);
	const quotes = within(doc, 'quote', {start, end});
	for (const span of [...content, ...quotes]) {
		if (span.end <= attribution.start) start = Math.max(start, span.end);
		else if (span.start >= attribution.end) end = Math.min(end, span.start);
	}
	const aside = ASIDE.exec(doc.text.slice(attribution.end, end));
	return {start, end: aside ? attribution.end + aside.index : end};
}

/** Behind it stands another clause: ", answering a question", ", who was …". */
const ASIDE = /,\s(?:who|which|\p{L}+ing)\b/u;

function settingOf(doc: Doc, {props}: StatementFact, clause: Span): Setting {
	const words = wordsOf(doc, clause);
	const verb = verbIn(doc, props, words);
	return {
		addressee: props.addressee ?? listener(doc, words, verb),
		occasion: props.occasion ?? occasionIn(doc, words, verb),
		when: props.when ?? dateIn(doc, clause, props.attribution),
	};
}

/** Index of the reporting verb among the words; -1 where the clause has none. */
function verbIn(doc: Doc, {attribution, cue}: StatementProps, words: readonly Word[]): number {
	const marked = within(doc, 'cue', attribution).findLast(({props}) => cue.startsWith(props.lemma));
	if (marked) return words.findIndex(({start}) => start === marked.start);
	const stem = cue.slice(0, Math.max(3, cue.length - 2));
	return words.findIndex(
		({low, start}) => start >= attribution.start && (low.startsWith(stem) || low === 'told'),
	);
}

const TOLD = /^(?:t[eo]ll?|told|assur|inform|remind|notif|advis|ask|urg|warn|implor|beg)/u;

/** "told reporters", "asked the minister", "said to the crowd". */
function listener(doc: Doc, words: readonly Word[], verb: number): string | null {
	const word = words[verb];
	if (!word) return null;
	if (/^(?:accord|refer|point|object|respond|react)/u.test(word.low)) return null;
	const isTold = TOLD.test(word.low);
	const isLed =
		words[verb + 1]?.low === 'to' || (words[verb + 1]?.low === 'on' && word.low.startsWith('call'));
	const first = isTold ? verb + 1 : isLed ? verb + 2 : -1;
	if (first < 0) return null;
	let end = first;
	while (
		end < words.length &&
		end - first <= LONGEST_LISTENER &&
		isInListener(doc, words, end, first)
	)
		end++;
	const [from, to] = [words[first], words[end - 1]];
	if (!from || !to || end <= first || end - first > LONGEST_LISTENER) return null;
	const said = doc.text.slice(from.start, to.end);
	return /^(?:\p{Lu}|the |an? |his |her |its |their |him$|her$|them$|reporters|journalists|\p{Ll}+s$)/u.test(
		said,
	)
		? said
		: null;
}

function isInListener(doc: Doc, words: readonly Word[], i: number, first: number): boolean {
	const word = words[i];
	if (!word || word.quote || (word.isMark && !/^[.’'&-]$/u.test(word.text))) return false;
	if (i > first && isOne(word.low, 'stop') && word.low !== 'and') return false;
	if (
		/^(?:that|to|if|whether|how|why|what|about|not|as|when|while|after|during|by)$/u.test(word.low)
	)
		return false;
	return !(word.isMark && i === words.length - 1) && settingEnd(doc, words, i) === i;
}

function occasionIn(doc: Doc, words: readonly Word[], verb: number): string | null {
	for (const [i, word] of words.entries()) {
		if (i < verb ? !isFreeBefore(words, i) : isOfAnother(words, verb, i)) continue;
		const end = word.quote ? i : occasionEnd(doc, words, i);
		const last = words[end - 1];
		if (end > i + 1 && last)
			return doc.text.slice(start(doc, words, i), last.end).replace(/[.,]$/u, '');
	}
	return null;
}

/** "the top Democrat on the committee", "who served on the panel": before the verb only what stands free. */
function isFreeBefore(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return (
		before === undefined ||
		before.isMark ||
		/^(?:speaking|appearing|testifying|writing|talking|interviewed|asked)$/u.test(before.low) ||
		/\d|day$/u.test(before.low)
	);
}

/**
 * "said Per Lund, a pollster who worked on the campaign", "…, an analyst at the station": somebody's
 * own clause or description stands between.
 */
function isOfAnother(words: readonly Word[], verb: number, at: number): boolean {
	const between = words.slice(verb + 1, at);
	return (
		between.some(({low}) => /^(?:who|which|whose|that)$/u.test(low)) ||
		(between.some(({text}) => text === ',') && !isFreeBefore(words, at))
	);
}

/** Where the occasion begins, behind a date that stands first: "on Monday at a briefing". */
function start(doc: Doc, words: readonly Word[], i: number): number {
	const behind = dateEnd(doc, words, i);
	return words[Math.max(behind, i)]?.start ?? 0;
}

/** The date next to the verb that can be when it was said: not planned, not in a clause of its own. */
function dateIn(doc: Doc, clause: Span, attribution: Span): DateFact | null {
	const dates = within(doc, 'date', clause).filter((date) => isOfSaying(doc, date, attribution));
	const [best] = [...dates].sort((a, b) => gap(a, attribution) - gap(b, attribution));
	if (!best) return null;
	const {start, end, props} = best;
	return {start, end, words: doc.text.slice(start, end), value: props};
}

function isOfSaying(doc: Doc, date: DateExpression, attribution: Span): boolean {
	if (date.props.modality === 'planned' || date.props.precision === 'vague') return false;
	const both = hull(date, attribution);
	const between =
		date.end <= attribution.start
			? doc.text.slice(date.end, attribution.start)
			: doc.text.slice(attribution.end, Math.max(attribution.end, date.start));
	const lead = doc.text.slice(Math.max(0, date.start - 12), date.start);
	return (
		both.end - both.start < LONGEST_CLAUSE &&
		!isYearOfSomething(doc, date, attribution) &&
		!isOfOtherClause(doc, date, attribution) &&
		!/\b(?:who|which|that|when|where|whose|because|since|after|before)\b/iu.test(between) &&
		!/\b(?:since|until|by|before|after|from|for|of)\s(?:the\s)?$/iu.test(lead)
	);
}

/** "Dahl, after the scandal broke in March, said": the day of what went before. */
function isOfOtherClause({text}: Doc, {start}: Span, attribution: Span): boolean {
	const lead = text.slice(Math.max(attribution.start, start - LONGEST_CLAUSE), start);
	return /,\s(?:after|before|since|when|while|until|once)\s[^,]*$/iu.test(lead);
}

/** "an operative unaligned in 2016", "the Oslo 2016 committee": a bare year dates what stands beside it. */
function isYearOfSomething(
	doc: Doc,
	{start, end, props}: DateExpression,
	attribution: Span,
): boolean {
	if (props.precision !== 'year' || !/^\d{4}$/u.test(doc.text.slice(start, end))) return false;
	const isBehindVerb =
		start >= attribution.end &&
		/^[\s,]*(?:(?:the|\p{Lu}\S*) )*(?:back )?in $/u.test(doc.text.slice(attribution.end, start));
	const sentence = covering(doc, 'sentence', {start, end});
	const lead = doc.text.slice(sentence?.start ?? start, start);
	const isFirst = /^\W*(?:back )?in $/iu.test(lead) && /^, /u.test(doc.text.slice(end, end + 2));
	return !isBehindVerb && !isFirst;
}

function gap(a: Span, b: Span): number {
	return Math.max(a.start - b.end, b.start - a.end, 0);
}
