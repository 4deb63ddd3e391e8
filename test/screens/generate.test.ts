// Generating: picking, waiting, reviewing, saving; and that it all fits.
import {expect, test} from 'vitest';
import {COLOURS, PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';
import {type App, startApp, updateApp} from '../../src/screens/app.js';
import {unquoted} from '../../src/screens/generate/model.js';
import type {News} from '../../src/screens/news.js';
import {press, SIZES, shown} from './drive.js';
import {makeCard, makeDeck, makeWorld, NOON} from './make-world.js';

const world = makeWorld([makeDeck([makeCard(1)], 'd1', 'Harbour news')]);
const start = startApp({screen: 'generate'}, world, NOON);
const made: News = {
	type: 'made',
	deck: makeDeck(
		[1, 2, 3].map((n) => makeCard(n)),
		'd9',
		'New talks',
	),
	dropped: [{card: makeCard(7), check: 'LEAK', why: '"harbour" stands in the question'}],
	unsure: 4,
	surplus: 0,
};

function hear(app: App, news: News): App {
	return updateApp(app, {type: 'news', news, when: NOON})[0];
}

const [working, asked] = press(start, [...'a.txt', 'enter', 'enter']);
const review = hear(working, made);

test('a path is completed, added, and read', () => {
	const [typed, [complete]] = press(start, [...'ne']);
	expect(complete).toEqual({type: 'complete', text: 'n'});
	const offered = hear(typed, {type: 'paths', asked: 'ne', paths: ['news/', 'news.txt']});
	expect(shown(offered)).toContain('news.txt');
	expect(shown(press(offered, ['tab'])[0])).toContain('> news');
	const [, effects] = press(offered, ['down', 'down', 'enter', 'enter']);
	expect(effects).toEqual([{type: 'make', paths: ['news.txt'], texts: []}]);
	expect(asked.at(-1)).toEqual({type: 'make', paths: ['a.txt'], texts: []});
});

test('names that come late are not shown', () => {
	const [typed] = press(start, [...'ne']);
	expect(shown(hear(typed, {type: 'paths', asked: 'n', paths: ['nil.txt']}))).not.toContain('nil');
});

test('a pasted article is an article, a pasted name a name', () => {
	const paste = (text: string): App =>
		updateApp(start, {type: 'key', press: {name: 'paste', text}, size: SIZES[1], when: NOON})[0];
	const [, [make]] = press(paste('First line.\r\nSecond line.'), ['enter']);
	expect(make).toEqual({type: 'make', paths: [], texts: ['First line.\nSecond line.']});
	const [, [named]] = press(paste("'/tmp/a b.txt'"), ['enter', 'enter']);
	expect(named).toEqual({type: 'make', paths: ['/tmp/a b.txt'], texts: []});
});

test.each([
	["'a b.txt'", 'a b.txt'],
	['a\\ b\\(1\\).txt ', 'a b(1).txt'],
	['plain.txt', 'plain.txt'],
	['c:\\news', 'c:\\news'],
])('%s is the file %s', (typed, path) => {
	expect(unquoted(typed)).toBe(path);
});

test('progress shows, escape stops, and what comes after that is ignored', () => {
	const on = hear(working, {type: 'progress', done: 1, total: 4, name: 'a.txt'});
	expect(shown(on)).toContain('1 of 4');
	const [stopped, effects] = press(on, ['escape']);
	expect(effects).toEqual([{type: 'stop-making'}]);
	expect(hear(stopped, made)).toBe(stopped);
});

test('what could not be read is said', () => {
	const problem = {code: 'file-missing', message: 'there is no such file', file: 'a.txt'};
	const app = hear(working, {type: 'gave-up', problems: [problem]});
	expect(shown(app)).toContain('a.txt: there is no such file');
});

test('cards are dropped, kept and reworded with one key; a known one is not made twice', () => {
	expect(shown(review)).toContain('2 to keep · 1 there already · 5 not made');
	const [, effects] = press(review, ['j', 'd', 'e', 'tab', ...'!', 'enter', 'enter', 'enter']);
	expect(effects).toMatchObject([
		{
			type: 'write-deck',
			deck: {
				head: {id: 'd9', title: 'New talks'},
				cards: [{id: makeCard(3).id, answer: 'José Márquez!'}],
			},
		},
	]);
	expect(shown(press(review, ['x'])[0])).toContain('0 to keep');
	expect(shown(press(review, ['x', 'a'])[0])).toContain('2 to keep');
});

test('the saved deck is there at once and can be studied', () => {
	const [kept] = press(review, ['enter', 'ctrl+u', ...'Mine', 'enter']);
	expect(kept.world.decks[0]?.head.title).toBe('Mine');
	expect(shown(kept)).toContain('2 cards are now in “Mine”.');
	expect(press(kept, ['enter'])[0].page.name).toBe('study');
});

test('a deck of the same articles gains cards and keeps its own', () => {
	const own = makeCard(1, {answer: 'My own words'});
	const again = startApp({screen: 'generate'}, makeWorld([makeDeck([own], 'd9')]), NOON);
	const app = hear(press(again, [...'a', 'enter', 'enter'])[0], made);
	const [, effects] = press(app, ['enter', 'enter']);
	expect(effects).toMatchObject([{deck: {cards: [{answer: 'My own words'}, {}, {}]}}]);
});

test('what was not made is told with its reason', () => {
	const text = shown(press(review, ['w'])[0]);
	expect(text).toContain('4 statements were not sure enough');
	expect(text).toContain('1 fell to LEAK: No telling word of the answer stands in the question.');
});

test('leaving asks once; every stage leads out with escape', () => {
	const [asked] = press(review, ['escape']);
	expect(shown(asked)).toContain('Throw these cards away?');
	expect(shown(press(asked, ['n'])[0])).toContain('2 to keep');
	expect(press(asked, ['y', 'escape', 'escape'])[0].page.name).toBe('home');
});

test('every stage stays inside every size', () => {
	const stages = [
		start,
		press(start, [...'some/very/long/path'.repeat(9)])[0],
		working,
		review,
		...['w', 'e', 'enter', 'escape', 'x'].map((key) => press(review, [key])[0]),
		press(review, ['enter', 'enter'])[0],
	];
	for (const size of SIZES) {
		for (const app of stages) {
			for (const theme of [COLOURS, {...PLAIN, ascii: true}]) {
				const rows = shown(app, size, theme).split('\n');
				expect(rows.length).toBeLessThanOrEqual(size.rows);
				expect(Math.max(...rows.map(cells))).toBeLessThanOrEqual(size.columns);
			}
		}
	}
});
