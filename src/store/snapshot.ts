// The folded state in a conf store, with how far each journal was read: a cache that may be deleted.
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import type {CardId} from '../cards/card.js';
import {fail, ok, type Result} from '../result.js';
import {type Packed, unpack} from '../study/packed.js';
import type {Base} from '../study/progress.js';
import type {Pace} from '../study/schedule.js';
import {diskProblem} from './disk-problem.js';

/** How much of a journal a snapshot holds, and the SHA-1 of those bytes. */
export type Mark = {readonly bytes: number; readonly hash: string};

export type Snapshot = {
	readonly base: Base;
	readonly marks: Readonly<Record<string, Mark>>;
};

const NAME = 'snapshot';
/** Raised whenever the fold or the packing changes its meaning: old snapshots are rebuilt then. */
const VERSION = 1;

const stored = v.object({
	version: v.literal(VERSION),
	/** What of the preferences the fold depends on. */
	pace: v.string(),
	marks: v.record(v.string(), v.object({bytes: v.number(), hash: v.string()})),
	/** JSON in JSON, since conf looks into every array and object it is given. */
	cards: v.string(),
	flags: v.string(),
	/** Base64 of little-endian doubles. */
	numbers: v.string(),
	/** SHA-1 of the three before, so that a damaged snapshot is never believed. */
	sum: v.string(),
});

const cardList = v.array(v.string());
const flagList = v.array(v.tuple([v.string(), v.array(v.string())]));

/** The snapshot, or null where there is none that can be used. */
export async function readSnapshot(folder: string, pace: Pace): Promise<Snapshot | null> {
	if (!existsSync(join(folder, `${NAME}.json`))) return null;
	try {
		const found = v.safeParse(stored, (await openStore(folder)).store);
		if (!found.success) return null;
		const {cards, flags, numbers, sum, marks} = found.output;
		if (found.output.pace !== paceKey(pace) || sum !== sumOf(cards, flags, numbers)) return null;
		const base = unpack({
			cards: v.parse(cardList, JSON.parse(cards)) as CardId[],
			flags: v.parse(flagList, JSON.parse(flags)),
			numbers: doubles(numbers),
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
	const cards = JSON.stringify(packed.cards);
	const flags = JSON.stringify(packed.flags);
	const {buffer, byteOffset, byteLength} = packed.numbers;
	const numbers = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
	const sum = sumOf(cards, flags, numbers);
	try {
		const store = await openStore(folder);
		store.store = {version: VERSION, pace: paceKey(pace), marks, cards, flags, numbers, sum};
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

function sumOf(...texts: readonly string[]): string {
	return texts.reduce((hash, text) => hash.update(text), createHash('sha1')).digest('hex');
}

function doubles(base64: string): Float64Array {
	const bytes = Buffer.from(base64, 'base64');
	// A copy of its own: doubles must begin at a multiple of eight bytes.
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
