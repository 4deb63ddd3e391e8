// Expressions that count from the article's day or from a day the story named, and vague ones.
import type {Meaning, Origin} from './meaning.js';
import {countOf, dayPartOf, modifierOf, type Parts, unitOf, value} from './parts.js';
import type {Rule} from './rule.js';

const VAGUE = {'-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF'} as const;

function readWeekday(parts: Parts): Meaning {
	const before = value(parts, 'v');
	return {
		kind: 'weekday',
		weekday: value(parts, 'W') ?? 0,
		turn: before ?? value(parts, 'L'),
		origin: before === undefined ? 'article' : 'story',
		dayPart: dayPartOf(parts),
	};
}

function shiftBy(parts: Parts, by: number, origin: Origin = 'article'): Meaning {
	return {
		kind: 'shift',
		unit: unitOf(parts),
		by,
		origin,
		mod: modifierOf(parts),
		dayPart: dayPartOf(parts),
	};
}

/** Years ago are counted roughly; "a few days ago" is no day at all. */
function readAgo(parts: Parts): Meaning {
	const count = countOf(parts);
	const unit = unitOf(parts);
	if (count === 0) return {kind: 'vague', ref: 'PAST_REF'};
	if (unit === 'year' && count === 1) return {kind: 'year-earlier'};
	if (unit === 'day') return {kind: 'shift', unit, by: -count, origin: 'article'};
	return {kind: 'shift', unit, by: -count, origin: 'article', mod: 'about', isRough: true};
}

/** "two days later", "a week earlier", "the day before". */
function readFromStory(parts: Parts): Meaning | undefined {
	const count = countOf(parts);
	if (count === 0) return undefined;
	const sign = value(parts, 'E', 'F', 'b') ?? 0;
	const unit = unitOf(parts);
	if (unit === 'year' && count === 1 && value(parts, 'E')) return {kind: 'year-earlier'};
	return {kind: 'shift', unit, by: sign * count, origin: 'story', isRough: unit !== 'day'};
}

/** "the next day" follows the story; "the last year" and "the coming week" are lengths of time. */
function readTheTurn(parts: Parts): Meaning | undefined {
	const by = value(parts, 'L') ?? 0;
	const unit = unitOf(parts);
	if (by === 0) return {kind: 'shift', unit, by, origin: 'article'};
	return by === 1 && unit === 'day' ? {kind: 'shift', unit, by, origin: 'story'} : undefined;
}

const readTurn: Rule['read'] = (parts) =>
	unitOf(parts) === 'day' ? undefined : shiftBy(parts, value(parts, 'L') ?? 0);

/** "the end of the month", of this or the next; "later in the day" is an hour, no day. */
const readEdge: Rule['read'] = (parts) =>
	unitOf(parts) === 'day' ? undefined : {...shiftBy(parts, 0), isRough: true};

const COUNT = '(?:[nDs] R )?(?:(?:n[- ])?n|a s|[aDNs])';

export const RELATIVE_RULES: readonly Rule[] = [
	{name: 'no-set', pattern: 'e (?:[uyQWUM]|[nDd] [uUy])|W(?: R W)? g', read: () => undefined},
	{
		name: 'no-length',
		pattern: '(?:t )?[Lv] (?:[nDNs] ){1,2}(?:Q|[uUy](?! [AEFb]))',
		read: () => undefined,
	},
	{name: 'no-compound-length', pattern: '[nDN]-(?:u|y)', read: () => undefined},
	{name: 'ago', pattern: `${COUNT} [uUy] A`, read: readAgo},
	{name: 'story-shift', pattern: `(?:t|${COUNT}) [uUy] [EFb]`, read: readFromStory},
	{
		name: 'year-earlier',
		pattern: '(?:t )?y[- ][AE](?:[ -][Qp])?',
		read: () => ({kind: 'year-earlier'}),
	},
	{
		name: 'day-turn',
		pattern: '(?:P[- ])?G r|(?:[EFP] )?r(?: G)?',
		read: (parts) => shiftBy(parts, value(parts, 'r') ?? 0),
	},
	{
		name: 'part-of-day',
		pattern: 'L G',
		read: (parts) => shiftBy(parts, value(parts, 'L') ?? 0),
	},
	{name: 'weekday-of-week', pattern: 'W(?: G)? L u', read: readWeekday},
	{name: 'weekday', pattern: '(?:[EPF] (?:i )?)?(?:t v |L )?W(?: G)?', read: readWeekday},
	{
		name: 'story-same',
		pattern: '(?:[EFP] )?(?:t )?C (?:C )?[uy]',
		read: (parts) => shiftBy(parts, 0, 'story'),
	},
	{
		name: 'story-turn',
		pattern: 't v [uy]',
		read: (parts) => shiftBy(parts, value(parts, 'v') ?? 0, 'story'),
	},
	{name: 'the-turn', pattern: 't [Lc] [uy]', read: readTheTurn},
	{name: 'turn', pattern: '(?:(?:t )?B f |(?:[EFP] (?:i )?)?)[Lc] [uy]', read: readTurn},
	{
		name: 'quarter-turn',
		pattern: '(?:t )?[Lc] Q',
		read: (parts) => ({
			kind: 'shift',
			unit: 'quarter',
			by: value(parts, 'L') ?? 0,
			origin: 'article',
		}),
	},
	{
		name: 'story-quarter',
		pattern: '(?:t|C) Q|t c p',
		read: () => ({kind: 'story-quarter'}),
	},
	{name: 'edge', pattern: '(?:t )?B f t [uy]|[EF] i t [uy]', read: readEdge},
	{name: 'weekend', pattern: 't u', read: readWeekend},
	{name: 'vague', pattern: '(?:t )?[Vc]', read: (parts) => ({kind: 'vague', ref: vagueRef(parts)})},
];

function readWeekend(parts: Parts): Meaning | undefined {
	const unit = unitOf(parts);
	return unit === 'weekend' ? {kind: 'shift', unit, by: 0, origin: 'article'} : undefined;
}

function vagueRef(parts: Parts): 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' {
	const ref = value(parts, 'V') ?? 0;
	return VAGUE[ref < 0 ? '-1' : ref > 0 ? '1' : '0'];
}
