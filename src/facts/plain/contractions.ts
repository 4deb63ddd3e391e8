// "He’s", "they’ll" outside quotation marks written in full, so that a report can change their tense.
import type {Piece} from './pieces.js';

const SUBJECT = /^(?:he|she|it|that|there|who|what|here|where|how)$/iu;
/** Participles behind which "’s" is "has"; behind most others it may be either. */
const DONE =
	/^(?:been|done|had|become|got|gotten|gone|come|made|taken|seen|shown|given|lost|won|said|begun|grown|run|never|always|already)$/u;
const FULL: ReadonlyMap<string, readonly [word: string, tag: string]> = new Map([
	['re', ['are', 'VBP']],
	['ll', ['will', 'MD']],
	['ve', ['have', 'VBP']],
]);

/** Others stay as they are: "Oslo’s", "he’d", "can’t". */
export function uncontracted(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap((piece, at) => {
		if (piece.isQuoted) return [piece];
		if (/^['’]s$/u.test(piece.text)) return ofS(pieces, at);
		const [, subject, ending = ''] = /^(\p{L}+)['’](re|ll|ve)$/iu.exec(piece.text) ?? [];
		const full = FULL.get(ending.toLowerCase());
		if (subject === undefined || full === undefined) return [piece];
		const [text, tag] = full;
		const {start, end} = piece;
		const own: Piece = {...piece, end: start + subject.length, text: subject, tag: 'PRP'};
		return [own, ...verb({start: own.end, end}, text, tag)];
	});
}

function ofS(pieces: readonly Piece[], at: number): readonly Piece[] {
	const piece = pieces[at];
	if (!piece) return [];
	if (!SUBJECT.test(pieces[at - 1]?.text ?? '') || pieces[at + 1]?.text !== ' ') return [piece];
	const next = pieces.slice(at + 1).find(({isWord}) => isWord);
	const isDone = DONE.test(next?.text ?? '');
	// "he’s called", "it’s Lund" for "its": nobody can tell what it is.
	const isOpen = next?.isQuoted && !/ing$/u.test(next.text);
	if (!isDone && (isOpen || /^(?:VBN|NNP)$/u.test(next?.tag ?? ''))) return [piece];
	return verb(piece, isDone ? 'has' : 'is', 'VBZ');
}

function verb({start, end}: Pick<Piece, 'start' | 'end'>, text: string, tag: string): Piece[] {
	return [
		{start, end: start, text: ' ', isWord: false, isQuoted: false},
		{start, end, text, isWord: true, isQuoted: false, tag},
	];
}
