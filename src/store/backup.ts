// Backups of the user's folder, taken before anything risky: the last ten are kept, and two of each reason.
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';
import {keepSeqs, usedSeqs} from './last-seq.js';
import {isLocked} from './lock.js';

export type Backup = {
	/** `2026-11-24T23-18-02-500-migration`: they sort by time. */
	readonly name: string;
	readonly path: string;
	/** Bytes of all files in it. */
	readonly size: number;
};

const KEPT = 10;
const KEPT_OF_A_REASON = 2;
/** `2026-11-24T23-18-02-500-` before the reason. */
const STAMP_LENGTH = 24;
/** What is backed up: the snapshot is a cache, and locks are of now. */
const PARTS = ['config.json', 'journal', 'decks'] as const;

/** Newest first. */
export function listBackups(folder: string): Result<readonly Backup[]> {
	try {
		const root = join(folder, 'backups');
		const names = existsSync(root) ? readdirSync(root).filter((name) => /^\d{4}-/u.test(name)) : [];
		return ok(
			names
				.sort()
				.reverse()
				.map((name) => ({name, path: join(root, name), size: sizeOf(join(root, name))})),
		);
	} catch (error) {
		return fail(diskProblem(error, folder, 'read'));
	}
}

/** A backup of now; there as a whole or not at all. Older ones than the last ten are removed, but for two of each reason. */
export function makeBackup(folder: string, reason: string, at: number): Result<Backup> {
	const stamp = new Date(at).toISOString().slice(0, 23).replaceAll(/[:.]/gu, '-');
	const root = join(folder, 'backups');
	const beside = join(root, `.${process.pid}.tmp`);
	try {
		const name = freeName(root, `${stamp}-${reason}`);
		mkdirSync(beside, {recursive: true});
		for (const part of PARTS) copyPart(join(folder, part), join(beside, part));
		renameSync(beside, join(root, name));
		prune(folder);
		return ok({name, path: join(root, name), size: sizeOf(join(root, name))});
	} catch (error) {
		rmSync(beside, {recursive: true, force: true});
		return fail(diskProblem(error, root, 'write'));
	}
}

/**
 * Puts a backup in place of the folder's settings, journals and decks, after a backup of those.
 * Refused while another whosaid writes here.
 */
export function restoreBackup(folder: string, wanted: string, at: number): Result<Backup> {
	const listed = listBackups(folder);
	if (!listed.ok) return listed;
	const backup = listed.value.find(({name}) => name === wanted);
	if (!backup) return fail(missing(wanted));
	if (isBusy(join(folder, 'journal'))) return fail(busy(folder));
	const fresh = join(folder, '.restoring');
	try {
		// Copied first: making room for the backup of now may remove the one that is wanted.
		rmSync(fresh, {recursive: true, force: true});
		cpSync(backup.path, fresh, {recursive: true});
		const before = makeBackup(folder, 'before-restore', at);
		if (!before.ok) return before;
		// What is taken back was numbered: those numbers are in other devices' folders and in undos.
		mkdirSync(join(fresh, 'journal'), {recursive: true});
		const kept = keepSeqs(join(fresh, 'journal'), usedSeqs(join(folder, 'journal')));
		if (!kept.ok) return kept;
		for (const part of PARTS) swapIn(fresh, folder, part);
		for (const part of ['journal', 'decks']) mkdirSync(join(folder, part), {recursive: true});
		return before;
	} catch (error) {
		return fail(diskProblem(error, folder, 'write'));
	} finally {
		rmSync(fresh, {recursive: true, force: true});
	}
}

/** Whether a living process holds a journal. */
export function isBusy(journals: string): boolean {
	if (!existsSync(journals)) return false;
	return readdirSync(journals).some(
		(name) => name.endsWith('.lock') && isLocked(join(journals, name)),
	);
}

export function busy(file: string): Problem {
	return {
		code: 'journal-busy',
		message: 'another whosaid is open here',
		file,
		hint: 'leave it and try again',
	};
}

/** The old part goes aside before the new one comes, and is removed when that is in place. */
function swapIn(from: string, folder: string, part: string): void {
	const old = join(folder, `.${part}.old`);
	rmSync(old, {recursive: true, force: true});
	if (existsSync(join(folder, part))) renameSync(join(folder, part), old);
	if (existsSync(join(from, part))) renameSync(join(from, part), join(folder, part));
	rmSync(old, {recursive: true, force: true});
}

function copyPart(from: string, to: string): void {
	if (!existsSync(from)) return;
	cpSync(from, to, {recursive: true, filter: (path) => !basename(path).endsWith('.lock')});
}

/** One reason that comes often must not push out what was kept for another. */
function prune(folder: string): void {
	const all = listBackups(folder);
	const seen = new Map<string, number>();
	for (const [i, {name, path}] of all.ok ? all.value.entries() : []) {
		const reason = name.slice(STAMP_LENGTH).replace(/-\d+$/u, '');
		const nth = (seen.get(reason) ?? 0) + 1;
		seen.set(reason, nth);
		if (i >= KEPT && nth > KEPT_OF_A_REASON) rmSync(path, {recursive: true, force: true});
	}
}

function freeName(root: string, name: string): string {
	let free = name;
	for (let n = 2; existsSync(join(root, free)); n++) free = `${name}-${n}`;
	return free;
}

function sizeOf(path: string): number {
	return readdirSync(path, {recursive: true, encoding: 'utf8'})
		.map((name) => statSync(join(path, name)))
		.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}

function missing(name: string): Problem {
	return {
		code: 'backup-missing',
		message: `there is no backup ${name}`,
		hint: 'whosaid backup list shows them',
	};
}
