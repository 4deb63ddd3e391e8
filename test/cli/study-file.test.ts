// `whosaid study <file>`: the file is installed, brought up to date, and what changed is told.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import {card, deck} from '../decks/make.js';
import {type Ran, run} from './run.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-study-file-'));
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

test('a file is installed with its first session, and followed by the next ones', async () => {
	const home = join(ROOT, 'home');
	const path = join(ROOT, 'rivers.deck.json');
	const whosaid = (args: readonly string[], input = '', day = 0): Promise<Ran> =>
		run(args, {home, input, day, builtInDecks: join(ROOT, 'none')});
	const author = jsonFormat.print(deck([card('a')]));
	writeFileSync(path, author);
	const first = await whosaid(['study', path], '\n3\n');
	expect(first).toMatchObject({code: 0, stderr: ''});
	expect(readdirSync(join(home, 'decks')).sort()).toEqual(['bases', 'rivers.deck.json']);
	await whosaid(['deck', 'edit', 'rivers', 'a', '--note', 'Mine.']);
	expect(await whosaid(['study', path])).toMatchObject({code: 0, stderr: ''});

	writeFileSync(path, jsonFormat.print(deck([card('a', {answer: 'Now this.'})])));
	const second = await whosaid(['study', path], '\n', 9);
	expect(second.stdout).toContain('Now this.\n  Mine.\n  This changed: it was It is a.');
	expect(second.stderr).toContain('brought up to this file');
	expect(readFileSync(path, 'utf8')).not.toContain('Mine.');
	const shown = await whosaid(['deck', 'show', 'rivers']);
	expect(shown.stdout).toContain('A  Now this.\n   Mine.');
});
