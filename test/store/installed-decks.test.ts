// Installed decks: the user's own words survive, and the author's file is never touched.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import type {Card} from '../../src/cards/card.js';
import {jsonFormat} from '../../src/decks/json.js';
import {replaceCard} from '../../src/decks/replace-card.js';
import type {Result} from '../../src/result.js';
import type {DeckFile} from '../../src/store/deck-files.js';
import {basePathOf, readDeckFile} from '../../src/store/deck-files.js';
import {baseOf, installDeck} from '../../src/store/installed-decks.js';
import {openOwnDecks} from '../../src/store/own-decks.js';
import {card, deck} from '../decks/make.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-installed-'));
let home = ROOT;
let folder = ROOT;

beforeEach(() => {
	folder = mkdtempSync(join(ROOT, 'files-'));
	home = mkdtempSync(join(ROOT, 'home-'));
});
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

/** What screens ask for: the whole deck with one card reworded. */
function saveOwnEdit(folder: string, file: DeckFile, own: Card): Result<DeckFile> {
	const kept = openOwnDecks(folder, [file]).keep(replaceCard(file.deck, own));
	return kept.ok ? readDeckFile(kept.value) : kept;
}

test('an own edit of a deck that is not installed installs it, and leaves its file alone', () => {
	const path = join(folder, 'Flüsse & Seen.deck.json');
	const written = jsonFormat.print(deck([card('a'), card('b')]));
	writeFileSync(path, written);
	const own = card('a', {answer: 'Mine.'});
	const saved = saveOwnEdit(home, {path, deck: deck([card('a'), card('b')])}, own);
	expect(saved).toMatchObject({ok: true, value: {path: join(home, 'flusse-seen.deck.json')}});
	expect(saved.ok && saved.value.deck.cards).toEqual([own, card('b')]);
	expect(readFileSync(path, 'utf8')).toBe(written);
	expect(saved.ok && baseOf(saved.value)).toMatchObject({value: {cards: [card('a'), card('b')]}});
});

test('a deck that was put there by hand gets its base with the first edit, and keeps its look', () => {
	const path = join(home, 'a.md');
	writeFileSync(path, '# T <!-- id: d1 -->\n\n## Topic\n\nQ: a? <!-- id: c1 -->\nA: b\n');
	const read = readDeckFile(path);
	if (!read.ok) throw new Error('a deck is read');
	const [one] = read.value.deck.cards;
	const saved = one && saveOwnEdit(home, read.value, {...one, answer: 'c'});
	expect(saved?.ok).toBe(true);
	expect(readFileSync(path, 'utf8')).toBe(
		'# T <!-- id: d1 -->\n\n## Topic\n\nQ: a? <!-- id: c1 -->\nA: c\n',
	);
	expect(readFileSync(basePathOf(path), 'utf8')).toContain('A: b');
	const again = one && saveOwnEdit(home, read.value, {...one, answer: 'd'});
	expect(again?.ok).toBe(true);
	expect(readFileSync(basePathOf(path), 'utf8')).toContain('A: b');
});

test('an edit that makes no deck is refused, and nothing is half there', () => {
	const file = {path: join(folder, 'x.deck.json'), deck: deck([card('a')])};
	expect(saveOwnEdit(home, file, card('a', {question: ''}))).toMatchObject({ok: false});
	expect(readdirSync(home)).toEqual([]);
	expect(openOwnDecks(home, []).keep(deck([card('a', {answer: ''})]))).toMatchObject({ok: false});
	expect(readdirSync(home)).toEqual([]);
});

test('three decks of one name get three files', () => {
	for (const id of ['d1', 'd2', 'd3']) {
		const one = deck([], {head: {...deck([]).head, id: id as never}});
		expect(installDeck(home, {path: '-', deck: one}).ok).toBe(true);
	}
	expect(readdirSync(home).sort()).toEqual([
		'bases',
		'rivers-d2.deck.json',
		'rivers-d3.deck.json',
		'rivers.deck.json',
	]);
});

test('a folder that is in the way is told, and nothing is written', () => {
	writeFileSync(join(home, 'bases'), 'a file');
	const told = installDeck(home, {path: '-', deck: deck([card('a')])});
	expect(told.ok).toBe(false);
	expect(existsSync(join(home, 'rivers.deck.json'))).toBe(false);
});
