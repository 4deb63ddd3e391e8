// The sidecar `articles.json`: what a person knows about the articles in the same folder.
import type {Source} from '../doc/article.js';
import type {Problem} from '../result.js';
import {givenSource, type RawSource} from './metadata.js';

export const SIDECAR = 'articles.json';

/** File name (without folders) to what is given about it. */
export type Sidecar = {
	readonly sources: ReadonlyMap<string, Source>;
	readonly warnings: readonly Problem[];
};

/** Entries as decoded at the door; what cannot be used of them becomes warnings. */
export function createSidecar(entries: Readonly<Record<string, RawSource>>, file: string): Sidecar {
	const names = Object.keys(entries).sort();
	const read = names.map((name) => [name, entries[name] ?? {}] as const);
	return {
		sources: new Map(read.map(([name, raw]) => [name, givenSource(raw)])),
		warnings: read.flatMap(([name, raw]) => unusable(name, raw, file)),
	};
}

function unusable(name: string, raw: RawSource, file: string): readonly Problem[] {
	const source = givenSource(raw);
	const wrong: Problem[] = [];
	if (raw.published !== undefined && source.published === undefined) {
		wrong.push({
			code: 'sidecar-date',
			message: `"${name}": "${raw.published}" is no date of publication`,
			file,
			hint: 'write it as 2021-12-08, 2021-12 or 2021',
		});
	}
	if (raw.address !== undefined && source.address === undefined) {
		wrong.push({
			code: 'sidecar-address',
			message: `"${name}": "${raw.address}" is no address of a page`,
			file,
			hint: 'it begins with https:// or http://',
		});
	}
	return wrong;
}
