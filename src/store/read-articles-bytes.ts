// The bytes of a file or stream, never more than the limit, and why there are none.
import {open} from 'node:fs/promises';
import {fail, ok, type Problem, type Result} from '../result.js';

/** 20 MB, a thousand times a long article. */
export const LARGEST = 20 * 1024 * 1024;

/** The bytes of a file. One that is too large is refused by its size, without being read. */
export async function fileBytes(path: string, limit: number): Promise<Result<Uint8Array>> {
	try {
		const handle = await open(path, 'r');
		try {
			const {size} = await handle.stat();
			if (size > limit) return fail(tooLarge(path, limit, size));
			return await streamBytes(handle.createReadStream({autoClose: false}), path, limit);
		} finally {
			await handle.close();
		}
	} catch (error) {
		return fail(pathProblem(error, path));
	}
}

/** The bytes of a stream (also of a pipe or device, whose size nobody knows), up to the limit. */
export async function streamBytes(
	stream: AsyncIterable<unknown>,
	name: string,
	limit: number,
): Promise<Result<Uint8Array>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
		length += bytes.length;
		if (length > limit) return fail(tooLarge(name, limit));
		chunks.push(bytes);
	}
	return ok(Buffer.concat(chunks));
}

function tooLarge(file: string, limit: number, size?: number): Problem {
	const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
	const large =
		size === undefined ? 'this is too large' : `this has ${megabytes(size)}, which is too large`;
	return {
		code: 'file-too-large',
		message: `${large} for an article: the limit is ${megabytes(limit)}`,
		file,
		hint: 'split it into one file an article',
	};
}

/** Why a path could not be opened or read, in words. */
export function pathProblem(error: unknown, file: string): Problem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return {code: 'file-missing', message: 'there is no such file', file, hint: 'check the name'};
	}
	const reason = REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
	return {code: 'file-unreadable', message: `this cannot be read: ${reason}`, file};
}

const REASONS: ReadonlyMap<string, string> = new Map([
	['EACCES', 'you have no permission to read it'],
	['EPERM', 'you have no permission to read it'],
	['ELOOP', 'its symbolic link leads back to itself'],
	['EISDIR', 'it is a folder'],
	['ENAMETOOLONG', 'its name is too long'],
	['EMFILE', 'too many files are open'],
	['EIO', 'the disk gave an error'],
]);
