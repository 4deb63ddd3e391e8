// The file of weights: a header in JSON, then tables of rows that are used where they lie.
import {fail, ok, type Result} from '../../result.js';
import {createPacked, type PackedTable} from './packed-table.js';

export const MAGIC = 0x4e595357; // "WSYN"
export const VERSION = 1;
/** Magic, version, length of the whole file, checksum of what follows, length of the header. */
export const PREAMBLE = 20;

export type TableHead = {
	readonly name: 'tags' | 'moves' | 'labels';
	/** Rows are numbered by so many bits of a feature's hash. */
	readonly bits: number;
	readonly classes: number;
	readonly rows: number;
	/** 0 where every row holds all its classes. */
	readonly values: number;
};

export type Header = {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
	/** What a step of the whole numbers is worth, to give margins a scale. */
	readonly step: number;
	readonly tables: readonly TableHead[];
	/** Word forms whose lemma no rule gives: `form POS-letter` to lemma. */
	readonly lemmas: Readonly<Record<string, string>>;
};

export type Weights = {
	readonly header: Header;
	readonly tags: PackedTable;
	readonly moves: PackedTable;
	readonly labels: PackedTable;
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
		read.set(head.name, table);
		at = align(at + table.byteLength);
	}
	const [tags, moves, labels] = [read.get('tags'), read.get('moves'), read.get('labels')];
	if (!tags || !moves || !labels) return broken('lacks a table');
	return ok({header, tags, moves, labels});
}

/** Sections begin at multiples of 4. */
export function align(offset: number): number {
	return (offset + 3) & ~3;
}

/** Over all behind the preamble's first 16 bytes, in words of 4 bytes (the file is a multiple of 4). */
export function checksum(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let sum = 0x811c9dc5 | 0;
	for (let at = 16; at + 4 <= bytes.byteLength; at += 4)
		sum = Math.imul(sum ^ view.getInt32(at, true), 0x01000193);
	return sum >>> 0;
}

function broken(why: string): Result<Weights> {
	return fail({
		code: 'syntax-weights-broken',
		message: `the parser's weights cannot be used: the file ${why}`,
		hint: 'install whosaid again; until then facts are found by rules alone',
	});
}
