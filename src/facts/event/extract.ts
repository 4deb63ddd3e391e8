// Events: what sentences of the article tell, outside quotations and claims.
import {type Doc, rawSpan, words} from '../../doc/doc.js';
import {shortHash} from '../../doc/hash.js';
import {placed} from '../../doc/locate.js';
import {hull, overlaps} from '../../doc/span.js';
import type {FactKey} from '../fact.js';
import {contentHull, type StatementFact} from '../statement/statement.js';
import {statementsOf} from '../statement/statements-of.js';
import {withActs} from './acted-events.js';
import {clauseEvents, type Found} from './clause-events.js';
import type {EventFact, EventProps} from './event.js';
import {occasionEvents} from './occasion-events.js';
import {EVENT_NOUN} from './verb-groups.js';
import {isAskable} from './when.js';

/** The share that is right where the clause has a date, a person who holds it, a place, or none. */
const SURE = {dated: 0.9, acted: 0.88, held: 0.86, placed: 0.8, bare: 0.65} as const;

/** What runs longer is no sentence: a list, or a text without end marks. */
const LONGEST_SENTENCE = 1500;

export function extractEvents(doc: Doc): readonly EventFact[] {
	const told = placed(statementsOf(doc), (one) => hull(contentHull(one), one.props.attribution));
	const sentences = doc.layer('sentence').filter(({start, end}) => end - start < LONGEST_SENTENCE);
	return sentences.flatMap((sentence) => {
		const inside = told(sentence);
		const clauses = withActs(doc, sentence, clauseEvents(doc, sentence));
		return [...clauses, ...occasionEvents(doc, sentence)]
			.map((found) => withSpeakers(found, inside))
			.filter(({props}) => props.participants.length > 0 || props.place !== null)
			.map((found) => fact(doc, found));
	});
}

type Told = Found & {
	readonly claim: StatementFact | undefined;
	/** Of the speaker who was found to take part; 1 where nobody was. */
	readonly surety: number;
};

/** Whoever speaks in the clause that names an occasion took part in it; what is claimed is the speaker's. */
function withSpeakers(
	{props, rule, also, reach}: Found,
	statements: readonly StatementFact[],
): Told {
	const core = props.telling.form === 'clause' ? props.telling.verb : props.telling.phrase;
	const claim = statements.find((one) => one.props.content.some((span) => overlaps(span, core)));
	const speakers = statements
		.filter(
			(one) =>
				props.telling.form === 'occasion' && !claim && overlaps(one.props.attribution, reach),
		)
		.filter((one) => !props.participants.some(({name}) => name === one.props.speaker.name));
	const participants = new Map(
		[...speakers.map((one) => one.props.speaker), ...props.participants].map((actor) => [
			actor.name,
			actor,
		]),
	);
	return {
		rule,
		...(also ? {also} : {}),
		reach,
		claim,
		surety: Math.min(1, ...speakers.map(({confidence}) => confidence)),
		props: {
			...props,
			participants: [...participants.values()],
			claimedBy: claim?.props.speaker ?? null,
		},
	};
}

function fact(doc: Doc, {props, rule, also = [], claim, surety}: Told): EventFact {
	const {clause} = props;
	const sure = Math.min(sureness(props, also), claim?.confidence ?? 1, surety);
	return {
		kind: 'event',
		key: `f${shortHash('event', props.trigger, words(doc, clause).replace(/\W+/gu, ' '))}` as FactKey,
		props,
		evidence: [{span: clause, raw: rawSpan(doc, clause), words: words(doc, clause)}],
		confidence: sure,
		rules: [rule, ...also, ...(claim ? ['event/claimed', ...claim.rules] : [])],
		candidates: props.participants.map(({name}) => ({name, score: 1, reason: 'event/named'})),
	};
}

function sureness(props: EventProps, also: readonly string[]): number {
	const {when, place, telling, participants, trigger, acted} = props;
	if (also.includes('event/tree-other')) return SURE.bare;
	if (acted && (acted.doer || acted.other)) return SURE.acted;
	if (when && isAskable(when)) return SURE.dated;
	const isHeld =
		telling.form === 'clause' &&
		EVENT_NOUN.test(trigger) &&
		participants.some(({type}) => type === 'person');
	if (isHeld) return SURE.held;
	return place === null ? SURE.bare : SURE.placed;
}
