// What the user named, as a list of places to read: files, folders, patterns, standard input.
import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {READERS} from '../articles/index.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {pathProblem} from './read-articles-bytes.js';
import {expandGlob, isGlob} from './read-articles-glob.js';

export type Place =
	| {readonly kind: 'file'; readonly path: string; readonly isNamed: boolean}
	| {readonly kind: 'input'}
	| {readonly kind: 'address'; readonly address: string};

const ENDINGS = READERS.flatMap(({endings}) => endings);
/** A folder that a browser saved beside a page holds its parts, not articles. */
const NO_ARTICLES = /^\.|_files$|^node_modules$/u;
const DEEPEST = 20;

/**
 * The places in the order named, folders and patterns sorted inside; a file named twice is read
 * once. Every path that cannot be read is told, not only the first.
 */
export async function findArticles(paths: readonly string[]): Promise<Result<readonly Place[]>> {
	const places = new Map<string, Place>();
	const problems: Problem[] = [];
	for (const path of paths) {
		const found = await placesOf(path);
		if (!found.ok) problems.push(...found.problems);
		else for (const place of found.value) places.set(await keyOf(place), place);
	}
	return problems.length > 0 ? fail(...problems) : ok([...places.values()]);
}

async function placesOf(path: string): Promise<Result<readonly Place[]>> {
	if (path === '-') return ok([{kind: 'input'}]);
	if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(path)) return ok([{kind: 'address', address: path}]);
	try {
		const found = await stat(path);
		return found.isDirectory() ? await inFolder(path) : ok([file(path, true)]);
	} catch (error) {
		const isPattern = isGlob(path);
		const matching = isPattern ? await expandGlob(path) : [];
		const articles = matching.filter(hasEnding);
		if (articles.length > 0) return ok(articles.map((one) => file(one, false)));
		return fail(isPattern ? noMatch(path) : pathProblem(error, path));
	}
}

function noMatch(pattern: string): Problem {
	return {
		code: 'file-missing',
		message: 'no article matches this pattern',
		file: pattern,
		hint: `articles end in ${ENDINGS.join(', ')}`,
	};
}

async function inFolder(folder: string): Promise<Result<readonly Place[]>> {
	const paths = await filesIn(folder, 0);
	if (paths.length > 0) return ok(paths.map((path) => file(path, false)));
	return fail({
		code: 'folder-without-articles',
		message: 'there are no articles in this folder',
		file: folder,
		hint: `articles end in ${ENDINGS.join(', ')}`,
	});
}

/** Symbolic links to folders are not followed, so no walk goes in circles. */
async function filesIn(folder: string, depth: number): Promise<readonly string[]> {
	const entries = await readdir(folder, {withFileTypes: true});
	const byName = entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	const found: string[] = [];
	for (const entry of byName) {
		const path = join(folder, entry.name);
		if (NO_ARTICLES.test(entry.name)) continue;
		if (entry.isDirectory() && depth < DEEPEST) found.push(...(await filesIn(path, depth + 1)));
		else if (!entry.isDirectory() && hasEnding(entry.name)) found.push(path);
	}
	return found;
}

function hasEnding(path: string): boolean {
	return ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
}

function file(path: string, isNamed: boolean): Place {
	return {kind: 'file', path, isNamed};
}

/** The same file by two names has one key. */
async function keyOf(place: Place): Promise<string> {
	if (place.kind !== 'file') return place.kind === 'input' ? '-' : place.address;
	return realpath(place.path).catch(() => place.path);
}
