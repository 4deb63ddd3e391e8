// An event as the rest of a question: "did the two presidents hold talks via video link".
import {verbReadings} from '../../cards/wording/verbs.js';
import {type Doc, words} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {textOf} from '../plain/pieces.js';
import {plainPieces, withLowStart} from '../plain/plain-clause.js';
import type {EventFact} from './event.js';

const AUXILIARY =
	/^(?:is|are|was|were|has|had|have|will|would|may|might|can|could|shall|should|must)$/u;

/** What follows "On what date", without the words that are asked; null where it can't be worded. */
export function eventQuestion(fact: EventFact, doc: Doc, asked: Span | undefined): string | null {
	const {telling, participants} = fact.props;
	if (telling.form === 'occasion') {
		const [who] = participants;
		const phrase = plain(doc, telling.phrase, asked);
		if (who?.type !== 'person' || phrase === null) return null;
		return `did ${who.name} speak ${telling.preposition} ${phrase}`;
	}
	const subject = plain(doc, telling.subject, asked);
	const rest = plain(doc, telling.rest, asked);
	const inverted = invert(words(doc, telling.verb));
	if (subject === null || subject === '' || rest === null || inverted === null) return null;
	const [first, ...others] = inverted;
	return [first, subject, ...others, rest].filter(Boolean).join(' ');
}

function plain(doc: Doc, span: Span, without: Span | undefined): string | null {
	if (span.end <= span.start) return '';
	const pieces = plainPieces(doc, span, {without});
	if (pieces === null) return null;
	const text = textOf(withLowStart(doc, pieces)).replace(/[.,;:]+$/u, '');
	return /[;:]/u.test(text) ? null : text;
}

/** "held" as [did, hold], "will be held" as [will, be held]; null for what is no finite verb. */
function invert(verb: string): readonly string[] | null {
	const [first = '', ...rest] = verb.split(/\s+/u);
	if (AUXILIARY.test(first)) return [first, ...rest];
	const past = verbReadings(first).find(({form}) => form === 'past');
	return past ? ['did', past.base, ...rest] : null;
}
