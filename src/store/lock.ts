// A lock one process holds, by a file with its token; a dead holder's lock is taken over.
import {closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync} from 'node:fs';
import {performance} from 'node:perf_hooks';

export type Lock = {
	/** False when another process, thinking us dead, took it over. */
	isOurs(): boolean;
	release(): void;
};

/** The lock, or undefined where a living process holds it. */
export function takeLock(path: string): Lock | undefined {
	const token = `${process.pid} ${performance.timeOrigin}`;
	const isOurs = (): boolean => read(path) === token;
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			const file = openSync(path, 'wx');
			writeSync(file, token);
			closeSync(file);
			return {isOurs, release: () => isOurs() && rmSync(path, {force: true})};
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw error;
			const token = read(path);
			if (token === undefined) continue;
			if (isHeld(path, token) || !takeAway(path, token)) return undefined;
		}
	}
	return undefined;
}

/** Whether a living process holds it. */
export function isLocked(path: string): boolean {
	const token = read(path);
	return token !== undefined && isHeld(path, token);
}

/** A lock that is just being written is empty for a moment; one that stays so is of a killed process. */
const WRITING = 10_000;

function isHeld(path: string, token: string): boolean {
	if (token === '')
		return Date.now() - (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0) < WRITING;
	const [pid = '', began = ''] = token.split(' ');
	// In containers a number comes back soon: ours may have been another's before.
	if (Number(pid) === process.pid) return began === String(performance.timeOrigin);
	return isAlive(Number(pid));
}

/** Removes a dead lock; false where another process took it over in this very moment. */
function takeAway(path: string, token: string): boolean {
	const aside = `${path}.${process.pid}`;
	try {
		renameSync(path, aside);
		const isIt = read(aside) === token;
		if (isIt) rmSync(aside, {force: true});
		else renameSync(aside, path);
		return isIt;
	} catch (error) {
		if (isCode(error, 'ENOENT')) return false;
		throw error;
	}
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

function isAlive(pid: number): boolean {
	if (!Number.isSafeInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
