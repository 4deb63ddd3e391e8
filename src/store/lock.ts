// A lock one process holds, by a file with its token; a dead holder's lock is taken over.
import {closeSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs';
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
			if (isAlive(Number(read(path)?.split(' ')[0]))) return undefined;
			rmSync(path, {force: true});
		}
	}
	return undefined;
}

/** Whether a living process holds it. */
export function isLocked(path: string): boolean {
	const token = read(path);
	return token !== undefined && isAlive(Number(token.split(' ')[0]));
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
	// A lock that is just being written is empty for a moment: held.
	if (!Number.isSafeInteger(pid) || pid <= 0) return true;
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
