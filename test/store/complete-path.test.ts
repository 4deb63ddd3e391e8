// Completing a path from what really lies in a folder.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {completePath} from '../../src/store/complete-path.js';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-complete-'));
mkdirSync(join(folder, 'News'));
for (const name of ['new.txt', 'old.txt', '.newer']) writeFileSync(join(folder, name), '');
afterAll(() => rmSync(folder, {recursive: true}));

test.each([
	['/n', ['/News/', '/new.txt']],
	['/', ['/News/', '/new.txt', '/old.txt']],
	['/.n', ['/.newer']],
	['/News/', []],
	['/nowhere/x', []],
])('%s', (typed, wanted) => {
	expect(completePath(folder + typed)).toEqual(wanted.map((path) => folder + path));
});
