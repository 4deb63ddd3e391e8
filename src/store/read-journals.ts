// Reads the journals of all devices: their events, and warnings for lines that are none.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {ReviewEvent} from '../study/review-event.js';
import {decodeEvent, isEvent} from './decode-event.js';
import {diskProblem} from './disk-problem.js';

export const JOURNAL_ENDING = '.jsonl';

/** Events of every `*.jsonl` in the folder, by file and line; no order is promised. */
export function readJournals(folder: string): Result<readonly ReviewEvent[]> {
	const files = journalBytes(folder);
	if (!files.ok) return files;
	const read = [...files.value].map(([name, bytes]) => eventsOf(bytes, join(folder, name)));
	return ok(
		read.flatMap(({events}) => events),
		read.flatMap(({warnings}) => warnings),
	);
}

/** The bytes of every journal by its name, in the order of names. A folder that is missing has none. */
export function journalBytes(folder: string): Result<ReadonlyMap<string, Buffer>> {
	const files = journalFiles(folder);
	if (!files.ok) return files;
	try {
		return ok(new Map(files.value.map(({name, path}) => [name, readFileSync(path)])));
	} catch (error) {
		return fail(diskProblem(error, folder, 'read'));
	}
}

export type JournalFile = {
	readonly name: string;
	readonly path: string;
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly changed: number;
};

/** The journals of a folder, in the order of names, not read yet. A folder that is missing has none. */
export function journalFiles(folder: string): Result<readonly JournalFile[]> {
	try {
		const names = readdirSync(folder)
			.filter((name) => name.endsWith(JOURNAL_ENDING))
			.sort();
		return ok(
			names.map((name) => {
				const path = join(folder, name);
				const {size, mtimeMs} = statSync(path);
				return {name, path, size, changed: mtimeMs};
			}),
		);
	} catch (error) {
		const problem = diskProblem(error, folder, 'read');
		return problem.code === 'file-missing' ? ok([]) : fail(problem);
	}
}

/** How much of a journal is whole lines; a torn last line is behind it. */
export function wholeLines(bytes: Buffer): number {
	return bytes.lastIndexOf(0x0a) + 1;
}

type Lines = {readonly events: readonly ReviewEvent[]; readonly warnings: readonly Problem[]};

/** The events from a byte on; `file` is for the warnings. */
export function eventsOf(bytes: Buffer, file: string, from = 0): Lines {
	const events: ReviewEvent[] = [];
	const corrupt: Problem[] = [];
	let newer = 0;
	const lines = bytes.toString('utf8', from).split('\n');
	const torn = lines.pop() ?? '';
	// Counted only where a line has to be named.
	const lineAt = (i: number): number => newlines(bytes, from) + i + 1;
	for (const [i, line] of lines.entries()) {
		if (line === '') continue;
		const event = decodeEvent(line);
		if (isEvent(event)) events.push(event);
		else if (event.kind === 'newer') newer++;
		else corrupt.push(corruptLine(file, lineAt(i), event.why));
	}
	return {
		events,
		warnings: [
			...corrupt,
			...(newer > 0 ? [newerLines(file, newer)] : []),
			...(torn === '' ? [] : [tornLine(file, lineAt(lines.length))]),
		],
	};
}

function newlines(bytes: Buffer, end: number): number {
	let count = 0;
	for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
		count++;
	return count;
}

function corruptLine(file: string, line: number, why: string): Problem {
	return {
		code: 'journal-line-corrupt',
		message: `this line is no event and is passed over: ${why}`,
		file,
		line,
		hint: 'all other lines count; whosaid doctor --fix sets it aside',
	};
}

function newerLines(file: string, count: number): Problem {
	const lines = count === 1 ? 'a line was' : `${count} lines were`;
	return {
		code: 'journal-lines-newer',
		message: `${lines} written by a newer whosaid and count only there`,
		file,
		hint: 'update whosaid; the file keeps them',
	};
}

function tornLine(file: string, line: number): Problem {
	return {
		code: 'journal-line-torn',
		message: 'the last line was never finished, so its answer was never acknowledged',
		file,
		line,
		hint: 'all lines before it count',
	};
}
