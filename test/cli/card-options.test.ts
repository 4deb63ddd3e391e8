// What may be asked of the generator, and how a wrong value is refused.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readCardChoice} from '../../src/cli/card-options.js';
import {GATE} from '../../src/facts/gate.js';
import {run} from './run.js';

test('nothing told: all kinds above the gate', () => {
	expect(readCardChoice({})).toMatchObject({ok: true, value: {minConfidence: GATE}});
});

test('kinds, counts and shares are read', () => {
	const read = readCardChoice({
		max: '20',
		perArticle: '3',
		kinds: 'when, cloze',
		minConfidence: '.9',
	});
	expect(read).toMatchObject({
		value: {max: 20, perArticle: 3, kinds: ['cloze', 'when'], minConfidence: 0.9},
	});
});

test.each([
	[{max: '0'}, '--max'],
	[{perArticle: 'many'}, '--per-article'],
	[{kinds: 'when,why'}, '"why"'],
	[{minConfidence: '2'}, '--min-confidence'],
])('%o is refused by name', (options, named) => {
	const read = readCardChoice(options);
	expect(read.ok ? '' : read.problems[0]?.message).toContain(named);
});

test('lines of articles: what fell is told for each, and in all', async () => {
	const home = mkdtempSync(join(tmpdir(), 'whosaid-report-'));
	const said =
		'Ingrid Dahl, the minister of fisheries, said that Norway would close two ports in Bergen.';
	const input = ['a', 'b'].map((id) => JSON.stringify({id, text: `Ports close\n\n${said}`}));
	const ran = await run(['generate', '-', '--format', 'jsonl', '--report'], {
		...{home, input: `${input.join('\n')}\n`},
	});
	const cards = ran.stdout.split('\n').filter((line) => line !== '').length;
	expect(cards).toBeGreaterThan(0);
	expect(ran.stderr).toMatch(/^a: \d+ cards; .*enough\n/u);
	expect(ran.stderr).toContain(`all articles: ${cards} cards; `);
	rmSync(home, {recursive: true, force: true});
});
