// A card as a way of asking drafts it, before it has an id, a citation and choices.
import {
	type Card,
	type CardId,
	type CardKind,
	type Choice,
	type Citation,
	cardId,
	type FactId,
} from '../cards/card.js';
import {type Doc, rawSpan, words} from '../doc/doc.js';
import {covering} from '../doc/locate.js';
import {hull, type Span} from '../doc/span.js';
import type {FactKey} from './fact.js';

export type Draft = {
	readonly kind: CardKind;
	/** Tells two cards of one kind about one fact; what it asks for, not how. */
	readonly variant?: string;
	readonly question: string;
	/** The one that has the most good wrong choices is taken, or the first where none has. */
	readonly forms: readonly [AnswerForm, ...AnswerForm[]];
	readonly accept: readonly string[];
	readonly tags: readonly string[];
	/** What must be read to believe the answer; the whole sentences are cited. */
	readonly cited: readonly Span[];
};

/** One way to write the answer, and its choices written alike. */
export type AnswerForm = {
	readonly answer: string;
	readonly note?: string | undefined;
	/** `shown` is what the learner sees beside the choices: the question and the cited words. */
	readonly choices?: (id: CardId, shown: string) => readonly Choice[];
};

const LONGEST_CITATION = 790;

/** The card, or undefined where its proof lies too far apart to be cited. */
export function finish(draft: Draft, doc: Doc, fact: FactKey): Card | undefined {
	const {kind, variant, question, accept, tags, cited} = draft;
	const [span, ...others] = citations(doc, cited);
	if (!span) return undefined;
	const cite = citationOf(doc, span);
	const also = others.map((other) => citationOf(doc, other));
	const shownWords = [cite, ...also].map(({quote}) => quote).join(' ');
	const id = cardId(doc.article.id, fact, kind, variant);
	const forms = draft.forms.map((form) => ({
		...form,
		shown: form.choices?.(id, `${question} ${shownWords}`) ?? [],
	}));
	// Of two as good the plainer one, which stands behind: offices among choices tell too much.
	const {answer, note, shown} = forms.reduce((best, form) =>
		form.shown.length > 0 && form.shown.length >= best.shown.length ? form : best,
	);
	return {
		id,
		fact: fact as string as FactId,
		kind,
		question,
		answer,
		accept: [...new Set(accept)].filter((form) => form !== answer),
		choices: shown,
		...(note === undefined ? {} : {note}),
		tags: [...new Set(tags)],
		cite,
		...(also.length > 0 ? {also} : {}),
	};
}

function citationOf(doc: Doc, span: Span): Citation {
	const quote = words(doc, span).replace(/\s+/gu, ' ');
	return {source: doc.article.id, quote, ...rawSpan(doc, span)};
}

/** One place, or two where the name that proves the answer stands too far from the rest; empty where none can be cited. */
function citations(doc: Doc, cited: readonly Span[]): readonly Span[] {
	const whole = citation(doc, cited);
	if (whole) return [whole];
	const rest = cited.length > 2 ? citation(doc, cited.slice(0, -1)) : undefined;
	const last = cited.at(-1);
	return rest && last ? [rest, sentencesAround(doc, [last])] : [];
}

/** Whether a card can cite all of the spans in one place. */
export function canCite(doc: Doc, spans: readonly Span[]): boolean {
	return citation(doc, spans) !== undefined;
}

function citation(doc: Doc, spans: readonly Span[]): Span | undefined {
	return [sentencesAround(doc, spans), spans.reduce(hull)].find(
		(span) => length(span) <= LONGEST_CITATION && length(rawSpan(doc, span)) <= LONGEST_CITATION,
	);
}

function length({start, end}: Span): number {
	return end - start;
}

/** The whole sentences from the first of the spans to the last. */
export function sentencesAround(doc: Doc, spans: readonly Span[]): Span {
	return spans.map((span) => sentencesOf(doc, span)).reduce(hull);
}

/** From the beginning of the sentence a span begins in to the end of the one it ends in. */
function sentencesOf(doc: Doc, {start, end}: Span): Span {
	const first = covering(doc, 'sentence', {start, end: start + 1});
	const last = covering(doc, 'sentence', {start: end - 1, end});
	return {start: first?.start ?? start, end: last?.end ?? end};
}
