// `whosaid explain` through the command line itself: text for people, JSON for machines.
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable, Writable} from 'node:stream';
import {expect, test} from 'vitest';
import {runCommandLine} from '../../src/cli/program.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'whosaid-explain-'));
const ARTICLE = join(FOLDER, 'ferries.txt');
const TEXT =
	'BERGEN — On December 3, 2021, Ingrid Dahl said that the port violates the Kyoto Protocol.\n\n"The ferries \u001B[31m leave at noon every day," she said.\n\nPhoto: Port of Bergen\n';
writeFileSync(ARTICLE, TEXT);

async function run(...args: readonly string[]) {
	const written = {out: '', err: ''};
	const sink = (key: 'out' | 'err') =>
		new Writable({
			write(chunk, _encoding, done) {
				written[key] += String(chunk);
				done();
			},
		});
	const code = await runCommandLine(args, {
		stdin: Readable.from([]),
		stdout: sink('out'),
		stderr: sink('err'),
		env: {},
		now: () => 0,
		offsetAt: () => 0,
		builtInDecks: FOLDER,
		version: '0.0.0',
	});
	return {code, ...written};
}

test('text shows blocks, facts and their reasons, and no control characters', async () => {
	const {code, out, err} = await run('explain', ARTICLE);
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain('[dateline] BERGEN —');
	expect(out).toContain('[credit] Photo: Port of Bergen');
	expect(out).toContain('Ingrid Dahl‹person›');
	expect(out).toContain('Kyoto Protocol‹treaty›');
	expect(out).toMatch(/rules: .*treaties\/table/u);
	expect(out).not.toContain('\u001B');
});

test('JSON gives places in the raw file', async () => {
	const {code, out} = await run('explain', '--json', ARTICLE);
	expect(code).toBe(0);
	const {people, treaties, facts} = JSON.parse(out);
	for (const {start, end, words} of [...people, ...treaties])
		expect(TEXT.slice(start, end)).toBe(words);
	const kinds = facts.map(({kind}: {kind: string}) => kind);
	expect(kinds).toContain('statement');
	expect(kinds).toContain('treaty');
});

test('a file that is not there is named', async () => {
	const {code, out, err} = await run('explain', join(FOLDER, 'none.txt'));
	expect([code, out]).toEqual([4, '']);
	expect(err).toContain('none.txt');
});
