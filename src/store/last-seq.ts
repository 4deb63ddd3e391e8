// The numbers a device has used: none is ever given twice, also after a backup has taken the journal back.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {ok, type Result} from '../result.js';
import {JOURNAL_ENDING} from './read-journals.js';
import {writeFileSafely} from './write-file.js';

/** Beside a journal that was taken back: the greatest number it had used. */
const KEPT_ENDING = '.seq';
const SEQ = '"seq":';

/**
 * The greatest number used so far, also by lines that a newer program wrote or that are damaged; 0
 * where there is none. Quotes inside of texts are escaped, so `"seq":` is always a key.
 */
export function lastSeq(bytes: Buffer): number {
	let last = 0;
	for (let at = bytes.indexOf(SEQ); at !== -1; at = bytes.indexOf(SEQ, at + SEQ.length)) {
		const digits = /^\d{1,15}/u.exec(
			bytes.toString('latin1', at + SEQ.length, at + SEQ.length + 15),
		);
		last = Math.max(last, Number(digits?.[0] ?? 0));
	}
	return last;
}

/** The number kept beside the journal `<name>.jsonl`; 0 where there is none. */
export function keptSeq(folder: string, name: string): number {
	const path = join(folder, `${name}${KEPT_ENDING}`);
	if (!existsSync(path)) return 0;
	const kept = Number(readFileSync(path, 'utf8').trim());
	return Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
}

/** The greatest number that each device of the folder has used, by the journal's name without ending. */
export function usedSeqs(folder: string): ReadonlyMap<string, number> {
	const used = new Map<string, number>();
	for (const file of existsSync(folder) ? readdirSync(folder) : []) {
		const ending = [JOURNAL_ENDING, KEPT_ENDING].find((one) => file.endsWith(one));
		if (!ending) continue;
		const name = basename(file, ending);
		const seq =
			ending === KEPT_ENDING ? keptSeq(folder, name) : lastSeq(readFileSync(join(folder, file)));
		used.set(name, Math.max(seq, used.get(name) ?? 0));
	}
	return used;
}

/** Keeps those numbers beside journals that do not reach them. */
export function keepSeqs(folder: string, used: ReadonlyMap<string, number>): Result<unknown> {
	const now = usedSeqs(folder);
	for (const [name, seq] of used) {
		if (seq <= (now.get(name) ?? 0)) continue;
		const written = writeFileSafely(join(folder, `${name}${KEPT_ENDING}`), `${seq}\n`);
		if (!written.ok) return written;
	}
	return ok(undefined);
}
