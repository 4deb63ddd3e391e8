// Articles one a line, as JSON: split from a stream without holding it, and decoded one by one.
import * as v from 'valibot';
import {readerFor} from '../articles/index.js';
import {givenSource, mergeSources} from '../articles/metadata.js';
import type {Reading} from '../articles/reading.js';
import type {Source} from '../doc/article.js';
import {fail, ok, type Problem, type Result} from '../result.js';

/** A line of a stream, counted from 1; null where it was longer than any article. */
export type Line = {readonly text: string | null; readonly number: number};

/** An article as another program wrote it. */
export type LineArticle = {
	/** The id its writer knows it by; whosaid's own id follows from the words. */
	readonly id: string | undefined;
	readonly reading: Reading;
};

/** 20 MB, as for files. */
const LONGEST = 20 * 1024 * 1024;

/** The lines that are not blank. What is left of one that is too long is passed over. */
export async function* splitLines(
	stream: AsyncIterable<unknown>,
	longest = LONGEST,
): AsyncGenerator<Line> {
	let held = '';
	let number = 1;
	let isPassedOver = false;
	for await (const text of decoded(stream)) {
		const lines = (held + text).split('\n');
		held = lines.pop() ?? '';
		for (const line of lines) {
			if (!isPassedOver && line.trim() !== '') yield {text: line, number};
			isPassedOver = false;
			number++;
		}
		if (held.length <= longest) continue;
		if (!isPassedOver) yield {text: null, number};
		isPassedOver = true;
		held = '';
	}
	if (!isPassedOver && held.trim() !== '') yield {text: held, number};
}

async function* decoded(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8');
	for await (const chunk of stream) {
		const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
		yield decoder.decode(bytes, {stream: true});
	}
	yield decoder.decode();
}

const words = v.nullish(v.string());
const ARTICLE = v.object({
	id: v.nullish(v.union([v.string(), v.number()])),
	text: v.string(),
	title: words,
	publisher: words,
	author: words,
	published: words,
	address: words,
});

/** `given` is what a person said about all of them; the line's own words win over it. */
export async function readArticleLine(
	{text, number}: Line,
	file: string,
	given: Source,
): Promise<Result<LineArticle>> {
	const wrong = (code: string, message: string): Problem => ({
		code,
		message,
		file,
		line: number,
		hint: 'a line is {"id": "…", "text": "…"}, with title, publisher, author, published, address where known',
	});
	if (text === null) return fail(wrong('line-too-long', 'this line is too long for an article'));
	const value = parsed(text);
	const found = v.safeParse(ARTICLE, value);
	if (!found.success) {
		const what =
			value === undefined
				? 'this line is not JSON'
				: `this line is no article: ${told(found.issues)}`;
		return fail(wrong('line-not-article', what));
	}
	const {id, text: raw, ...known} = found.output;
	if (raw.trim() === '') return fail(wrong('file-empty', 'this article has no text'));
	const source = givenSource(withoutNull(known));
	const read = await readerFor('', raw).load();
	const reading = read({name: `${file}:${number}`, raw, given: mergeSources(source, given)});
	if (!reading.ok) return reading;
	if (reading.value.clean.text === '') return fail(wrong('file-empty', 'this article has no text'));
	const isUndated = typeof known.published === 'string' && source.published === undefined;
	const warnings = isUndated
		? [wrong('line-date', `"${known.published}" is no date of publication, so it is not used`)]
		: [];
	return ok({id: id == null ? undefined : String(id), reading: reading.value}, [
		...warnings,
		...reading.warnings,
	]);
}

function withoutNull(
	known: Readonly<Record<string, string | null | undefined>>,
): Readonly<Record<string, string | undefined>> {
	return Object.fromEntries(Object.entries(known).map(([key, one]) => [key, one ?? undefined]));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return undefined;
	}
}

function told([issue]: readonly v.BaseIssue<unknown>[]): string {
	if (!issue) return 'something else was expected';
	const path = v.getDotPath(issue);
	if (path === null) return 'it is no object in braces';
	return issue.received === 'undefined'
		? `"${path}" is missing`
		: `"${path}" should be ${issue.expected === 'string' ? 'text' : 'text or a number'}, and is ${issue.received}`;
}
