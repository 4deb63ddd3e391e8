// `whosaid deck ...` on real files: what each command prints, writes and ends with.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import type {Card} from '../../../src/cards/card.js';
import type {Deck} from '../../../src/decks/deck.js';
import {jsonFormat} from '../../../src/decks/json.js';
import {card, deck} from '../../decks/make.js';
import {type Ran, run} from '../run.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-deck-cli-'));
let folder = ROOT;
let home = ROOT;

beforeEach(() => {
	folder = mkdtempSync(join(ROOT, 'files-'));
	home = mkdtempSync(join(ROOT, 'home-'));
});
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

function put(name: string, content: string | Deck): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === 'string' ? content : jsonFormat.print(content));
	return path;
}

const whosaid = (args: readonly string[], input?: string, env = {}): Promise<Ran> =>
	run(args, {
		home,
		env,
		builtInDecks: join(folder, 'none'),
		...(input === undefined ? {} : {input}),
	});

function cardsIn(path: string): readonly Card[] {
	const read = jsonFormat.parse(readFileSync(path, 'utf8'), path);
	return read.ok ? read.value.cards : [];
}

const installed = (): string => join(home, 'decks', 'rivers.deck.json');

test('new begins a deck that can be read, and never writes over one', async () => {
	const path = join(folder, 'rivers.md');
	const made = await whosaid(['deck', 'new', path, '--title', 'Rivers', '--author', 'A', 'B']);
	expect(made.code).toBe(0);
	const shown = await whosaid(['deck', 'show', path]);
	expect(shown.stdout).toMatch(/^Rivers\nd\w+, version 1\.0\.0, en, 3 cards, by A, B\n/u);
	expect(await whosaid(['deck', 'new', path])).toMatchObject({code: 3});
	expect(await whosaid(['deck', 'new', join(folder, 'x.txt')])).toMatchObject({code: 2});
	expect((await whosaid(['deck', 'new', '-'])).stdout).toContain('title: New deck');
});

test('show prints cards for people, or as a file in either form', async () => {
	const path = put(
		'a.md',
		'# Rivers\n\n## Europe\n\nQ: Where is the Rhine?\nA: Here.\nAccept: There.\n',
	);
	const shown = await whosaid(['deck', 'show', path]);
	expect(shown.stdout).toMatch(
		/\nc\w+ free Europe\nQ {2}Where is the Rhine\?\nA {2}Here\.\n {3}or There\.\n$/u,
	);
	const json = await whosaid(['deck', 'show', '-', '--json'], readFileSync(path, 'utf8'));
	expect(jsonFormat.parse(json.stdout, 'x').ok).toBe(true);
	const markdown = await whosaid(['deck', 'show', '-', '--markdown'], json.stdout);
	expect(markdown.stdout).toContain('\nA: Here.\n');
	expect(await whosaid(['deck', 'show', path, 'nope'])).toMatchObject({
		code: 4,
		stderr: expect.stringContaining('no card nope'),
	});
});

test('lint names the card and the check, and ends with 3', async () => {
	const good = put('good.md', '# T\n\nQ: Where is the Rhine?\nA: Here.\n');
	const bad = put('bad.md', '# T\n\nQ: Where is the &nbsp; Rhine? <!-- id: c1 -->\nA: Here.\n');
	expect(await whosaid(['deck', 'lint', good])).toMatchObject({code: 0, stdout: ''});
	const both = await whosaid(['deck', 'lint', good, bad]);
	expect(both).toMatchObject({code: 3, stderr: '1 of 2 cards have faults\n'});
	expect(both.stdout).toMatch(/bad\.md: c1: CLEAN: /u);
	const json = await whosaid(['deck', 'lint', bad, '--json']);
	expect(JSON.parse(json.stdout)).toMatchObject([{card: 'c1', check: 'CLEAN'}]);
	expect(await whosaid(['deck', 'lint', join(folder, 'none.md')])).toMatchObject({code: 4});
});

const ARTICLE = 'The river is long. “It is cold,” the ferryman said on Monday.\n';

