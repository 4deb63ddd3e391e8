// Articles from the disk: what is found, in which order, what is known, and what is refused.
import {mkdir, mkdtemp, open, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Reading} from '../../src/articles/reading.js';
import type {Result} from '../../src/result.js';
import {type ReadOptions, readArticles} from '../../src/store/read-articles.js';

let home = '';

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'whosaid-articles-'));
	await mkdir(join(home, 'news/deep'), {recursive: true});
	await mkdir(join(home, 'news/page_files'));
	await mkdir(join(home, 'none'));
	const files: Readonly<Record<string, string>> = {
		'news/b.txt': 'The second, said he.',
		'news/a.txt': 'The first, said she.',
		'news/deep/c.md': '---\ntitle: From the file\ndate: 2020-01-01\n---\nThe third, said he.',
		'news/page.html': '<html><p>The fourth, said she.</p></html>',
		'news/page_files/frame.html': '<p>An advertisement, said nobody.</p>',
		'news/.hidden.txt': 'Hidden, said nobody.',
		'news/picture.png': 'no picture',
		'news/articles.json':
			'{"a.txt": {"published": "2021-12", "publisher": "Lake Post"}, "b.txt": {"published": "x"}}',
		'none/readme.doc': 'no article',
		'strange/articles.json': '[1, 2]',
		'strange/a.txt': 'Words, said he.',
		'mixed/a.txt': 'Words, said he.',
		'mixed/b.txt': '',
		'blank.txt': ' \r\n\t ',
		'empty.txt': '',
		'picture.txt': '\x89PNG\r\n\x1a\n\0\0',
		'zip.txt': 'PK\x03\x04\0\0',
		page: '<!doctype html><p>No ending, said he.</p>',
	};
	await mkdir(join(home, 'strange'));
	await mkdir(join(home, 'mixed'));
	for (const [name, text] of Object.entries(files)) {
		await writeFile(join(home, name), text, name.startsWith('pict') ? 'latin1' : 'utf8');
	}
	await symlink('loop.txt', join(home, 'loop.txt'));
});

afterAll(() => rm(home, {recursive: true}));

async function read(
	names: readonly string[],
	options?: ReadOptions,
): Promise<Result<readonly Reading[]>> {
	return readArticles(
		names.map((name) => (name === '-' || name.includes('://') ? name : join(home, name))),
		options,
	);
}

function firstWords(result: Result<readonly Reading[]>): readonly string[] {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value.map(({clean}) => clean.text.split(',')[0] ?? '');
}

test('a folder is read sorted, without parts of pages, hidden files and other types', async () => {
	expect(firstWords(await read(['news']))).toEqual([
		'The first',
		'The second',
		'The third',
		'The fourth',
	]);
});

test.each<[string, readonly string[], readonly string[]]>([
	['files in the order named', ['news/b.txt', 'news/a.txt'], ['The second', 'The first']],
	['a file named twice once', ['news/a.txt', 'news/../news/a.txt'], ['The first']],
	['a star', ['news/*.txt'], ['The first', 'The second']],
	['two stars', ['**/*.md'], ['The third']],
	['a question mark and a set', ['news/[ac].tx?'], ['The first']],
	['a negated set', ['n*s/[!a].txt'], ['The second']],
	['a page without an ending', ['page'], ['No ending']],
])('reads %s', async (_, names, words) => {
	expect(firstWords(await read(names))).toEqual(words);
});

test('standard input is read, a page too', async () => {
	async function* input(): AsyncGenerator<Uint8Array> {
		yield new TextEncoder().encode('<!doctype html><p>From a ');
		yield new TextEncoder().encode('pipe, said he.</p>');
	}
	expect(firstWords(await read(['-'], {input: input()}))).toEqual(['From a pipe']);
});

test('flags win over the sidecar, and the sidecar over the file', async () => {
	const sources = async (options: ReadOptions): Promise<unknown> => {
		const result = await read(['news/a.txt', 'news/deep/c.md'], options);
		return result.ok && result.value.map(({article}) => article.source);
	};
	expect(await sources({})).toEqual([
		{published: '2021-12', publishedBy: 'given', publisher: 'Lake Post'},
		{title: 'From the file', published: '2020-01-01', publishedBy: 'metadata'},
	]);
	expect(await sources({given: {published: '2019', publishedBy: 'given'}})).toEqual([
		{published: '2019', publishedBy: 'given', publisher: 'Lake Post'},
		{title: 'From the file', published: '2019', publishedBy: 'given'},
	]);
});

test('what is odd but readable is warned about, once a folder', async () => {
	const codes = async (name: string): Promise<readonly string[]> => {
		const result = await read([name]);
		return result.ok ? result.warnings.map(({code}) => code) : ['not ok'];
	};
	expect(await codes('strange')).toEqual(['sidecar-unused']);
	expect(await codes('news/*.txt')).toEqual(['sidecar-date']);
	expect(await codes('mixed')).toEqual(['file-empty']);
});

test.each([
	['missing.txt', 'file-missing'],
	['missing*.txt', 'file-missing'],
	['page/inside.txt', 'file-missing'],
	['none', 'folder-without-articles'],
	['empty.txt', 'file-empty'],
	['blank.txt', 'file-empty'],
	['mixed/b.txt', 'file-empty'],
	['picture.txt', 'file-binary'],
	['zip.txt', 'file-binary'],
	['loop.txt', 'file-unreadable'],
	['https://example.org/a', 'fetch-not-allowed'],
])('%s is refused: %s', async (name, code) => {
	const result = await read([name]);
	if (result.ok) throw new Error('read');
	expect(result.problems.map((problem) => problem.code)).toEqual([code]);
	expect(result.problems[0]?.file).toContain(name);
});

test('every bad path is told, not only the first', async () => {
	const result = await read(['missing.txt', 'news/a.txt', 'none']);
	expect(result.ok ? 0 : result.problems.length).toBe(2);
});

test.each([50, 200])('a file of %i MB is refused without being read', async (megabytes) => {
	const path = join(home, `large-${megabytes}.txt`);
	const handle = await open(path, 'w');
	await handle.truncate(megabytes * 1024 * 1024);
	await handle.close();
	const before = process.memoryUsage().arrayBuffers;
	const result = await readArticles([path]);
	expect(result).toMatchObject({ok: false, problems: [{code: 'file-too-large'}]});
	expect(result.ok ? '' : result.problems[0]?.message).toContain(`${megabytes} MB`);
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
});

test('a stream that never ends is left at the limit', async () => {
	async function* endless(): AsyncGenerator<Uint8Array> {
		for (;;) yield new Uint8Array(1000).fill(0x61);
	}
	const result = await read(['-'], {input: endless(), limit: 10_000});
	expect(result).toMatchObject({ok: false, problems: [{code: 'file-too-large'}]});
});

test('a file without permission is told as such', async (context) => {
	if (process.getuid?.() === 0) context.skip('root may read everything');
	const path = join(home, 'secret.txt');
	await writeFile(path, 'Words, said he.', {mode: 0o000});
	const result = await readArticles([path]);
	expect(result).toMatchObject({ok: false, problems: [{code: 'file-unreadable'}]});
});

test('progress is told before each article', async () => {
	const told: string[] = [];
	await read(['news/*.txt'], {onProgress: ({done, total}) => told.push(`${done}/${total}`)});
	expect(told).toEqual(['0/2', '1/2']);
});
