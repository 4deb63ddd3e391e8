// Where the words of a report end and the reporter goes on: "…, but appeared to doubt it", "…, adding that".
import type {Doc} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {type Piece, piecesOf} from './pieces.js';

const FEWEST_WORDS = 5;
const SPEAKING =
	/^(?:adding|noting|saying|calling|arguing|citing|referring|pointing|insisting|warning|urging|telling|explaining|claiming|echoing|repeating|stressing|describing|recalling|joking|quoting|mocking|tweeting|writing|speaking|asking)$/u;

const SENTENCE_FIRST = /^(?:I|It|The|We|They|This|That|There|He|She|You|If|In|My|Our)\b/u;

/** The passage without what the reporter says behind a comma; the passage itself where nothing is. */
export function withoutReportersTail(doc: Doc, passage: Span): Span {
	const pieces = piecesOf(doc, passage) ?? [];
	const at = pieces.findIndex((_, i) => isTail(pieces, i));
	const mark = pieces[at];
	if (!mark) return passage;
	return {start: passage.start, end: mark.text === '”' ? mark.end : mark.start};
}

function isTail(pieces: readonly Piece[], at: number): boolean {
	const mark = pieces[at];
	if (!mark || (mark.isQuoted && !isClosingComma(pieces, at))) return false;
	// "has silenced them: “They signed,” she said": what follows is another report.
	if (mark.text === ':')
		return pieces[at + 2]?.text === '“' && SENTENCE_FIRST.test(pieces[at + 3]?.text ?? '');
	if (mark.text !== ',' && mark.text !== '”') return false;
	const before = pieces.slice(0, at).filter(({isWord}) => isWord);
	if (before.length < FEWEST_WORDS) return false;
	const next = pieces.slice(at + 1, at + 8).filter(({isWord, isQuoted}) => isWord && !isQuoted);
	const [first, ...rest] = next;
	if (!first) return false;
	// "…, however": nothing told before is left on the card.
	if (rest.length === 0 && /^(?:however|though|instead)$/u.test(first.text)) return true;
	const second = /^(?:also|later|still|even|\p{L}+ly)$/u.test(rest[0]?.text ?? '')
		? rest[1]
		: rest[0];
	return isDeed(first, second, before) || isAside(first, second, rest);
}

/** "jobs,” but he": the comma stands before the mark. */
function isClosingComma(pieces: readonly Piece[], at: number): boolean {
	return pieces[at]?.text === '”' && pieces[at - 1]?.text === ',';
}

/** "…, but appeared", "…, but she sounded", "…, and has pushed": a second verb of who spoke, or one whose subject nobody would miss. */
function isDeed(first: Piece, second: Piece | undefined, before: readonly Piece[]): boolean {
	const isHas = first.text === 'and' && /^(?:has|have|had)$/u.test(second?.text ?? '');
	if (isHas) return true;
	if (/^(?:but|though|yet)$/u.test(first.text) && /^s?he$/u.test(second?.text ?? '')) return true;
	if (second?.tag !== 'VBD') return false;
	if (/^(?:but|then|though|yet)$/u.test(first.text)) return true;
	return first.text === 'and' && !before.some(({tag, isQuoted}) => tag === 'VBD' && !isQuoted);
}

/** "…, before reversing herself", "…, even as", "…, adding that", "…, and for ruining". */
function isAside(first: Piece, second: Piece | undefined, rest: readonly Piece[]): boolean {
	const isDoing = second?.tag === 'VBG';
	if (/^(?:before|after|while)$/u.test(first.text)) return isDoing;
	if (first.text === 'even') return rest[0]?.text === 'as';
	if (first.text === 'as') return /^s?he$/u.test(second?.text ?? '');
	if (first.text === 'and' && /^(?:for|of)$/u.test(rest[0]?.text ?? ''))
		return rest[1]?.tag === 'VBG';
	return SPEAKING.test(first.text);
}
