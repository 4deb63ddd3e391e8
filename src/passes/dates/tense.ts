// Whether the words around an expression look back or ahead.
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import TENSE from './tense.json' with {type: 'json'};

export type Tense = 'past' | 'planned' | 'unclear';

const AHEAD: ReadonlySet<string> = new Set(TENSE.ahead);
const BACK: ReadonlySet<string> = new Set(TENSE.back);
const NEUTRAL: ReadonlySet<string> = new Set(TENSE.neutral);

/** Units of text looked at on either side: a sentence seldom needs more. */
const REACH = 140;
const SENTENCE_END = /(?<!\b\p{L})[.!?;]["”’']?\s+(?=["“‘']?\p{Lu})|\n\n/gu;

const LIMIT_BEFORE = / (?:until|till|as (?:early|soon|late) as) $/u;

/** The nearest telling word before the expression in its sentence decides, else the first after it. */
export function tenseAt(text: string, span: Span, block: Span): Tense {
	const start = Math.max(block.start, span.start - REACH);
	const before = lastSentence(text.slice(start, span.start));
	if (LIMIT_BEFORE.test(before)) return 'planned';
	const cue = lastCue(wordsIn(before));
	if (cue) return cue;
	const after = firstSentence(text.slice(span.end, Math.min(block.end, span.end + REACH)));
	return firstCue(wordsIn(after)) ?? 'unclear';
}

function lastSentence(text: string): string {
	let start = 0;
	for (const match of matchesOf(SENTENCE_END, text)) start = match.index + match[0].length;
	return text.slice(start);
}

function firstSentence(text: string): string {
	const end = text.search(SENTENCE_END);
	return end < 0 ? text : text.slice(0, end);
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[a-z]+/gu) ?? [];
}

function lastCue(words: readonly string[]): Tense | undefined {
	for (let at = words.length - 1; at >= 0; at--) {
		const cue = cueOf(words[at] ?? '', words[at - 1]);
		if (cue) return cue;
	}
	return undefined;
}

function firstCue(words: readonly string[]): Tense | undefined {
	for (const [at, word] of words.entries()) {
		const cue = cueOf(word, words[at - 1]);
		if (cue) return cue;
	}
	return undefined;
}

/** "to be held" looks ahead, though "held" looks back. */
function cueOf(word: string, before: string | undefined): Tense | undefined {
	if (AHEAD.has(word)) return 'planned';
	if (!BACK.has(word) && !isRegularPast(word)) return undefined;
	return before === 'be' ? 'planned' : 'past';
}

function isRegularPast(word: string): boolean {
	return word.length > 4 && word.endsWith('ed') && !NEUTRAL.has(word);
}
