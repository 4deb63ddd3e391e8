// "The foundation" told by its name, where the article gives one; null where nobody could know what is meant.
import type {Doc} from '../../doc/doc.js';
import {fullFormOf} from './full-forms.js';
import {type KnownThing, knownThings} from './known-things.js';
import {type Piece, replaced} from './pieces.js';

/** The pieces of a passage that begins at `at`. */
export function withThings(
	doc: Doc,
	at: number,
	pieces: readonly Piece[],
): readonly Piece[] | null {
	// Quoted words are weighed by themselves; their places are kept.
	const text = pieces
		.map((piece) => (piece.isQuoted ? '“'.repeat(piece.text.length) : piece.text))
		.join('');
	let now = pieces;
	for (const thing of knownThings(doc, at, text)) {
		// "the northern herring quota" tells which by itself.
		if (thing.words.length > 1 || !isBare(pieces, thing)) continue;
		const full = fullFormOf(doc, at, thing.words.join(' '));
		if (full === undefined || text.includes(full)) return null;
		now = withFullForm(now, pieces, thing, full);
	}
	return now;
}

function withFullForm(
	now: readonly Piece[],
	all: readonly Piece[],
	thing: KnownThing,
	full: string,
): readonly Piece[] {
	const piece = all[indexOf(all, thing)];
	return piece ? replaced(now, piece, full) : now;
}

/** The piece with which a thing begins; of one word it is the whole. */
function indexOf(all: readonly Piece[], {start}: KnownThing): number {
	let offset = 0;
	return all.findIndex(({text}) => {
		const from = offset;
		offset += text.length;
		return from >= start;
	});
}

/** A noun with no other one behind it: "the block", but not "the block grants", "the mail and phone lists". */
function isBare(pieces: readonly Piece[], thing: KnownThing): boolean {
	const at = indexOf(pieces, thing);
	const next = pieces[at + 1]?.text === ' ' ? pieces[at + 2] : undefined;
	const joined = /^(?:and|or)$/u.test(next?.text ?? '') ? pieces[at + 4] : undefined;
	const isModifier =
		/^(?:NN|JJ)/u.test(next?.tag ?? '') || /^(?:NNS?|JJ)$/u.test(joined?.tag ?? '');
	return /^(?:NNS?)?$/u.test(pieces[at]?.tag ?? '') && !isModifier;
}
