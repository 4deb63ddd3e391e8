// The folded state in a conf store, with how far each journal was read: a cache that may be deleted.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import type {CardId} from '../cards/card.js';
import {fail, ok, type Result} from '../result.js';
import {type Packed, unpack} from '../study/packed.js';
import type {Base} from '../study/progress.js';
import type {Pace} from '../study/schedule.js';
import {diskProblem} from './disk-problem.js';

/** How much of a journal a snapshot holds, the SHA-1 of those bytes, and when it was last changed. */
export type Mark = {readonly bytes: number; readonly hash: string; readonly changed: number};

export type Snapshot = {
	readonly base: Base;
	readonly marks: Readonly<Record<string, Mark>>;
};

const NAME = 'snapshot';
/** Raised whenever the fold or the packing changes its meaning: old snapshots are rebuilt then. */
const VERSION = 3;

const stored = v.object({
	version: v.literal(VERSION),
	/** What of the preferences the fold depends on. */
	pace: v.string(),
	marks: v.record(v.string(), v.object({bytes: v.number(), hash: v.string(), changed: v.number()})),
	/** Ids, a line each: splitting is six times faster than parsing a list. */
	cards: v.string(),
	/** JSON in JSON, like the rest one text to conf. */
	rest: v.string(),
	/** Base64 of little-endian doubles. */
	numbers: v.string(),
	/** SHA-1 of the three before, so that a damaged snapshot is never believed. */
	sum: v.string(),
});

const restList = v.array(
	v.tuple([
		v.string(),
		v.object({buried: v.nullable(v.number()), flags: v.array(v.string()), at: v.number()}),
	]),
);

/** The snapshot, or null where there is none that can be used. */
export function readSnapshot(folder: string, pace: Pace): Snapshot | null {
	const file = join(folder, `${NAME}.json`);
	if (!existsSync(file)) return null;
	try {
		// Read by ourselves: conf would read and parse these megabytes three times.
		const found = v.safeParse(stored, JSON.parse(readFileSync(file, 'utf8')));
		if (!found.success || found.output.pace !== paceKey(pace)) return null;
		const {cards, rest, sum, marks} = found.output;
		const bytes = Buffer.from(found.output.numbers, 'base64');
		if (sum !== sumOf(bytes, cards, rest)) return null;
		const base = unpack({
			cards: cardList(cards),
			rest: v.parse(restList, JSON.parse(rest)),
			numbers: doubles(bytes),
		});
		return base && {base, marks};
	} catch {
		// A cache that can't be read is none: it is rebuilt from the journals.
		return null;
	}
}

export async function writeSnapshot(
	folder: string,
	{packed, marks, pace}: {packed: Packed; marks: Readonly<Record<string, Mark>>; pace: Pace},
): Promise<Result<string>> {
	const cards = cardLines(packed.cards);
	const rest = JSON.stringify(packed.rest);
	const {buffer, byteOffset, byteLength} = packed.numbers;
	const bytes = Buffer.from(buffer, byteOffset, byteLength);
	const sum = sumOf(bytes, cards, rest);
	const numbers = bytes.toString('base64');
	try {
		const store = await openStore(folder);
		store.store = {version: VERSION, pace: paceKey(pace), marks, cards, rest, numbers, sum};
		return ok(store.path);
	} catch (error) {
		return fail(diskProblem(error, join(folder, `${NAME}.json`), 'write'));
	}
}

/** A file that is no JSON counts as empty. */
async function openStore(
	folder: string,
): Promise<{store: Record<string, unknown>; readonly path: string}> {
	const {default: Conf} = await import('conf');
	return new Conf<Record<string, unknown>>({
		cwd: folder,
		configName: NAME,
		projectName: 'whosaid',
		projectSuffix: '',
		clearInvalidConfig: true,
		serialize: (value) => JSON.stringify(value),
	});
}

export function hashOf(bytes: Uint8Array): string {
	return createHash('sha1').update(bytes).digest('hex');
}

function sumOf(bytes: Uint8Array, ...texts: readonly string[]): string {
	const start = createHash('sha1').update(bytes);
	return texts.reduce((hash, text) => hash.update(text), start).digest('hex');
}

/** Ids may be anything: the end of a line in one is written as in addresses. */
function cardLines(cards: readonly CardId[]): string {
	return cards
		.map((card) =>
			card.replaceAll(UNSAFE, (char) => `%${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
		)
		.join('\n');
}

/** The end of a line, the sign itself, and halves of characters, which no file keeps. */
const UNSAFE = /[\n%\uD800-\uDFFF]/gu;

function cardList(lines: string): readonly CardId[] {
	if (lines === '') return [];
	const cards = lines.split('\n');
	const plain = lines.includes('%')
		? cards.map((card) =>
				card.replaceAll(/%([0-9a-f]{4})/gu, (_, code) =>
					String.fromCharCode(Number.parseInt(code, 16)),
				),
			)
		: cards;
	return plain as CardId[];
}

/** A copy of its own: doubles must begin at a multiple of eight bytes. */
function doubles(bytes: Buffer): Float64Array {
	return new Float64Array(new Uint8Array(bytes).buffer, 0, Math.floor(bytes.length / 8));
}

function paceKey({
	learningSteps,
	relearningSteps,
	maximumInterval,
	weights,
	...pace
}: Pace): string {
	const {retention, fuzz, rollover} = pace;
	const memory = {learningSteps, relearningSteps, maximumInterval, weights};
	return JSON.stringify({...memory, retention, fuzz, rollover});
}
