// `whosaid deck remove`: the deck goes from the list, the answers stay, and it can come back.
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Ran, run} from '../run.js';

const RIVERS = `---
title: Rivers
---

Q: Which river flows through Belgrade?
A: the Danube
`;

let home: string;
let file: string;
beforeEach(async () => {
	home = mkdtempSync(join(tmpdir(), 'whosaid-remove-'));
	file = join(home, 'rivers.md');
	writeFileSync(file, RIVERS);
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

const whosaid = (...args: readonly string[]): Promise<Ran> => run(args, {home});

async function titles(): Promise<readonly string[]> {
	const {stdout} = await whosaid('decks', '--json');
	return JSON.parse(stdout).map(({title}: {readonly title: string}) => title);
}

test('an installed deck goes with its base, after a backup; its answers come back with it', async () => {
	await whosaid('deck', 'add', file);
	const study = await run(['study', 'rivers', '--plain'], {home, input: '\n3\nq\n'});
	expect(study.code).toBe(0);
	const learned = async (): Promise<unknown> => {
		const {stdout} = await whosaid('decks', '--json');
		return JSON.parse(stdout).find(({title}: {readonly title: string}) => title === 'Rivers')
			?.untouched;
	};
	const before = await learned();
	expect(before).toBe(0);
	const {code, stderr} = await whosaid('deck', 'remove', 'rivers', '--yes');
	expect(code).toBe(0);
	expect(stderr).toContain('Your answers stay in the journals');
	expect(await titles()).not.toContain('Rivers');
	expect(existsSync(join(home, 'decks', 'rivers.deck.json'))).toBe(false);
	expect(readdirSync(join(home, 'decks', 'bases'))).toEqual([]);
	expect(readdirSync(join(home, 'backups'))).toHaveLength(1);
	await whosaid('deck', 'add', file);
	expect(await learned()).toBe(before);
});

test('a deck of the program is hidden and comes back', async () => {
	const all = await titles();
	const {code, stderr} = await whosaid('deck', 'remove', 'treaties', '--yes');
	expect(code).toBe(0);
	expect(await titles()).toHaveLength(all.length - 1);
	expect(existsSync('decks/treaties.md')).toBe(true);
	const back = /whosaid deck add (\S+)/u.exec(stderr)?.[1] ?? '';
	expect((await whosaid('deck', 'add', back)).code).toBe(0);
	expect(await titles()).toEqual(all);
	expect((await whosaid('deck', 'remove', 'treaties', '--dry-run')).code).toBe(0);
	expect(await titles()).toEqual(all);
});

test('the own copy of a deck of the program goes with what is below it', async () => {
	const all = await titles();
	await whosaid('deck', 'edit', 'treaties', '--title', 'My treaties');
	expect(await titles()).toContain('My treaties');
	await whosaid('deck', 'remove', 'My treaties', '--yes');
	expect(await titles()).toHaveLength(all.length - 1);
});

test('nothing goes without a yes', async () => {
	await whosaid('deck', 'add', file);
	const {code, stderr} = await whosaid('deck', 'remove', 'rivers');
	expect(code).toBe(2);
	expect(stderr).toContain('--yes');
	expect(await titles()).toContain('Rivers');
});

test('a file that is no installed deck is left alone', async () => {
	const {code, stderr} = await whosaid('deck', 'remove', file, '--yes');
	expect(code).toBe(3);
	expect(stderr).toContain('no installed deck');
	expect(existsSync(file)).toBe(true);
	expect((await whosaid('deck', 'remove', 'nothing', '--yes')).code).toBe(4);
});
