// This process's journal: appended and synced line by line, held by no other process meanwhile.
import {
	appendFileSync,
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {DeviceId, ReviewEvent} from '../study/review-event.js';
import type {Writer} from '../study/session.js';
import {diskProblem} from './disk-problem.js';
import {keptSeq, lastSeq} from './last-seq.js';
import {type Lock, takeLock} from './lock.js';
import {JOURNAL_ENDING, wholeLines} from './read-journals.js';
import {writeAll} from './write-file.js';

/** More processes than this at once on one machine are a mistake. */
const MOST_AT_ONCE = 64;

/**
 * Opens `<device>.jsonl`, or `<device>-2.jsonl`, … where another process of this machine holds the
 * first. A last line that was torn is moved to `<device>.torn` beside it, with a warning.
 */
export function openJournal(folder: string, device: string): Result<Journal> {
	try {
		for (let i = 1; i <= MOST_AT_ONCE; i++) {
			const name = i === 1 ? device : `${device}-${i}`;
			const lock = takeLock(join(folder, `${name}.lock`));
			if (lock) return open(join(folder, `${name}${JOURNAL_ENDING}`), name, lock);
		}
	} catch (error) {
		return fail(diskProblem(error, folder, 'write'));
	}
	return fail({
		code: 'journal-busy',
		message: `${MOST_AT_ONCE} other processes write here`,
		file: folder,
		hint: 'close some of them',
	});
}

function open(path: string, name: string, lock: Lock): Result<Journal> {
	try {
		const isNew = !existsSync(path);
		const file = openSync(path, 'a+', 0o600);
		if (isNew) syncFolder(dirname(path));
		const {bytes, from} = endOf(file);
		const warnings = setAside(path, file, {bytes, from});
		const last = Math.max(lastSeq(bytes), keptSeq(dirname(path), name));
		const writer = {device: name as DeviceId, seq: last + 1};
		return ok(new Journal(file, path, writer, lock), warnings);
	} catch (error) {
		lock.release();
		throw error;
	}
}

export class Journal {
	readonly #file: number;
	readonly #path: string;
	readonly #lock: Lock;
	#appended = '';
	/** What the next event has to be written with. */
	readonly writer: Writer;

	constructor(file: number, path: string, writer: Writer, lock: Lock) {
		this.#file = file;
		this.#path = path;
		this.writer = writer;
		this.#lock = lock;
	}

	/** On disk when it returns ok; on a Problem the file is as it was before. */
	append(event: ReviewEvent): Result<ReviewEvent> {
		let before = -1;
		try {
			if (!this.#lock.isOurs()) return fail(takenOver(this.#path));
			before = fstatSync(this.#file).size;
			const line = `${JSON.stringify(event)}\n`;
			writeAll(this.#file, line);
			fsyncSync(this.#file);
			this.#appended += line;
			return ok(event);
		} catch (error) {
			const problem = diskProblem(error, this.#path, 'write');
			return fail(problem, ...this.#restore(before));
		}
	}

	/** Name of the file in its folder. */
	get name(): string {
		return basename(this.#path);
	}

	/** The lines written since it was opened. */
	get appended(): string {
		return this.#appended;
	}

	close(): void {
		closeSync(this.#file);
		this.#lock.release();
	}

	/** Takes off what a failed write left behind, so that the next line begins on its own. */
	#restore(size: number): readonly Problem[] {
		if (size < 0) return [];
		try {
			ftruncateSync(this.#file, size);
			return [];
		} catch (error) {
			return [diskProblem(error, this.#path, 'write')];
		}
	}
}

function takenOver(file: string): Problem {
	return {
		code: 'journal-taken',
		message: 'another whosaid writes to this journal now, so the answer was not kept',
		file,
		hint: 'leave and start again',
	};
}

type End = {readonly bytes: Buffer; readonly from: number};

/** A line has some 300 bytes; numbers count upwards, so the last megabyte knows the greatest. */
const END = 1_000_000;

function endOf(file: number): End {
	const {size} = fstatSync(file);
	const from = Math.max(0, size - END);
	const bytes = Buffer.alloc(size - from);
	let done = 0;
	while (done < bytes.length) {
		const read = readSync(file, bytes, done, bytes.length - done, from + done);
		if (read === 0) break;
		done += read;
	}
	return {bytes: bytes.subarray(0, done), from};
}

/** Moves the torn end of a journal to a file beside it. */
function setAside(path: string, file: number, {bytes, from}: End): readonly Problem[] {
	const end = wholeLines(bytes);
	if (end === bytes.length) return [];
	const aside = path.replace(/\.jsonl$/u, '.torn');
	appendFileSync(aside, `${bytes.toString('utf8', end)}\n`);
	ftruncateSync(file, from + end);
	fsyncSync(file);
	return [
		{
			code: 'journal-line-torn',
			message: 'the last line was never finished, so its answer was never acknowledged',
			file: path,
			hint: `it was moved to ${aside}; all lines before it count`,
		},
	];
}

/** Makes a new name in a folder last; where folders can't be synced, there is nothing to do. */
function syncFolder(folder: string): void {
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
