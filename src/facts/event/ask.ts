// The ways of asking an event: when it was, and where.
import type {Card} from '../../cards/card.js';
import type {CardDate} from '../../cards/dates.js';
import type {Doc} from '../../doc/doc.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import {type Draft, finish} from '../draft.js';
import type {Moment} from '../fact.js';
import type {Known} from '../known.js';
import {isNamed} from '../named-actor.js';
import {askable, isAttribute, whenAnswer, whenPhrase, whenQuestion} from '../when-words.js';
import {eventQuestion, eventSentence} from './ask-clause.js';
import {roleDrafts} from './ask-roles.js';
import {dateWithLead} from './date-lead.js';
import type {EventFact} from './event.js';
import {isOwnDate, isOwnPlace, wholeClause} from './whole-telling.js';

export function askEvent(fact: EventFact, known: Known): readonly Card[] {
	const {doc} = known;
	const {when} = fact.props;
	const date = when && !isAttribute(doc, when) ? askable(when) : null;
	const {claimedBy, participants} = fact.props;
	if (claimedBy !== null && !isNamed(claimedBy)) return [];
	// Whoever tells of an event of their own is asked as a speaker.
	if (claimedBy !== null && participants.some(({name}) => name === claimedBy.name)) return [];
	const drafts = [
		...roleDrafts(fact, known),
		...whenDrafts(fact, doc, date),
		...placeDrafts(fact, doc, date),
	];
	return drafts.flatMap((draft) => finish(draft, doc, fact.key) ?? []);
}

/** As a sentence of its own: only what happened, and what the article itself tells. */
export function eventMoment({props}: EventFact, doc: Doc): Moment | null {
	const {when, status, claimedBy, clause} = props;
	const date = when && !isAttribute(doc, when) ? askable(when) : null;
	if (!when || !date || status !== 'happened' || claimedBy !== null) return null;
	const told = eventSentence(props, doc, dateWithLead(doc, clause, when));
	return told === null ? null : {words: told, date, cited: [clause, when]};
}

function whenDrafts(fact: EventFact, doc: Doc, date: CardDate | null): readonly Draft[] {
	const {when, clause, telling} = fact.props;
	if (!when || !date) return [];
	const whole = telling.form === 'clause' ? wholeClause(doc, telling) : null;
	if (whole && !isOwnDate(doc, whole, when)) return [];
	const answer = whenAnswer(doc, when, date);
	const told = eventQuestion(fact, doc, dateWithLead(doc, clause, when));
	if (!answer || told === null) return [];
	return [
		{
			kind: 'when',
			question: claimed(fact, `${whenQuestion(date)} ${told}?`),
			forms: [answer],
			accept: answer.accept,
			tags: tagsOf(fact),
			cited: [clause, when],
		},
	];
}

function placeDrafts(fact: EventFact, doc: Doc, date: CardDate | null): readonly Draft[] {
	const {place, when, clause, telling} = fact.props;
	if (place === null || telling.form !== 'clause' || !/^\p{Lu}/u.test(place)) return [];
	const at = placeWithLead(doc, clause, place);
	const whole = wholeClause(doc, telling);
	if (!at || !whole || !isOwnPlace(doc, whole, at, place)) return [];
	if (when && (overlaps(at, when) || !isOwnDate(doc, whole, when))) return [];
	const told = eventQuestion(fact, doc, at);
	if (told === null) return [];
	const isDated = when === null || covers(clause, when);
	const day = !isDated && date ? ` ${whenPhrase(date, {isLast: true})}` : '';
	return [
		{
			kind: 'where',
			question: claimed(fact, `Where ${told}${day}?`),
			forms: [{answer: place}],
			accept: [],
			tags: tagsOf(fact),
			cited: [clause],
		},
	];
}

function tagsOf({props: {participants, claimedBy}}: EventFact): readonly string[] {
	return [...participants, ...(claimedBy === null ? [] : [claimedBy])].map(({name}) => name);
}

/** What only a speaker tells stays the speaker's. */
function claimed({props: {claimedBy}}: EventFact, question: string): string {
	if (claimedBy === null) return question;
	return `According to ${claimedBy.name}, ${question.slice(0, 1).toLowerCase()}${question.slice(1)}`;
}

function placeWithLead(doc: Doc, clause: Span, place: string): Span | undefined {
	const text = doc.text.slice(clause.start, clause.end);
	for (const preposition of ['in', 'at']) {
		const words = ` ${preposition} ${place}`;
		const index = text.indexOf(words);
		if (index > 0 && index === text.lastIndexOf(words))
			return {start: clause.start + index, end: clause.start + index + words.length};
	}
	return undefined;
}
