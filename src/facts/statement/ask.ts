// Who said it: one sentence of the speaker's own words, with when and where it was reported.
import {type Card, cardId, type FactId} from '../../cards/card.js';
import {pickChoices, withRole} from '../../cards/pick-choices.js';
import type {Rival} from '../../cards/rival.js';
import {type Doc, rawSpan, words} from '../../doc/doc.js';
import {covering} from '../../doc/locate.js';
import {hull, type Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {Known} from '../known.js';
import {quotableSentence} from './quotable.js';
import {contentHull, type StatementFact} from './statement.js';
import {whenReported} from './when-reported.js';

/** So many broken entities in a passage, and a machine has damaged it: its words are not quoted. */
const MOST_SCARS = 2;
const SCAR = /&\s\w+;|&amp;\w+;/gu;
const LONGEST_CITATION = 700;

export function askStatement(fact: StatementFact, known: Known): readonly Card[] {
	const {doc, rivals} = known;
	const {form, speaker, attribution} = fact.props;
	const content = contentHull(fact);
	if (form !== 'direct' || speaker.type !== 'person') return [];
	const chosen = quotableSentence(words(doc, content));
	if (chosen === null || isScarred(doc, content)) return [];
	const quoted = {start: content.start + chosen.start, end: content.start + chosen.end};
	const cited = citation(doc, quoted, attribution);
	if (cited === null) return [];
	const question = `Who said${whenReported(doc.article.source)}: “${withoutEnd(words(doc, quoted))}”?`;
	const id = cardId(doc.article.id, fact.key, 'who-said');
	const right = rivalOf(speaker, doc, [words(doc, content)]);
	return [
		{
			id,
			fact: fact.key as string as FactId,
			kind: 'who-said',
			question,
			answer: withRole(right),
			accept: [...new Set([speaker.name, ...speaker.aliases])].filter(
				(form) => form !== withRole(right),
			),
			choices: pickChoices(
				id,
				{rival: right, claim: words(doc, quoted), shown: `${question} ${words(doc, cited)}`},
				rivals,
			),
			tags: [speaker.name],
			cite: {
				source: doc.article.id,
				quote: words(doc, cited).replace(/\s+/gu, ' '),
				...rawSpan(doc, cited),
			},
		},
	];
}

/** The speakers of an article as wrong answers for other cards. */
export function statementRivals(doc: Doc, facts: readonly StatementFact[]): readonly Rival[] {
	const people = facts.filter(({props}) => props.speaker.type === 'person');
	const speakers = new Map(people.map(({props}) => [props.speaker.name, props.speaker]));
	return [...speakers.values()].map((speaker) => {
		const own = facts.filter(({props}) => props.speaker.name === speaker.name);
		return rivalOf(
			speaker,
			doc,
			own.map((fact) => words(doc, contentHull(fact))),
		);
	});
}

function rivalOf({name, role, aliases}: Actor, doc: Doc, said: readonly string[]): Rival {
	return {type: 'person', name, role, aliases, article: doc.article.id, said};
}

/** The sentences from the quoted words to the speaker's name, or null where they lie too far apart. */
function citation(doc: Doc, quoted: Span, attribution: Span): Span | null {
	const sentences = [quoted, attribution].map((span) => covering(doc, 'sentence', span) ?? span);
	const whole = sentences.reduce(hull, quoted);
	return whole.end - whole.start <= LONGEST_CITATION ? whole : null;
}

function isScarred(doc: Doc, span: Span): boolean {
	const {start, end} = rawSpan(doc, span);
	return (doc.article.raw.slice(start, end).match(SCAR) ?? []).length > MOST_SCARS;
}

/** The mark at the end goes: the question has its own. */
function withoutEnd(sentence: string): string {
	return sentence.replace(/[.,;:!?\s]+$/u, '');
}