test('verify finds the quoted words, told apart from words that are not there', async () => {
	const article = put('river.txt', ARTICLE);
	const made = await whosaid(['deck', 'verify', put('x.deck.json', deck([card('a')])), article]);
	expect(made).toMatchObject({code: 0, stdout: expect.stringContaining('card a: cites nothing')});
	const read = JSON.parse(
		(await whosaid(['deck', 'verify', '-', article, '--json'], jsonFormat.print(deck([])))).stdout,
	);
	expect(read).toEqual({cards: 0, right: 0, findings: []});
	const sources = [{id: 's1', sha256: '0'.repeat(64)}];
	const cite = {source: 's1', quote: 'It is cold', start: 0, end: 10};
	const open = put('open.deck.json', deck([card('a', {cite})], {sources}));
	expect(await whosaid(['deck', 'verify', open, article])).toMatchObject({
		code: 4,
		stdout: expect.stringContaining('was not given'),
	});
});

test('verify fails where a quoted word was changed', async () => {
	const article = put('river.txt', ARTICLE);
	const {sha256Hex} = await import('../../../src/doc/hash.js');
	const sources = [{id: 's1', sha256: sha256Hex(ARTICLE)}];
	const start = ARTICLE.indexOf('It is');
	const cite = {source: 's1', quote: 'It is cold', start, end: start + 10};
	const right = put('right.deck.json', deck([card('a', {cite})], {sources}));
	expect(await whosaid(['deck', 'verify', right, article])).toMatchObject({
		code: 0,
		stdout: '1 of 1 cards stand where they say\n',
	});
	const wrong = put(
		'wrong.deck.json',
		deck([card('a', {cite: {...cite, quote: 'It is warm'}})], {sources}),
	);
	expect(await whosaid(['deck', 'verify', wrong, article])).toMatchObject({
		code: 3,
		stdout: expect.stringContaining('card a: its words do not stand in the article'),
	});
});

test('diff tells changes and ends with 0', async () => {
	const before = put('a.deck.json', deck([card('a'), card('b')]));
	const after = put('b.deck.json', deck([card('a', {answer: 'New.'}), card('c')]));
	const told = await whosaid(['deck', 'diff', before, after]);
	expect(told.code).toBe(0);
	expect(told.stdout).toMatch(/\+ c .*- b .*~ a .*\+ New\..*1 added, 1 changed, 1 withdrawn\n$/su);
	expect((await whosaid(['deck', 'diff', before, before])).stdout).toBe('no changes\n');
	const json = await whosaid(['deck', 'diff', '-', after, '--json'], readFileSync(before, 'utf8'));
	expect(JSON.parse(json.stdout)).toMatchObject({cards: {added: [{id: 'c'}]}});
});

test('merge takes what only one side changed, and leaves conflicts to a person', async () => {
	const base = put('base.deck.json', deck([card('a'), card('b')]));
	const mine = put('mine.deck.json', deck([card('a', {note: 'N'}), card('b', {answer: 'Mine.'})]));
	const theirs = put('theirs.deck.json', deck([card('a', {answer: 'T'}), card('b')]));
	const clean = await whosaid(['deck', 'merge', base, mine, theirs]);
	expect(clean.code).toBe(0);
	const out = join(folder, 'out.deck.json');
	const clashing = put('clash.deck.json', deck([card('a'), card('b', {answer: 'Theirs.'})]));
	const open = await whosaid(['deck', 'merge', base, mine, clashing, '-o', out]);
	expect(open.code).toBe(3);
	expect(open.stderr).toMatch(/! card b: answer\n {4}yours {3}Mine\.\n {4}theirs {2}Theirs\.\n/u);
	expect(existsSync(out)).toBe(false);
	const settled = await whosaid([
		'deck',
		'merge',
		base,
		mine,
		clashing,
		'-o',
		out,
		'--prefer',
		'theirs',
	]);
	expect(settled.code).toBe(0);
	expect(cardsIn(out).map(({answer}) => answer)).toEqual(['It is a.', 'Theirs.']);
});

