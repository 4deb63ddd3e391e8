// Reads the `articles.json` beside articles, each folder's once.
import {dirname, join} from 'node:path';
import * as v from 'valibot';
import {createSidecar, SIDECAR, type Sidecar} from '../articles/sidecar.js';
import type {Problem} from '../result.js';
import {fileBytes} from './read-articles-bytes.js';

const ENTRIES = v.record(
	v.string(),
	v.object({
		title: v.optional(v.string()),
		publisher: v.optional(v.string()),
		author: v.optional(v.string()),
		published: v.optional(v.string()),
		address: v.optional(v.string()),
	}),
);
const NONE: Sidecar = {sources: new Map(), warnings: []};
const LARGEST_SIDECAR = 5 * 1024 * 1024;

/** Gives the sidecar of a file's folder. Its warnings come with the first file of the folder only. */
export type Sidecars = {of(path: string): Promise<Sidecar>};

export function createSidecars(): Sidecars {
	const known = new Map<string, Sidecar>();
	return {
		async of(path) {
			const folder = dirname(path);
			const seen = known.get(folder);
			if (seen) return seen;
			const sidecar = await readSidecar(join(folder, SIDECAR));
			known.set(folder, {...sidecar, warnings: []});
			return sidecar;
		},
	};
}

/** A sidecar that cannot be used is only warned about: it may be another program's file. */
async function readSidecar(file: string): Promise<Sidecar> {
	const bytes = await fileBytes(file, LARGEST_SIDECAR);
	if (!bytes.ok) {
		const told = bytes.problems.filter(({code}) => code !== 'file-missing');
		return {...NONE, warnings: told};
	}
	const json = parsed(new TextDecoder().decode(bytes.value));
	const entries = v.safeParse(ENTRIES, json);
	return entries.success
		? createSidecar(entries.output, file)
		: {...NONE, warnings: [unused(file)]};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function unused(file: string): Problem {
	return {
		code: 'sidecar-unused',
		message: 'this says nothing about the articles beside it, so it is not used',
		file,
		hint: 'write {"article.txt": {"published": "2021-12-08", "publisher": "…", "title": "…"}}',
	};
}
