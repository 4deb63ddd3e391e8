// Holds who may import whom, what pure folders may not touch, and how long a file may grow.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative, sep} from 'node:path';
import {expect, test} from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Folder to the folders and packages it may import; own folder, data files and result.ts always. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	doc: ['@noble/hashes'],
	articles: ['doc', 'entities', 'linkedom', '@mozilla/readability', 'mdast-util-from-markdown'],
	passes: ['doc'],
	cards: ['doc'],
	facts: ['doc', 'passes', 'cards'],
	decks: ['cards', 'doc', 'valibot', '@valibot/to-json-schema', 'jsonc-parser'],
	make: ['doc', 'articles', 'passes', 'facts', 'cards', 'decks'],
	study: ['cards', 'doc', 'ts-fsrs'],
	look: ['string-width'],
	screens: ['study', 'decks', 'cards', 'look', 'ink', 'react'],
	terminal: ['ink', 'react', 'node:'],
	store: ['articles', 'doc', 'decks', 'cards', 'study', 'conf', 'env-paths', 'valibot', 'node:'],
	cli: ['*'],
};

/** Folders that touch neither clock, chance, disk nor terminal. */
const EDGE = new Set(['terminal', 'store', 'cli']);
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|from 'node:/u;

type SourceFile = {readonly path: string; readonly folder: string; readonly text: string};

const files: readonly SourceFile[] = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.tsx?$/u.test(name))
	.map((name) => ({
		path: name,
		folder: name.includes(sep) ? (name.split(sep)[0] ?? '') : '',
		text: readFileSync(join(SRC, name), 'utf8'),
	}));

/** The folder or package an import names, or undefined where everyone may import it. */
function target(file: SourceFile, specifier: string): string | undefined {
	if (!specifier.startsWith('.')) return specifier;
	const path = normalize(join(dirname(join(SRC, file.path)), specifier));
	const inside = relative(SRC, path);
	if (inside.startsWith('..')) return inside;
	if (inside === 'result.js') return undefined;
	const folder = inside.split(sep)[0];
	return folder === file.folder ? undefined : folder;
}

function breaches(file: SourceFile): readonly string[] {
	const allowed = MAY_IMPORT[file.folder];
	if (!allowed) return [`${file.path}: its folder is not in the table`];
	const imports = [...file.text.matchAll(/(?<!')(?:from|import|import\() ?'([^']+)'/gu)];
	return imports
		.map(([, specifier = '']) => ({specifier, to: target(file, specifier)}))
		.filter(
			({to}) =>
				to !== undefined &&
				!allowed.some(
					(one) => one === '*' || to === one || to.startsWith(one.endsWith(':') ? one : `${one}/`),
				),
		)
		.map(({specifier}) => `${file.path} imports ${specifier}`);
}

test('there is code to look at', () => {
	expect(files.length).toBeGreaterThan(20);
	expect(new Set(files.map((file) => file.folder).filter(Boolean))).toEqual(
		new Set(Object.keys(MAY_IMPORT)),
	);
});

test('folders import only what the table allows', () => {
	const inFolders = files.filter((file) => file.folder !== '');
	expect(inFolders.flatMap(breaches)).toEqual([]);
	expect(files.filter((file) => file.folder === '').map((file) => file.path)).toEqual([
		'result.ts',
	]);
});

test('pure folders touch no clock, chance, process or node module', () => {
	const breaking = files.filter((file) => !EDGE.has(file.folder) && IMPURE.test(file.text));
	expect(breaking.map((file) => file.path)).toEqual([]);
});

test('no file is over 300 lines', () => {
	const long = files.filter((file) => file.text.split('\n').length > 301);
	expect(long.map((file) => file.path)).toEqual([]);
});

test('every file says in its first line what it is for', () => {
	const silent = files.filter(
		(file) => !file.text.startsWith('// ') && !file.text.startsWith('#!'),
	);
	expect(silent.map((file) => file.path)).toEqual([]);
});