test('add installs a deck with its base, once; another version is for update', async () => {
	const path = put('rivers.deck.json', deck([card('a')]));
	expect(await whosaid(['deck', 'add', path])).toMatchObject({code: 0});
	expect(readdirSync(join(home, 'decks')).sort()).toEqual(['bases', 'rivers.deck.json']);
	expect(readFileSync(join(home, 'decks/bases/rivers.deck.json'), 'utf8')).toBe(
		readFileSync(path, 'utf8'),
	);
	expect(await whosaid(['deck', 'add', path])).toMatchObject({
		code: 0,
		stderr: 'Rivers is installed already\n',
	});
	put('rivers.deck.json', deck([card('b')]));
	expect(await whosaid(['deck', 'add', path])).toMatchObject({
		code: 3,
		stderr: expect.stringContaining('whosaid deck update'),
	});
	expect(cardsIn(installed()).map(({id}) => id)).toEqual(['a']);
	const other = {...deck([card('z')]), head: {...deck([]).head, id: 'd2' as never}};
	expect(await whosaid(['deck', 'add', put('rivers.deck.json', other)])).toMatchObject({code: 0});
	expect(readdirSync(join(home, 'decks')).sort()).toEqual([
		'bases',
		'rivers-d2.deck.json',
		'rivers.deck.json',
	]);
});

test('update keeps both sides, parks what has progress, and says so before with --dry-run', async () => {
	const path = put('rivers.deck.json', deck([card('a'), card('b'), card('gone')]));
	await whosaid(['deck', 'add', path]);
	await whosaid(['deck', 'edit', 'rivers', 'a', '--note', 'My note.']);
	const answer = {
		v: 1,
		device: 'x',
		seq: 1,
		at: 1,
		offset: 0,
		deck: 'd1',
		card: 'gone',
		type: 'answer',
		grade: 3,
		took: 1,
		shown: 1,
	};
	writeFileSync(join(home, 'journal', 'x.jsonl'), `${JSON.stringify(answer)}\n`);
	put('rivers.deck.json', deck([card('a', {answer: 'New.'}), card('b'), card('c')]));
	const before = readFileSync(installed(), 'utf8');
	const dry = await whosaid(['deck', 'update', path, '--dry-run']);
	expect(dry.code).toBe(0);
	expect(dry.stdout).toContain('1 withdrawn but kept for your progress');
	expect(dry.stdout).toContain('1 with another answer than before');
	expect(readFileSync(installed(), 'utf8')).toBe(before);
	expect(await whosaid(['deck', 'update', path])).toMatchObject({code: 0});
	expect(cardsIn(installed())).toEqual([
		card('a', {answer: 'New.', note: 'My note.'}),
		card('b'),
		card('c'),
	]);
	const read = jsonFormat.parse(readFileSync(installed(), 'utf8'), 'x');
	expect(read.ok && read.value.parked?.map(({id}) => id)).toEqual(['gone']);
	const again = await whosaid(['deck', 'update', path, '--json']);
	expect(JSON.parse(again.stdout)).toMatchObject([{deck: 'd1', written: false, conflicts: []}]);
});

test('update lists conflicts and keeps the own words, unless told otherwise', async () => {
	const path = put('rivers.deck.json', deck([card('a')]));
	await whosaid(['deck', 'add', path]);
	await whosaid(['deck', 'edit', 'rivers', 'a', '--answer', 'Mine.']);
	expect((await whosaid(['deck', 'diff', 'rivers'])).stdout).toContain('+ Mine.');
	put('rivers.deck.json', deck([card('a', {answer: 'Theirs.'})]));
	const other = await whosaid(['deck', 'update', path, '--dry-run', '--prefer', 'theirs']);
	expect(other.stdout).toContain('taken: theirs');
	const told = await whosaid(['deck', 'update', path]);
	expect(told.stdout).toContain('taken: yours');
	expect(cardsIn(installed())[0]?.answer).toBe('Mine.');
	expect(
		await whosaid([
			'deck',
			'update',
			put('x.deck.json', {...deck([]), head: {...deck([]).head, id: 'd9' as never}}),
		]),
	).toMatchObject({code: 4});
});

test('update without a file follows the decks that come with the program', async () => {
	const own = mkdtempSync(join(ROOT, 'own-'));
	const at = (args: readonly string[]): Promise<Ran> => run(args, {home, builtInDecks: own});
	writeFileSync(join(own, 'rivers.deck.json'), jsonFormat.print(deck([card('a')])));
	await at(['deck', 'edit', 'rivers', 'a', '--note', 'Mine.']);
	expect(cardsIn(join(own, 'rivers.deck.json'))).toEqual([card('a')]);
	expect(cardsIn(installed())).toEqual([card('a', {note: 'Mine.'})]);
	writeFileSync(join(own, 'rivers.deck.json'), jsonFormat.print(deck([card('a'), card('b')])));
	expect(await at(['deck', 'update'])).toMatchObject({code: 0});
	expect(cardsIn(installed())).toEqual([card('a', {note: 'Mine.'}), card('b')]);
});

