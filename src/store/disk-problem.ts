// What the disk said, in words for people.
import type {Problem} from '../result.js';

const WORDS: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
	ENOENT: ['file-missing', 'there is no such file', 'check the name'],
	ENOTDIR: ['file-missing', 'a part of the path is no folder', 'check the name'],
	EISDIR: ['file-is-folder', 'this is a folder, not a file', 'name a file in it'],
	EACCES: ['file-unreadable', 'no permission', 'check who may read and write it'],
	EPERM: ['file-unreadable', 'no permission', 'check who may read and write it'],
	EROFS: ['disk-read-only', 'the disk is read-only', 'choose another folder with --home'],
	ENOSPC: ['disk-full', 'the disk is full', 'make room and try again'],
	EDQUOT: ['disk-full', 'the disk quota is used up', 'make room and try again'],
	EFBIG: ['disk-full', 'the file has reached the largest size allowed', 'make room and try again'],
	ELOOP: ['file-unreadable', 'too many links lead to this file', 'name the file itself'],
};

/** A Problem for an error of node:fs; what is no such error is a bug of ours and thrown on. */
export function diskProblem(error: unknown, file: string, doing: 'read' | 'write'): Problem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === '') throw error;
	const [kind, message, hint] = WORDS[code] ?? [
		'disk-error',
		`cannot ${doing} it: ${code}`,
		'try again',
	];
	return {code: kind, message, hint, file};
}
