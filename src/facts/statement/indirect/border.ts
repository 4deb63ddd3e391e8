// Where reported words end: before a new clause, a second report, a dash that turns away.
import {isAdverb, isAuxiliary, isOne} from './classes.js';
import {readingsOf} from './lexicon.js';
import type {Word} from './units.js';

export type Kind = 'main' | 'relative' | 'subordinate';

/** Words between a comma and a verb of saying that still make a new report. */
const NEW_REPORT = 9;

/** Index behind the last word of the content that begins at `from`. */
export function contentEnd(words: readonly Word[], from: number, kind: Kind): number {
	let i = from;
	while (i < words.length) {
		const word = words[i];
		if (!word) break;
		if (word.quote) {
			i = behindQuote(words, i);
			if (isCommaInMarks(words, i) && isCommaEnd(words, i - 1, kind)) break;
			continue;
		}
		if (i > from && isEnd(words, i, kind)) break;
		i = word.text === '(' ? behindBracket(words, i) : i + 1;
	}
	return i;
}

/** `a “shame,” adding that`: the comma of the sentence stands inside the marks. */
function isCommaInMarks(words: readonly Word[], behind: number): boolean {
	return words[behind - 1]?.isMark === true && words[behind - 2]?.text === ',';
}

export function behindQuote(words: readonly Word[], at: number): number {
	const quote = words[at]?.quote;
	let i = at;
	while (i < words.length && words[i]?.quote === quote) i++;
	return Math.max(i, at + 1);
}

function behindBracket(words: readonly Word[], at: number): number {
	for (let i = at + 1; i < words.length && i - at < 40; i++)
		if (words[i]?.text === ')') return i + 1;
	return at + 1;
}

function isEnd(words: readonly Word[], i: number, kind: Kind): boolean {
	const text = words[i]?.text ?? '';
	if (text === ';') return true;
	if (isDash(text)) return !isPairedDash(words, i);
	if (text === ',') return isCommaEnd(words, i, kind);
	return isSecondReport(words, i);
}

export function isDash(text: string): boolean {
	return /^(?:[–—―]|--+|-)$/u.test(text);
}

function isPairedDash(words: readonly Word[], at: number): boolean {
	for (let i = at + 1; i < words.length; i++)
		if (isDash(words[i]?.text ?? '') && !words[i]?.quote)
			return i - at < 30 && i + 2 < words.length;
	for (let i = at - 1; i >= 0 && at - i < 30; i--)
		if (isDash(words[i]?.text ?? '') && !words[i]?.quote) return true;
	return false;
}

/** "said A and added B": a verb of saying without a subject of its own. */
function isSecondReport(words: readonly Word[], i: number): boolean {
	const low = words[i]?.low;
	if (low !== 'and' && low !== 'but') return false;
	let next = i + 1;
	while (isAdverb(words[next]?.low) && next < i + 4) next++;
	if (/^(?:has|had)$/u.test(words[next]?.low ?? '')) next++;
	return isReport(words, next, words[i]);
}

function isReport(words: readonly Word[], at: number, before: Word | undefined): boolean {
	const word = words[at];
	if (!word || word.quote || before?.isMark) return false;
	return readingsOf(word.low).some(
		({verb, forms}) =>
			(forms.has('past') || forms.has('third') || forms.has('ing')) &&
			(verb.particle === null || words[at + 1]?.low === verb.particle),
	);
}

function isCommaEnd(words: readonly Word[], comma: number, kind: Kind): boolean {
	const next = words[comma + 1];
	if (!next) return true;
	if (kind !== 'main') return !isInsertion(words, comma);
	if (next.low === 'according' || isReport(words, comma + 1, undefined)) return true;
	if (/..ing$/u.test(next.low) && !next.quote)
		return !/^(?:including|during|nothing|something|everything|anything|king|bring|being)$/u.test(
			next.low,
		);
	if (/^(?:but|while|though|although|and|yet|whereas|as|so|when|then)$/u.test(next.low))
		return hasReport(words, comma + 1);
	if (next.low === 'which' || next.low === 'who') return isLastPart(words, comma);
	return hasTag(words, comma) || isApposition(words, comma);
}

/** A clause that only interrupts: the next comma comes soon, and it opened right at the beginning. */
function isInsertion(words: readonly Word[], comma: number): boolean {
	const before = words[comma - 1]?.low;
	return (
		before === 'that' ||
		before === 'and' ||
		before === 'but' ||
		/^\d/u.test(words[comma + 1]?.text ?? '')
	);
}

/** Whether a subject and a verb of saying follow at once: "…, but he said". */
export function hasReport(words: readonly Word[], conjunction: number): boolean {
	for (let i = conjunction + 1; i < words.length && i - conjunction <= NEW_REPORT; i++) {
		const word = words[i];
		if (!word || word.quote || word.text === ',') return false;
		if (/^(?:that|who|which|to|would|could|should)$/u.test(word.low)) return false;
		if (isReport(words, i, words[i - 1]) && !isOne(words[i - 1]?.low, 'determiner', 'be'))
			return true;
	}
	return false;
}

/** ", he said" behind the words. */
function hasTag(words: readonly Word[], comma: number): boolean {
	for (let i = comma + 1; i < words.length && i - comma <= 7; i++) {
		const word = words[i];
		if (!word || word.quote || word.text === ',') return false;
		if (/^(?:said|says)$/u.test(word.low)) return true;
	}
	return false;
}

/** No other comma follows. */
function isLastPart(words: readonly Word[], comma: number): boolean {
	return !words.some(({text, quote}, i) => i > comma && text === ',' && quote === null);
}

/** ", a claim that Oslo disputes": a noun phrase up to the end, which comments on the words. */
function isApposition(words: readonly Word[], comma: number): boolean {
	const next = words[comma + 1];
	if (!next || !/^(?:an?|one|two|the)$/u.test(next.low) || !isLastPart(words, comma)) return false;
	for (let i = comma + 2; i < words.length; i++) {
		const low = words[i]?.low;
		if (isOne(low, 'wh') || low === 'that' || words[i]?.quote) return true;
		if (isAuxiliary(low)) return false;
	}
	return true;
}
