// Takes in the progress of another folder: its journals are copied, whatever order and however often.
import {
	closeSync,
	existsSync,
	fsyncSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join, resolve} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import {eventId, type ReviewEvent} from '../study/review-event.js';
import {busy, isBusy, makeBackup} from './backup.js';
import {diskProblem} from './disk-problem.js';
import type {Home} from './home.js';
import {eventsOf, journalBytes, wholeLines} from './read-journals.js';
import {hashOf} from './snapshot.js';

export type MergedProgress = {
	/** Events that were not here before. */
	readonly events: number;
	/** Journals copied, under the names they have here now. */
	readonly files: readonly string[];
	/** Name of the backup made before; null where there was nothing to take in. */
	readonly backup: string | null;
};

/** `from` is another whosaid folder, or a folder of journals. */
export function mergeProgress(home: Home, from: string, at: number): Result<MergedProgress> {
	const folder = existsSync(join(from, 'journal')) ? join(from, 'journal') : from;
	if (resolve(folder) === resolve(home.journals)) return fail(itself(from));
	const theirs = existsSync(folder) ? journalBytes(folder) : fail(missing(from));
	if (!theirs.ok) return theirs;
	if (theirs.value.size === 0) return fail(missing(from));
	const ours = journalBytes(home.journals);
	if (!ours.ok) return ours;
	if (isBusy(home.journals)) return fail(busy(home.folder));
	const news = [...theirs.value].flatMap(([name, bytes]) => placeFor(name, bytes, ours.value));
	const warnings = [...theirs.value].flatMap(
		([name, bytes]) => eventsOf(bytes, join(folder, name)).warnings,
	);
	if (news.length === 0) return ok({events: 0, files: [], backup: null}, warnings);
	const backup = makeBackup(home.folder, 'merge', at);
	if (!backup.ok) return backup;
	try {
		for (const {name, bytes} of news) writeSynced(join(home.journals, name), bytes);
	} catch (error) {
		return fail(diskProblem(error, home.journals, 'write'));
	}
	const known = idsOf(ours.value);
	const events = [...idsOf(theirs.value)].filter((id) => !known.has(id)).length;
	return ok({events, files: news.map(({name}) => name), backup: backup.value.name}, warnings);
}

type News = {readonly name: string; readonly bytes: Buffer};

/**
 * Where a journal goes: to its name where that is free or holds its beginning, nowhere where all of
 * it is here, and else beside ours under a name made of its bytes, since a union wants both.
 */
function placeFor(name: string, bytes: Buffer, ours: ReadonlyMap<string, Buffer>): readonly News[] {
	const whole = bytes.subarray(0, wholeLines(bytes));
	const own = ours.get(name);
	if (!own || startsWith(whole, own.subarray(0, wholeLines(own)))) {
		return own && own.length >= whole.length ? [] : [{name, bytes: whole}];
	}
	if (startsWith(own, whole)) return [];
	const beside = `${name.replace(/\.jsonl$/u, '')}-from-${hashOf(whole).slice(0, 8)}.jsonl`;
	return ours.has(beside) ? [] : [{name: beside, bytes: whole}];
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
	return bytes.length >= start.length && bytes.subarray(0, start.length).equals(start);
}

function idsOf(files: ReadonlyMap<string, Buffer>): ReadonlySet<string> {
	const events: readonly ReviewEvent[] = [...files].flatMap(
		([name, bytes]) => eventsOf(bytes, name).events,
	);
	return new Set(events.map((event) => `${eventId(event)}@${event.at}`));
}

/** Whole or not at all, like every file of ours. */
function writeSynced(path: string, bytes: Buffer): void {
	const beside = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(beside, bytes, {mode: existsSync(path) ? statSync(path).mode : 0o600});
		const file = openSync(beside, 'r+');
		fsyncSync(file);
		closeSync(file);
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, {force: true});
		throw error;
	}
}

function missing(folder: string): Problem {
	return {
		code: 'progress-missing',
		message: 'there are no journals here',
		file: folder,
		hint: 'name a whosaid folder, or one with *.jsonl files in it',
	};
}

function itself(folder: string): Problem {
	return {
		code: 'progress-itself',
		message: 'this is the folder that is open already',
		file: folder,
		hint: 'name the other one',
	};
}
