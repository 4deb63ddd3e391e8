// Reads the articles a user named, one at a time: find, fetch or open, decode, read.
import {basename} from 'node:path';
import {declaredCharset, decode} from '../articles/decode.js';
import {readerFor} from '../articles/index.js';
import {mergeSources} from '../articles/metadata.js';
import type {Reading} from '../articles/reading.js';
import type {Source} from '../doc/article.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {type FetchOptions, fetchArticle} from './fetch-article.js';
import {fileBytes, LARGEST, streamBytes} from './read-articles-bytes.js';
import {findArticles, type Place} from './read-articles-find.js';
import {createSidecars, type Sidecars} from './read-articles-sidecar.js';

export type ReadOptions = {
	/** What `-` stands for. */
	readonly input?: AsyncIterable<unknown>;
	/** From flags (see `givenSource`); wins over sidecars, and those over the files themselves. */
	readonly given?: Source;
	/** Given with --fetch only: without it addresses are refused. */
	readonly fetch?: FetchOptions;
	/** Bytes. */
	readonly limit?: number;
	readonly onProgress?: (progress: ReadProgress) => void;
};

/** Told before each article is read. */
type ReadProgress = {readonly done: number; readonly total: number; readonly name: string};

/** One article as it was read; `place.isNamed` is false for what was found in a folder. */
type ArticleRead = {readonly place: Place; readonly result: Result<Reading>};

/**
 * All articles in order. What was named and cannot be read is a problem; what was found in a folder
 * or by a pattern and cannot be read is a warning, unless nothing else is left.
 */
export async function readArticles(
	paths: readonly string[],
	options: ReadOptions = {},
): Promise<Result<readonly Reading[]>> {
	const found = await findArticles(paths);
	if (!found.ok) return found;
	const readings: Reading[] = [];
	const warnings: Problem[] = [];
	const problems: Problem[] = [];
	for await (const {place, result} of eachArticle(found.value, options)) {
		if (result.ok) {
			readings.push(result.value);
			warnings.push(...result.warnings);
		} else if (place.kind === 'file' && !place.isNamed) warnings.push(...result.problems);
		else problems.push(...result.problems);
	}
	if (problems.length > 0) return fail(...problems);
	return readings.length === 0 ? fail(...warnings) : ok(readings, warnings);
}

/** Reads one article after the other, only when asked for the next: memory holds one. */
async function* eachArticle(
	places: readonly Place[],
	options: ReadOptions,
): AsyncGenerator<ArticleRead> {
	const sidecars = createSidecars();
	for (const [done, place] of places.entries()) {
		options.onProgress?.({done, total: places.length, name: nameOf(place)});
		yield {place, result: await readPlace(place, sidecars, options)};
	}
}

type Opened = {
	readonly bytes: Uint8Array;
	readonly source: Source;
	readonly charset?: string | undefined;
};

async function readPlace(
	place: Place,
	sidecars: Sidecars,
	options: ReadOptions,
): Promise<Result<Reading>> {
	const opened = await openPlace(place, sidecars, options);
	if (!opened.ok) return opened;
	const {bytes, source, charset} = opened.value;
	const name = nameOf(place);
	const text = decode(bytes, {file: name, charset: charset ?? declaredCharset(bytes)});
	if (!text.ok) return text;
	if (text.value.trim() === '') return fail(empty(name));
	const read = await readerFor(name, text.value).load();
	const given = mergeSources(options.given ?? {}, source);
	const reading = read({name, raw: text.value, given});
	if (!reading.ok) return reading;
	if (reading.value.clean.text === '') return fail(empty(name));
	return ok(reading.value, [...opened.warnings, ...text.warnings, ...reading.warnings]);
}

async function openPlace(
	place: Place,
	sidecars: Sidecars,
	{input, limit = LARGEST, fetch}: ReadOptions,
): Promise<Result<Opened>> {
	if (place.kind === 'address') {
		return fetch ? fetchArticle(place.address, {limit, ...fetch}) : fail(offline(place.address));
	}
	if (place.kind === 'input') {
		const bytes = await streamBytes(input ?? empties(), nameOf(place), limit);
		return bytes.ok ? ok({bytes: bytes.value, source: {}}) : bytes;
	}
	const bytes = await fileBytes(place.path, limit);
	if (!bytes.ok) return bytes;
	const {sources, warnings} = await sidecars.of(place.path);
	return ok({bytes: bytes.value, source: sources.get(basename(place.path)) ?? {}}, warnings);
}

function nameOf(place: Place): string {
	if (place.kind === 'file') return place.path;
	return place.kind === 'input' ? 'standard input' : place.address;
}

async function* empties(): AsyncGenerator<Uint8Array> {}

function empty(file: string): Problem {
	return {
		code: 'file-empty',
		message: 'there is no text in this',
		file,
		hint: 'an article of a few sentences is needed',
	};
}

function offline(address: string): Problem {
	return {
		code: 'fetch-not-allowed',
		message: 'an address is only fetched when you say so',
		file: address,
		hint: 'add --fetch, or save the page and name the file',
	};
}