test('edit by flags changes only what is named, checks it, and keeps the look of Markdown', async () => {
	const text =
		'# Rivers <!-- id: d1 -->\n\n## Europe\n\nQ: Where is the Rhine? <!-- id: c1 -->\nA: Here.\n\nWords.\n';
	const path = put('rivers.md', text);
	const done = await whosaid(['deck', 'edit', path, 'c1', '--answer', 'There.']);
	expect(done).toMatchObject({code: 0, stdout: expect.stringContaining('- Here.')});
	expect(readFileSync(path, 'utf8')).toContain(
		'## Europe\n\nQ: Where is the Rhine? <!-- id: c1 -->\nA: There.',
	);
	expect(await whosaid(['deck', 'edit', path, 'c1', '--answer', ' '])).toMatchObject({code: 3});
	expect(await whosaid(['deck', 'edit', path, 'nope', '--answer', 'x'])).toMatchObject({code: 4});
	expect(await whosaid(['deck', 'edit', path, '--answer', 'x'])).toMatchObject({code: 2});
	const json = await whosaid(
		['deck', 'edit', '-', '--title', 'Lakes', '--author', 'A'],
		jsonFormat.print(deck([card('a')])),
	);
	expect(JSON.parse(json.stdout)).toMatchObject({
		title: 'Lakes',
		authors: ['A'],
		cards: [{id: 'a'}],
	});
});

test('edit opens the editor, and keeps what cannot be read', async () => {
	const path = put('rivers.deck.json', deck([card('a'), card('b')]));
	const changing = join(folder, 'change.sh');
	writeFileSync(changing, 'sed -i "s/It is a/It was a/" "$1"\n');
	const done = await whosaid(['deck', 'edit', path], undefined, {EDITOR: `sh ${changing}`});
	expect(done).toMatchObject({code: 0});
	expect(cardsIn(path)).toEqual([card('a', {answer: 'It was a.'}), card('b')]);
	const one = await whosaid(['deck', 'edit', path, 'b'], undefined, {VISUAL: 'true'});
	expect(one).toMatchObject({code: 0, stderr: 'nothing was changed\n'});
	writeFileSync(changing, 'sed -i "s/^A: .*//" "$1"\n');
	const broken = await whosaid(['deck', 'edit', path, 'b'], undefined, {EDITOR: `sh ${changing}`});
	expect(broken.code).toBe(3);
	const kept = /whosaid: (\S+deck\.md): nothing was changed/u.exec(broken.stderr)?.[1] ?? '';
	expect(readFileSync(kept, 'utf8')).toContain('What is b?');
	rmSync(kept);
	expect(await whosaid(['deck', 'edit', path], undefined, {EDITOR: 'false'})).toMatchObject({
		code: 3,
	});
	expect(cardsIn(path)[1]).toEqual(card('b'));
});

test('fmt tidies in place or through a pipe; --check only tells', async () => {
	const path = put('rivers.md', '# Rivers\n\nQ: Where?\nA: Here.\n');
	expect(await whosaid(['deck', 'fmt', path, '--check'])).toMatchObject({code: 3});
	expect(await whosaid(['deck', 'fmt', path])).toMatchObject({
		code: 0,
		stderr: `${path}: tidied\n`,
	});
	expect(await whosaid(['deck', 'fmt', path, '--check'])).toMatchObject({code: 0, stderr: ''});
	const text = readFileSync(path, 'utf8');
	expect((await whosaid(['deck', 'fmt', '-'], text)).stdout).toBe(text);
	expect(await whosaid(['deck', 'fmt', '-'], 'notes')).toMatchObject({code: 3, stdout: ''});
});

test('schema is JSON Schema', async () => {
	expect(JSON.parse((await whosaid(['schema'])).stdout)).toHaveProperty('properties.cards');
});
