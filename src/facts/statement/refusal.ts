// The verb of a statement that was not made: "declined to say", "refused", "avoided answering".
import {pastOf, verbReadings} from '../../cards/wording/verbs.js';
import {type Doc, words} from '../../doc/doc.js';
import type {SayVerb} from './say-verb.js';
import type {StatementFact} from './statement.js';

const REFUSAL =
	/\b(declin|refus|avoid)\p{L}*(?:\s+(to\s+\p{L}+|\p{L}+ing)(\s+(?:on|about|for))?)?\s*$/iu;
const BASES: Readonly<Record<string, string>> = {
	declin: 'decline',
	refus: 'refuse',
	avoid: 'avoid',
};

/** Undefined where the words before what was refused are others. */
export function refusalVerb(doc: Doc, {props}: StatementFact): SayVerb | undefined {
	const start = props.content[0]?.start ?? props.attribution.end;
	const told = words(doc, {start: Math.min(props.attribution.start, start), end: start});
	const found = REFUSAL.exec(told);
	const base = BASES[found?.[1]?.toLowerCase() ?? ''];
	if (base === undefined) return undefined;
	const tail = [found?.[2], found?.[3]]
		.filter((part) => part !== undefined)
		.map((part) => ` ${part.trim().replace(/\s+/gu, ' ').toLowerCase()}`)
		.join('');
	const isVerb = tail === '' || verbReadings(tail.split(' ')[2] ?? tail.trim()).length > 0;
	return isVerb ? {base: `${base}${tail}`, past: `${pastOf(base)}${tail}`} : undefined;
}
