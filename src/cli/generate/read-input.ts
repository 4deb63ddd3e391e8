// Reads all articles of a run that makes one deck: files and addresses, or lines.
import type {Reading} from '../../articles/reading.js';
import type {Source} from '../../doc/article.js';
import {fail, ok, type Problem, type Result} from '../../result.js';
import {readArticleLine, splitLines} from '../../store/article-lines.js';
import {readArticles} from '../../store/read-articles.js';
import type {Options} from '../command.js';
import type {Context} from '../context.js';
import {progressBar} from '../progress-bar.js';
import type {Found, LineInput} from './input.js';

export async function readInput(
	{stderr}: Context,
	found: Found,
	{
		paths,
		given,
		options,
	}: {readonly paths: readonly string[]; readonly given: Source; readonly options: Options},
): Promise<Result<readonly Reading[]>> {
	if (found.isLines) return readLines(found.inputs, given);
	const bar = progressBar(stderr);
	const isFetched = options['fetch'] === true;
	const read = await readArticles(paths, {
		input: found.input,
		given,
		...(isFetched ? {fetch: {allowLocal: options['allowLocal'] === true}} : {}),
		onProgress: ({done, total, name}) => bar.show(done, total, name),
	});
	bar.clear();
	return read;
}

/** Lines that are no articles are warnings, unless nothing else is left. */
async function readLines(
	inputs: readonly LineInput[],
	given: Source,
): Promise<Result<readonly Reading[]>> {
	const readings: Reading[] = [];
	const warnings: Problem[] = [];
	for (const {file, stream} of inputs) {
		for await (const line of splitLines(stream)) {
			const read = await readArticleLine(line, file, given);
			if (read.ok) readings.push(read.value.reading);
			warnings.push(...(read.ok ? read.warnings : read.problems));
		}
	}
	if (readings.length > 0) return ok(readings, warnings);
	const empty = {
		code: 'file-empty',
		message: 'there are no articles in this',
		file: inputs[0]?.file ?? '-',
	};
	return fail(...(warnings.length > 0 ? warnings : [empty]));
}
