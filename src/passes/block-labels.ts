// What a paragraph is, told by its own words and by where it stands.
import type {BlockLabel} from '../doc/layers.js';

type Place = {readonly index: number; readonly count: number};

/** Where the article ends: nothing behind one of these is article text. */
const TAILS: readonly (readonly [BlockLabel, RegExp])[] = [
	[
		'form',
		/^(?:leave a (?:reply|comment)|post a comment|add (?:a )?comment|fill in your details)\b/iu,
	],
	['comment', /^(?:\d+ )?(?:comments?|responses?|replies)(?: \(\d+\))?:?$/iu],
	[
		'related',
		/^(?:related(?: articles| stories| posts)?|see also|read (?:also|more|next)|more on this|you may (?:also )?like|share this)\b[^.!?]*$/iu,
	],
	['credit', /^(?:\(c\)|©|copyright\b)[^\n]{0,80}$/iu],
];
/** A copyright line ends an article only in its last two thirds. */
const EARLIEST_TAIL = 0.33;

/** What stands behind the end of an article, by how it ended. */
export const TAIL_OF: Readonly<Partial<Record<BlockLabel, BlockLabel>>> &
	Record<string, BlockLabel> = {
	form: 'form',
	comment: 'comment',
	related: 'related',
	credit: 'comment',
};

const CREDIT =
	/^(?:[•*–-]\s*)?(?:©|\(c\)|photos?(?: by| credit)?:|image:|picture:|file photo|source:)/iu;
const AGENCIES =
	/^(?:[•*–-]\s*)(?:reuters|ap|afp|getty(?: images)?|tass|epa|xinhua|globallookpress)$/iu;
const CAPTION = /\/\s*(?:photo|reuters|afp|ap|getty)\b|\bphoto\s+(?:REUTERS|AFP|AP|EPA)\b/u;
const BULLET = /^[•*‣▪]\s/u;
const BYLINE = /^by \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}(?:,[^.]{0,60})?$/iu;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*\s*$/u;
const LONGEST_HEADING = 25;

/** The label a paragraph's words tell. */
export function labelByWords(words: string, {index, count}: Place): readonly [BlockLabel, string] {
	const length = words.split(/\s+/u).length;
	const isEnded = SENTENCE_END.test(words);
	if (CREDIT.test(words) || AGENCIES.test(words)) return ['credit', 'credit-words'];
	if (CAPTION.test(words)) return ['caption', 'photo-mark'];
	if (BULLET.test(words))
		return isEnded ? ['item', 'bullet'] : ['caption', 'bullet-without-sentence'];
	if (BYLINE.test(words)) return ['byline', 'by-name'];
	if (/^[^\p{L}]*$/u.test(words)) return ['fragment', 'no-letters'];
	if (!isEnded && length <= LONGEST_HEADING && index < count - 1) return heading(words, index);
	if (/^\p{Ll}/u.test(words)) return ['fragment', 'begins-inside-a-sentence'];
	return ['paragraph', 'sentences'];
}

function heading(words: string, index: number): readonly [BlockLabel, string] {
	if (/^[“"«„]/u.test(words)) return ['paragraph', 'opens-a-quotation'];
	if (/^[^\p{Lu}\d]/u.test(words)) return ['fragment', 'no-sentence'];
	if (index === 0) return ['headline', 'first-line'];
	// A line that breaks off within its sentence has a small word last: the next one goes on.
	if (/[,–—-]\s*$|\b(?:the|a|an|of|to|and|or|in|on|at|for|with|that)$/iu.test(words))
		return ['paragraph', 'breaks-off'];
	return ['headline', 'short-without-end'];
}

/** The label that a paragraph ends the article with, or null; `place` is 0..1 in the text. */
export function startsTail(
	words: string,
	place: number,
): 'form' | 'comment' | 'related' | 'credit' | null {
	for (const [label, pattern] of TAILS) {
		const soon = label === 'credit' || label === 'related' ? place < EARLIEST_TAIL : false;
		if (!soon && pattern.test(words)) return label as 'form' | 'comment' | 'related' | 'credit';
	}
	return null;
}

/** Markup knows headings and captions; words know rubbish. */
export function labelByMarkup(
	told: BlockLabel,
	[guessed, rule]: readonly [BlockLabel, string],
): readonly [BlockLabel, string] {
	if (told !== 'paragraph') return [told, 'markup'];
	return guessed === 'headline' || guessed === 'fragment'
		? ['paragraph', 'markup']
		: [guessed, rule];
}
