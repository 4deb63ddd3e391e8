// The file of weights: a header in JSON, then tables of rows that are used where they lie.
import {fail, ok, type Result} from '../../result.js';
import {type Lexicon, type LexiconHead, readLexicon} from './lexicon.js';
import {createPacked, type PackedTable, wordsOf} from './packed-table.js';

export const MAGIC = 0x4e595357; // "WSYN"
export const VERSION = 2;
/** Magic, version, length of the whole file, checksum of what follows, length of the header. */
export const PREAMBLE = 20;

/** Of the checksum: what it looks at begins with the header's length. */
const CHECKED_FROM = 16;
const STRIDE = 16;

export type TableHead = {
	readonly name: 'tags' | 'moves' | 'labels';
	/** Rows are numbered by so many bits of a feature's hash. */
	readonly bits: number;
	readonly classes: number;
	readonly rows: number;
	/** With those of the row of zeros. */
	readonly values: number;
};

export type Header = {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
	/** What a step of the whole numbers is worth, to give margins a scale. */
	readonly step: number;
	readonly tables: readonly TableHead[];
	readonly lexicon: LexiconHead;
	/** Word forms whose lemma no rule gives: `form POS-letter` to lemma. */
	readonly lemmas: Readonly<Record<string, string>>;
};

export type Weights = {
	readonly header: Header;
	readonly tags: PackedTable;
	readonly moves: PackedTable;
	readonly labels: PackedTable;
	readonly lexicon: Lexicon;
};

/** Refuses what is cut short, changed or of another version; never throws. */
export function decodeWeights(bytes: Uint8Array): Result<Weights> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < PREAMBLE || view.getUint32(0, true) !== MAGIC)
		return broken('is no file of weights');
	if (view.getUint32(4, true) !== VERSION) return broken('is of another version');
	if (view.getUint32(8, true) !== bytes.byteLength)
		return broken(`has ${bytes.byteLength} bytes instead of ${view.getUint32(8, true)}`);
	if (view.getUint32(12, true) !== checksum(bytes)) return broken('was changed');
	const headerEnd = PREAMBLE + view.getUint32(16, true);
	// The checksum vouches for the shape: only the training script writes this header.
	const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREAMBLE, headerEnd)));
	let at = align(headerEnd);
	const read = new Map<string, PackedTable>();
	for (const head of header.tables) {
		const table = createPacked(head, bytes, at);
		if (!table) return broken('was changed');
		read.set(head.name, table);
		at = align(at + table.byteLength);
	}
	const [tags, moves, labels] = [read.get('tags'), read.get('moves'), read.get('labels')];
	if (!tags || !moves || !labels) return broken('lacks a table');
	return ok({header, tags, moves, labels, lexicon: readLexicon(header.lexicon, bytes, at)});
}

/** Sections begin at multiples of 4. */
export function align(offset: number): number {
	return (offset + 3) & ~3;
}

/**
 * Over the header, and over every 16th of the words of 4 bytes behind it: what is not looked at are
 * numbers of which a wrong one does no harm, or bits whose sum is in the header.
 */
export function checksum(bytes: Uint8Array): number {
	const words = wordsOf(bytes, CHECKED_FROM, bytes.byteLength & ~3);
	const header = ((words[0] ?? 0) + 3) >>> 2;
	let sum = 0x811c9dc5 | 0;
	for (let i = 0; i < words.length; i += i < header ? 1 : STRIDE)
		sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
	return sum >>> 0;
}

function broken(why: string): Result<Weights> {
	return fail({
		code: 'syntax-weights-broken',
		message: `the parser's weights cannot be used: the file ${why}`,
		hint: 'install whosaid again; until then facts are found by rules alone',
	});
}
