// Whether the articles come one a line, as JSON, and from where.

import {once} from 'node:events';
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {fail, ok, type Result} from '../../result.js';
import {pathProblem} from '../../store/read-articles-bytes.js';
import {type Options, textOption} from '../command.js';
import type {Context} from '../context.js';

const INPUT = 'standard input';

export type LineInput = {
	/** Name for messages. */
	readonly file: string;
	readonly stream: AsyncIterable<unknown>;
};

export type Found =
	| {readonly isLines: true; readonly inputs: readonly LineInput[]}
	/** One text on standard input, or files; `input` is the stream with what was looked at. */
	| {readonly isLines: false; readonly input: AsyncIterable<unknown>};

/**
 * With `--input jsonl`, or without `--input` where every file ends in .jsonl or .ndjson, or where
 * standard input begins with `{`: no article in words does.
 */
export async function findInput(
	{stdin}: Context,
	paths: readonly string[],
	options: Options,
): Promise<Result<Found>> {
	const wanted = textOption(options, 'input');
	const isInput = paths.length === 1 && paths[0] === '-';
	if (wanted === 'text') return ok({isLines: false, input: stdin});
	if (isInput) {
		const {first, rest} = await beginning(stdin);
		const isLines = wanted === 'jsonl' || first === '{';
		if (!isLines) return ok({isLines, input: rest});
		return ok({isLines, inputs: [{file: INPUT, stream: rest}]});
	}
	const isLines = wanted === 'jsonl' || paths.every((path) => /\.(?:jsonl|ndjson)$/iu.test(path));
	if (!isLines) return ok({isLines, input: stdin});
	const inputs: LineInput[] = [];
	for (const path of paths) {
		const input = path === '-' ? ok({file: INPUT, stream: stdin}) : await openLines(path);
		if (!input.ok) return input;
		inputs.push(input.value);
	}
	return ok({isLines, inputs});
}

/** Opened at once, so that what is not there is told before anything is made. */
async function openLines(path: string): Promise<Result<LineInput>> {
	try {
		if ((await stat(path)).isDirectory()) {
			const hint = 'name the files in it';
			return fail({code: 'file-is-folder', message: 'this is a folder', file: path, hint});
		}
		const stream = createReadStream(path);
		await once(stream, 'open');
		return ok({file: path, stream});
	} catch (error) {
		return fail(pathProblem(error, path));
	}
}

/** The first character that is no white space, and the stream as if nobody had looked. */
async function beginning(
	stream: AsyncIterable<unknown>,
): Promise<{readonly first: string; readonly rest: AsyncIterable<unknown>}> {
	const iterator = stream[Symbol.asyncIterator]();
	const seen: unknown[] = [];
	let first = '';
	while (first === '') {
		const next = await iterator.next();
		if (next.done) break;
		seen.push(next.value);
		const text =
			next.value instanceof Uint8Array ? new TextDecoder().decode(next.value) : String(next.value);
		first = text
			.replace(/^\uFEFF/u, '')
			.trimStart()
			.slice(0, 1);
	}
	return {first, rest: joined(seen, iterator)};
}

async function* joined(
	seen: readonly unknown[],
	iterator: AsyncIterator<unknown>,
): AsyncGenerator<unknown> {
	yield* seen;
	for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
