// One line of a journal, decoded at the door: from JSON text to a ReviewEvent or why it is none.
import * as v from 'valibot';
import type {ReviewEvent} from '../study/review-event.js';

/** A line that is no event of ours: `newer` where a later program wrote it. */
export type NoEvent = {readonly kind: 'corrupt' | 'newer'; readonly why: string};

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const head = {
	v: v.literal(1),
	device: v.pipe(word, v.regex(/^[\w-]+$/u)),
	seq: v.pipe(count, v.minValue(1)),
	at: instant,
	offset: v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60)),
	deck: word,
	card: word,
};

const event = v.variant('type', [
	v.object({
		...head,
		type: v.literal('answer'),
		grade: v.picklist([1, 2, 3, 4]),
		mode: v.exactOptional(v.picklist(['reveal', 'choose', 'type'])),
		given: v.exactOptional(v.string()),
		sure: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
		took: count,
		shown: count,
		reps: v.exactOptional(count),
		content: v.exactOptional(v.string()),
	}),
	v.object({...head, type: v.literal('undo'), undoes: v.pipe(word, v.regex(/^[\w-]+:\d+$/u))}),
	v.object({...head, type: v.picklist(['suspend', 'resume', 'bury'])}),
	v.object({...head, type: v.literal('flag'), reason: v.string()}),
	v.object({...head, type: v.literal('reschedule'), due: v.nullable(instant)}),
]);

const TYPES = new Set(['answer', 'undo', 'suspend', 'resume', 'bury', 'flag', 'reschedule']);
const framed = v.object({v: v.pipe(v.number(), v.integer(), v.minValue(1)), type: v.string()});

/** The event of a line, or in a few words why the line is none. */
export function decodeEvent(line: string): ReviewEvent | NoEvent {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return {kind: 'corrupt', why: 'not JSON'};
	}
	const found = v.safeParse(event, value);
	// The schema says what ReviewEvent says; only the brands of its ids are ours to give.
	if (found.success) return found.output as ReviewEvent;
	const frame = v.safeParse(framed, value);
	if (frame.success && (frame.output.v > 1 || !TYPES.has(frame.output.type))) {
		return {kind: 'newer', why: `version ${frame.output.v}, type ${frame.output.type}`};
	}
	const [issue] = found.issues;
	return {kind: 'corrupt', why: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`};
}

export function isEvent(found: ReviewEvent | NoEvent): found is ReviewEvent {
	return !('kind' in found);
}
