// Deck files on a real disk: found by what people call them, and every failure told.
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import type {DeckId} from '../../src/decks/deck.js';
import {jsonFormat} from '../../src/decks/json.js';
import {
	basePathOf,
	findDeck,
	listDecks,
	readDeckFile,
	tidyDeckFile,
	writeDeckFile,
} from '../../src/store/deck-files.js';
import {card, deck} from '../decks/make.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-decks-'));
let folder = ROOT;

beforeEach(() => {
	folder = mkdtempSync(join(ROOT, 'case-'));
});
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

function put(name: string, text: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

function named(id: string, title: string) {
	const {head, ...rest} = deck([card('c1')]);
	return {...rest, head: {...head, id: id as DeckId, title}};
}

test('what is written is read, and nothing else is left in the folder', () => {
	for (const name of ['a.deck.json', 'b.md']) {
		const path = join(folder, name);
		expect(writeDeckFile(path, deck([card('c1')]))).toMatchObject({ok: true});
		expect(readDeckFile(path)).toMatchObject({ok: true, value: {path, deck: deck([card('c1')])}});
	}
	expect(readdirSync(folder).sort()).toEqual(['a.deck.json', 'b.md']);
});

test.each([
	['file-missing', () => join(folder, 'none.deck.json')],
	['file-missing', () => join(put('plain', 'x'), 'a.deck.json')],
	['file-is-folder', () => folder],
	['file-binary', () => put('a.deck.json', new Uint8Array([123, 0, 125]))],
	['deck-not-json', () => put('a.deck.json', '{')],
	['deck-not-a-deck', () => put('a.md', 'notes')],
])('%s is one problem with a hint', (code, path) => {
	const read = readDeckFile(path());
	expect(read.ok ? [] : read.problems).toEqual([
		expect.objectContaining({code, hint: expect.any(String)}),
	]);
});

test('a file that is too large is not read', () => {
	const path = put('a.deck.json', '{');
	truncateSync(path, 300_000_000);
	expect(readDeckFile(path)).toMatchObject({problems: [{code: 'file-too-large'}]});
});

test.skipIf(process.getuid?.() === 0)('what may not be read is told', () => {
	const path = put('a.deck.json', '{}');
	chmodSync(path, 0);
	expect(readDeckFile(path)).toMatchObject({problems: [{code: 'file-unreadable'}]});
});

test('a deck is written whole or not at all', () => {
	const path = join(folder, 'none', 'a.deck.json');
	expect(writeDeckFile(path, deck([]))).toMatchObject({ok: false});
	expect(readdirSync(folder)).toEqual([]);
});

test('decks are listed by name; bad ones are warnings, notes and bases are nothing', () => {
	put('b.deck.json', jsonFormat.print(named('b', 'Bees')));
	put('a.md', '# Ants\n\nQ: a?\nA: b\n');
	put('bad.deck.json', '{');
	put('README.md', '# Notes');
	put('settings.json', '{}');
	put('.hidden.deck.json', '{');
	mkdirSync(join(folder, 'bases'));
	const other = mkdtempSync(join(ROOT, 'case-'));
	writeFileSync(join(other, 'b2.deck.json'), jsonFormat.print(named('b', 'Bees, built in')));
	const listed = listDecks([folder, join(folder, 'none'), other]);
	expect(listed.ok && listed.value.map((one) => one.deck.head.title)).toEqual(['Ants', 'Bees']);
	expect(listed.ok && listed.warnings.map(({code}) => code)).toEqual(['deck-not-json']);
});

test('a folder that is a file is a warning', () => {
	const listed = listDecks([put('plain', 'x')]);
	expect(listed).toMatchObject({ok: true, value: [], warnings: [{code: 'file-missing'}]});
});

test('a deck is found by id, title, file name and path', () => {
	put('bees.deck.json', jsonFormat.print(named('b', 'All Bees')));
	const path = put('ants.md', '# Six Legs\n\nQ: a?\nA: b\n');
	const listed = listDecks([folder]);
	const known = listed.ok ? listed.value : [];
	const titleOf = (wanted: string): string => {
		const found = findDeck(wanted, known);
		return found.ok ? found.value.deck.head.title : (found.problems[0]?.code ?? '');
	};
	expect(['b', 'all bees', 'Bees'].map(titleOf)).toEqual(['All Bees', 'All Bees', 'All Bees']);
	expect(['ants', 'Six legs', path].map(titleOf)).toEqual(['Six Legs', 'Six Legs', 'Six Legs']);
	expect(titleOf('wasps')).toBe('deck-missing');
	expect(titleOf('wasps.deck.json')).toBe('file-missing');
	const twins = [...known, {path: '/x/bees.deck.json', deck: named('b2', 'All Bees')}];
	const both = findDeck('all bees', twins);
	expect(both).toMatchObject({
		problems: [{code: 'deck-ambiguous', hint: 'name one by its id: b, b2'}],
	});
	expect(findDeck('b2', twins)).toMatchObject({ok: true});
});

test('tidying writes only what is not tidy', () => {
	const path = put('a.md', '# Ants\n\nQ: a?\nA: b\n');
	expect(tidyDeckFile(path)).toMatchObject({ok: true, value: true});
	expect(readFileSync(path, 'utf8')).toMatch(
		/^# Ants <!-- id: d\w+ -->\n\nQ: a\? <!-- id: c\w+ -->\nA: b\n$/u,
	);
	expect(tidyDeckFile(path)).toMatchObject({ok: true, value: false});
});

test('the base of an installed deck lies beside it', () => {
	expect(basePathOf(join('decks', 'a.deck.json'))).toBe(join('decks', 'bases', 'a.deck.json'));
});
