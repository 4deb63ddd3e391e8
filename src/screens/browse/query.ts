// What is typed into the search line, as terms: words, fields such as `person:`, and states.
import {foldText} from './fold.js';

const CARD_STATES = [
	'new',
	'learning',
	'learned',
	'due',
	'suspended',
	'buried',
	'flagged',
] as const;
export type CardStateName = (typeof CARD_STATES)[number];

const FIELDS = ['question', 'answer', 'person', 'tag', 'deck', 'kind', 'source'] as const;
export type FieldName = (typeof FIELDS)[number];

/** `not` turns a term round; texts are folded. */
export type Term = {readonly not: boolean} & (
	| {readonly type: 'words'; readonly text: string}
	| {readonly type: 'field'; readonly field: FieldName; readonly text: string}
	| {readonly type: 'is'; readonly state: CardStateName}
	/** Due within so many days from today; 0 is today. */
	| {readonly type: 'due'; readonly days: number}
	/** A filter that does not exist: finds nothing, and `said` tells what there is. */
	| {readonly type: 'unknown'; readonly said: string}
);

const TOKEN = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|(\S+))?/gu;

/** Spaces part terms, double quotes keep them together, `-` before a term turns it round. */
export function parseQuery(text: string): readonly Term[] {
	return [...text.matchAll(TOKEN)].flatMap(([, minus, name, quoted, bare]) => {
		const value = quoted ?? bare ?? '';
		if (name === undefined && value === '') return [];
		const term = name === undefined ? words(value) : filter(name.toLowerCase(), value);
		return term ? [{...term, not: minus === '-'} as Term] : [];
	});
}

type Bare<T> = T extends unknown ? Omit<T, 'not'> : never;

function words(value: string): Bare<Term> {
	return {type: 'words', text: foldText(value)};
}

/** Undefined while nothing stands behind the colon yet. */
function filter(name: string, value: string): Bare<Term> | undefined {
	const field = FIELDS.find((one) => one === name);
	if (!field && name !== 'is' && name !== 'due') return words(`${name}:${value}`);
	if (value === '') return undefined;
	if (field) return {type: 'field', field, text: foldText(value)};
	return name === 'is' ? isFilter(value) : dueFilter(value);
}

/** States go by their beginnings: `is:sus`. */
function isFilter(value: string): Bare<Term> {
	const state = CARD_STATES.find((one) => one.startsWith(value.toLowerCase()));
	if (state) return {type: 'is', state};
	return {type: 'unknown', said: `is: takes ${CARD_STATES.join(', ')}`};
}

const DUE_WORDS: Readonly<Record<string, number>> = {today: 0, now: 0, tomorrow: 1, week: 7};

function dueFilter(value: string): Bare<Term> {
	const word = Object.keys(DUE_WORDS).find((one) => one.startsWith(value.toLowerCase()));
	const days = /^\d{1,5}d?$/u.test(value) ? Number.parseInt(value, 10) : DUE_WORDS[word ?? ''];
	if (days !== undefined) return {type: 'due', days};
	return {type: 'unknown', said: 'due: takes today, tomorrow, week, or a number of days'};
}

/** Whether whatever `after` finds, `before` finds too, so that only the old hits need a look. */
export function isNarrower(before: readonly Term[], after: readonly Term[]): boolean {
	return before.every((old) => after.some((term) => implies(term, old)));
}

function implies(term: Term, old: Term): boolean {
	if (term.not !== old.not) return false;
	if (term.type === 'words' && old.type === 'words' && !term.not) {
		return term.text.includes(old.text);
	}
	return JSON.stringify(term) === JSON.stringify(old);
}
