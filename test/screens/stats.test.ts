// Stats: every page drawn from answers, with its exact numbers, inside every size.
import {expect, test} from 'vitest';
import {COLOURS, PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';
import {startApp, updateApp} from '../../src/screens/app.js';
import {pageLayout} from '../../src/screens/stats/layouts.js';
import {PAGES, startStats, withEvents} from '../../src/screens/stats/model.js';
import {press, SIZES, shown} from './drive.js';
import {answered, makeCard, makeDeck, makeWorld, NOON} from './make-world.js';

const cards = [1, 2, 3, 4].map((n) => makeCard(n));
const events = [
	answered(1, 400),
	answered(1, 399),
	answered(1, 200),
	{...answered(1, 100, 1), given: 'Ada Brunel', sure: 0.9} as never,
	answered(2, 30, 4),
	answered(2, 5),
];
const start = startApp({screen: 'stats'}, makeWorld([makeDeck(cards)], events), NOON);
const [full] = updateApp(start, {
	type: 'news',
	news: {type: 'events', card: null, events},
	when: NOON,
});

test('the journals are asked for, and until they come it says so', () => {
	expect(updateApp(start, {type: 'opened', when: NOON})[1]).toEqual({
		type: 'read-events',
		card: null,
	});
	expect(shown(start)).toContain('Reading your answers');
});

test.each([
	['1', '6 answers in'],
	['1', 'Nov'],
	['2', 'True retention'],
	['2', '66.7%'],
	['3', 'Tomorrow'],
	['4', 'range'],
	['5', 'Ada Brunel → José Márquez'],
	['5', 'forgotten 1 of 4 times'],
])('page %s says %s', (page, words) => {
	expect(shown(press(full, [page])[0])).toContain(words);
});

test('an exam says what would be remembered then', () => {
	const made = makeWorld([makeDeck(cards)], events);
	const world = {...made, pace: {...made.pace, exam: '2026-12-04'}};
	const news = {type: 'events', card: null, events} as const;
	const app = startApp({screen: 'stats'}, world, NOON);
	const [heard] = updateApp(app, {type: 'news', news, when: NOON});
	const text = shown(press(heard, ['3'])[0]);
	expect(text).toContain('Exam on 2026-12-04, in 10 days: Harbour news');
	expect(text).toMatch(/\d+% remembered then, 90% wanted/u);
	expect(text).toContain('2 not begun');
});

test('left and right go round, escape leads home', () => {
	expect(shown(press(full, ['left'])[0])).toBe(shown(press(full, ['5'])[0]));
	expect(shown(press(full, ['left', 'right'])[0])).toBe(shown(full));
	expect(press(full, ['escape'])[0].page.name).toBe('home');
});

test('without answers and with journals that cannot be read it stays calm', () => {
	const hear = (news: Parameters<typeof updateApp>[1]): string => shown(updateApp(start, news)[0]);
	expect(
		hear({type: 'news', news: {type: 'events', card: null, events: []}, when: NOON}),
	).toContain('Nothing answered yet');
	const problems = [{code: 'disk', message: 'the disk is gone'}];
	expect(hear({type: 'news', news: {type: 'gave-up', problems}, when: NOON})).toContain(
		'the disk is gone',
	);
});

test('no line is wider than it may be, at any width', () => {
	const world = makeWorld([makeDeck(cards, 'd1', '港のニュース'.repeat(9))], events);
	const model = withEvents(startStats(), events, {world, when: NOON});
	for (const page of PAGES) {
		for (let width = 36; width <= 98; width += 2) {
			for (const line of pageLayout({...model, page})(width)) {
				expect(line.reduce((sum, {text}) => sum + cells(text), 0)).toBeLessThanOrEqual(width);
			}
		}
	}
});

test('every page stays inside every size', () => {
	for (const size of SIZES) {
		for (const page of ['1', '2', '3', '4', '5']) {
			const [app] = press(full, [page, 'down', 'pagedown'], size);
			for (const theme of [COLOURS, {...PLAIN, ascii: true}]) {
				const rows = shown(app, size, theme).split('\n');
				expect(rows.length).toBeLessThanOrEqual(size.rows);
				expect(Math.max(...rows.map(cells))).toBeLessThanOrEqual(size.columns);
			}
		}
	}
});
