// The finite verbs of events: past or announced, active or passive, never negated.
import TRIGGERS from './triggers.json' with {type: 'json'};

export type VerbGroup = {
	/** Base form: "hold". */
	readonly base: string;
	readonly status: 'happened' | 'planned';
	readonly start: number;
	readonly end: number;
	/** Whether it only holds what a noun names: "held talks". */
	readonly isHolding: boolean;
	/** Said of nobody it is a participle: "a film released on Thursday". */
	readonly needsObject: boolean;
};

type Row = {
	readonly base: string;
	readonly past: string;
	readonly participle: string;
	readonly needsObject: boolean;
};

const PLAN =
	'will|may|might|could|is to|are to|(?:is|are) (?:scheduled|expected|due|set) to|plans? to';
const DONE = 'was|were|has been|have been|had been';
const PERFECT = 'has|have|had';
const ADVERB = String.raw`(?: \p{L}+ly| also| later| already| then)?`;

const ROWS: readonly (Row & {readonly isHolding: boolean})[] = [
	...TRIGGERS.holding.map((row) => ({...row, isHolding: true})),
	...TRIGGERS.doing.map((row) => ({...row, isHolding: false})),
];
const BASE: ReadonlyMap<string, Row & {readonly isHolding: boolean}> = new Map(
	ROWS.flatMap((row) => [row.base, row.past, row.participle].map((form) => [form, row] as const)),
);
const any = (forms: readonly string[]): string => [...new Set(forms)].join('|');
const BASES = any(ROWS.map(({base}) => base));
const PASTS = any(ROWS.map(({past}) => past));
const PARTICIPLES = any(ROWS.map(({participle}) => participle));

const GROUP = new RegExp(
	String.raw`\b(?:(?<plan>(?:${PLAN})${ADVERB} (?:be )?)(?<planned>${BASES}|${PARTICIPLES})|(?:(?:${DONE})${ADVERB} |(?:${PERFECT})${ADVERB} )(?<done>${PARTICIPLES})|(?<past>${PASTS}))\b`,
	'uy',
);
/** The first words of a group: everywhere else the pattern need not be tried. */
const FIRST: ReadonlySet<string> = new Set([
	...'will may might could is are plan plans was were has have had'.split(' '),
	...ROWS.map(({past}) => past.split(' ')[0] ?? past),
]);

/** Rising; of a sentence's text. */
export function verbGroups(sentence: string): readonly VerbGroup[] {
	return groupsIn(sentence).flatMap(({0: words, index, groups}) => {
		const form = groups?.['planned'] ?? groups?.['done'] ?? groups?.['past'];
		const row = form === undefined ? undefined : BASE.get(form);
		if (!row) return [];
		return [
			{
				base: row.base,
				status: groups?.['plan'] === undefined ? 'happened' : 'planned',
				start: index,
				end: index + words.length,
				isHolding: row.isHolding,
				needsObject: row.needsObject && !/\b(?:be|been|was|were)\b/u.test(words),
			},
		];
	});
}

function groupsIn(sentence: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let free = 0;
	for (const {0: word, index} of sentence.matchAll(/\b[a-z]+/gu)) {
		if (index < free || !FIRST.has(word)) continue;
		GROUP.lastIndex = index;
		const group = GROUP.exec(sentence);
		if (!group) continue;
		free = index + group[0].length;
		found.push(group);
	}
	return found;
}

/** The noun of a happening in some words: "talks" of "held talks via video link". */
export const EVENT_NOUN = new RegExp(
	String.raw`\b(?:${[...TRIGGERS.nouns].sort((a, b) => b.length - a.length).join('|')})\b`,
	'iu',
);
