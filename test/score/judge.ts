// Judges statements against gold quotes as the quote scorer does for cards: inside one quote, and its speaker.
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Span} from '../../src/doc/span.js';
import type {StatementFact} from '../../src/facts/statement/statement.js';

export type GoldQuote = Span & {
	readonly kind: string;
	readonly act: string;
	readonly speaker: {readonly text: string; readonly kind: string; readonly start: number} | null;
	readonly speaker_canonical: string | null;
};
export type GoldLine = {
	readonly id: string;
	readonly date: string;
	readonly text: string;
	readonly ignore: readonly (readonly [number, number])[];
	readonly quotes: readonly GoldQuote[];
};

// Imported as it stands, not bundled: bundled it would take this run for its own.
export const {sameName}: {sameName(a: string, b: string): boolean} = await import(
	pathToFileURL(resolve('test/score/score-quotes.mjs')).href
);

/** The names the gold allows; empty where it has only a pronoun that nobody resolved. */
export function namesOf({speaker, speaker_canonical}: GoldQuote): readonly string[] {
	const mention = speaker && speaker.kind !== 'pronoun' ? speaker.text : null;
	return [speaker_canonical, mention].filter((name) => name !== null);
}

const ENOUGH = 0.8;
const HALF = 0.5;

function shared(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function homeOf(line: GoldLine, raw: Span): GoldQuote | undefined {
	return line.quotes.find((quote) => shared(quote, raw) >= ENOUGH * (raw.end - raw.start));
}

/** The share of such cases in which the statement was right after all. */
export const DOUBTED_RIGHT = 47 / 72;

/**
 * Whether a statement judged wrong is so only by the name the gold gives a pronoun. Those names were
 * found by a machine: of 72 such cases that were read, the gold was wrong in 47.
 */
export function isDoubted(line: GoldLine, {evidence: [first], rules}: StatementFact): boolean {
	// Where two were nearly as likely, we are no better a witness than the machine.
	if (first === undefined || rules.includes('who/pronoun-open')) return false;
	return homeOf(line, first.raw)?.speaker?.kind === 'pronoun';
}

/** Whether a statement is right; null where the gold can't tell. */
export function judge(line: GoldLine, fact: StatementFact): boolean | null {
	const [first] = fact.evidence;
	if (!first) return null;
	const {raw} = first;
	const length = raw.end - raw.start;
	const home = homeOf(line, raw);
	if (home) {
		if (!home.speaker) return false;
		const names = namesOf(home);
		// The gold leaves most descriptions as they are; whom "the president" means it can't tell.
		const isRole = fact.rules.some((rule) => rule.startsWith('who/role'));
		if (names.length === 0 || (isRole && home.speaker_canonical === home.speaker.text)) return null;
		if (isRole && home.speaker.kind === 'nominal' && !home.speaker_canonical) return null;
		return names.some((name) => sameName(fact.props.speaker.name, name));
	}
	const ignored = line.ignore.map(([start, end]) => ({start, end}));
	return ignored.some((span) => shared(span, raw) >= HALF * length) ? null : false;
}
