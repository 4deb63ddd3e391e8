// Reporting clauses: a reporting verb with its subject, before it or, behind a quotation, after it.
import type {Doc} from '../../doc/doc.js';
import type {Cue, Person} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import {type Span, trimSpan} from '../../doc/span.js';

export type Subject = Span & {
	readonly form: 'person' | 'pronoun' | 'nominal';
	/** The mention, where the subject is a name. */
	readonly person: Person | null;
};

export type Report = {readonly cue: Cue; readonly subject: Subject; readonly sentence: Span};

/** No subject lies further from its verb. */
const REACH = 200;
const ADVERBS = String.raw`(?:\s(?:also|has|had|then|later|once|himself|herself|\p{L}+ly))*\s?`;
const PRONOUN = new RegExp(String.raw`\b(?:he|she|they)(?=${ADVERBS}$)`, 'iu');
const ONLY_ADVERBS = new RegExp(`^${ADVERBS}$`, 'u');
const START = String.raw`(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ther|[Oo]ne|[Tt]wo|[Bb]oth|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s`;
const NOMINAL = new RegExp(
	String.raw`^(?:(?:[Aa]nd|[Bb]ut|[Aa]s|[Ww]hile|[Ww]hen|[Ss]till|[Ll]ater|[Mm]eanwhile|[Hh]owever),?\s)?((?:${START}|\p{Lu})[^,;:"“”]{2,70}?)(?:,\s[^,;:"“”]{3,80},)?${ADVERBS}$`,
	'u',
);
const NOMINAL_BEHIND = new RegExp(String.raw`^\s((?:${START}|\p{Lu})[^,.;:"“”]{2,60})`, 'u');
/** A subject holds no verb of its own and no preposition that would make it an adjunct. */
const NO_SUBJECT =
	/\b(?:is|was|were|are|has|have|had|will|would|could|can|did|does|said|who|which|that|when|because|if|after|before)\b|^(?:in|on|at|by|for|with|from|to|of|as|after|before|during|under|if|when|it|this|that|these|those|there|i|we|you)\b/iu;
const MOST_WORDS = 11;

/** The reports of an article, in order; verbs without a plain subject are left out. */
export function reportsOf(doc: Doc): readonly Report[] {
	return doc.layer('cue').flatMap((cue) => {
		const sentence = covering(doc, 'sentence', cue);
		if (!sentence) return [];
		const subject = subjectBefore(doc, cue, sentence) ?? subjectBehind(doc, cue, sentence);
		return subject ? [{cue, subject, sentence: {start: sentence.start, end: sentence.end}}] : [];
	});
}

function subjectBefore(doc: Doc, cue: Cue, sentence: Span): Subject | undefined {
	const earliest = Math.max(sentence.start, cue.start - REACH);
	const lead = doc.text.slice(earliest, cue.start);
	const from = earliest + (/^.*["”»]/su.exec(lead)?.[0].length ?? 0);
	const span = trimSpan(doc.text, {start: from, end: cue.start});
	const words = doc.text.slice(span.start, cue.start);
	const pronoun = PRONOUN.exec(words);
	if (pronoun) return place(span.start + pronoun.index, pronoun[0], 'pronoun');
	const person = within(doc, 'person', span).findLast(({end}) =>
		ONLY_ADVERBS.test(withoutAside(doc.text.slice(end, cue.start))),
	);
	if (person && !/^['’]/u.test(doc.text.slice(person.end))) return named(person);
	const nominal = NOMINAL.exec(words)?.[1];
	return nominal === undefined || !isNominal(nominal)
		? undefined
		: place(span.start + words.indexOf(nominal), nominal, 'nominal');
}

/** `said Ingrid Dahl`: only where nothing but a comma parts the verb from the words it reports. */
function subjectBehind(doc: Doc, cue: Cue, sentence: Span): Subject | undefined {
	const lead = doc.text.slice(Math.max(sentence.start, cue.start - 2), cue.start);
	if (!/[,"”’»]\s?$/u.test(lead)) return undefined;
	const words = doc.text.slice(cue.end, Math.min(sentence.end, cue.end + REACH));
	const pronoun = /^\s(?:he|she|they)\b/u.exec(words)?.[0];
	if (pronoun) return place(cue.end + 1, pronoun.trim(), 'pronoun');
	const person = within(doc, 'person', {start: cue.end, end: cue.end + words.length})[0];
	if (person && /^\s(?:[^,.;:"“”\s]+\s){0,9}$/u.test(doc.text.slice(cue.end, person.start)))
		return named(person);
	const nominal = NOMINAL_BEHIND.exec(words)?.[1];
	return nominal === undefined || !isNominal(nominal)
		? undefined
		: place(cue.end + 1, nominal, 'nominal');
}

function isNominal(words: string): boolean {
	return words.split(' ').length <= MOST_WORDS && !NO_SUBJECT.test(words);
}

function withoutAside(words: string): string {
	return words.replace(/^,\s[^,;:"“”]{3,90},/u, '');
}

function named(person: Person): Subject {
	return {start: person.start, end: person.end, form: 'person', person};
}

function place(start: number, words: string, form: Subject['form']): Subject {
	return {start, end: start + words.length, form, person: null};
}
