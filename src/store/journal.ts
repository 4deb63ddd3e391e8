// This process's journal: appended and synced line by line, held by no other process meanwhile.
import {
	appendFileSync,
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {DeviceId, ReviewEvent} from '../study/review-event.js';
import type {Writer} from '../study/session.js';
import {decodeEvent} from './decode-event.js';
import {diskProblem} from './disk-problem.js';
import {type Lock, takeLock} from './lock.js';
import {JOURNAL_ENDING} from './read-journals.js';
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
	const isNew = !existsSync(path);
	const file = openSync(path, 'a+', 0o600);
	if (isNew) syncFolder(dirname(path));
	const text = readFileSync(path, 'utf8');
	const warnings = setAside(path, file, text);
	return ok(
		new Journal(file, path, {device: name as DeviceId, seq: lastSeq(text) + 1}, lock),
		warnings,
	);
}

export class Journal {
	readonly #file: number;
	readonly #path: string;
	readonly #lock: Lock;
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
			writeAll(this.#file, `${JSON.stringify(event)}\n`);
			fsyncSync(this.#file);
			return ok(event);
		} catch (error) {
			const problem = diskProblem(error, this.#path, 'write');
			return fail(problem, ...this.#restore(before));
		}
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

/** Moves the torn end of a journal to a file beside it. */
function setAside(path: string, file: number, text: string): readonly Problem[] {
	const end = text.lastIndexOf('\n') + 1;
	if (end === text.length) return [];
	const aside = path.replace(JOURNAL_ENDING, '.torn');
	appendFileSync(aside, `${text.slice(end)}\n`);
	ftruncateSync(file, Buffer.byteLength(text.slice(0, end)));
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

/** The greatest number used so far, also by lines that a newer program wrote. */
function lastSeq(text: string): number {
	let last = 0;
	for (const line of text.split('\n')) {
		const event = line === '' ? '' : decodeEvent(line);
		if (typeof event !== 'string') last = Math.max(last, event.seq);
		else last = Math.max(last, Number(/"seq":(\d{1,15})/u.exec(line)?.[1] ?? 0));
	}
	return last;
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
