// Browsing: what keys do, what is shown, and that nothing is wider than the terminal.
import {expect, test} from 'vitest';
import {COLOURS, PLAIN} from '../../../src/look/theme.js';
import {cells} from '../../../src/look/width.js';
import {startApp, updateApp} from '../../../src/screens/app.js';
import {press, SIZES, shown} from '../drive.js';
import {answered, makeCard, makeDeck, makeWorld, NOON} from '../make-world.js';

const odd = makeCard(9, {
	question: '港は明日ひらくと誰が言ったか 👩‍💻 '.repeat(40),
	answer: 'שלום עולם',
});
const events = [answered(1, 300), answered(1, 299), answered(1, 250), answered(1, 100, 1)];
const world = makeWorld([makeDeck([1, 2, 3].map((n) => makeCard(n)).concat(odd))], events);

const start = startApp({screen: 'browse'}, world, NOON);

test('search as you type, open, flag with a reason, suspend and resume', () => {
	const [found] = press(start, [...'day 2']);
	expect(shown(found)).toContain('1 of 4');
	const [card, asked] = press(found, ['enter']);
	expect(asked).toEqual([{type: 'read-events', card: makeCard(2).id}]);
	const [flagged, [flag]] = press(card, ['f', ...'odd', 'enter']);
	expect(flag).toMatchObject({
		type: 'save',
		event: {type: 'flag', reason: 'odd', deck: 'd1', seq: 2000},
	});
	const [suspended, [suspend]] = press(flagged, ['x']);
	expect(suspend).toMatchObject({type: 'save', event: {type: 'suspend', seq: 2001}});
	expect(shown(suspended)).toContain('suspended');
	const [, [resume]] = press(suspended, ['x']);
	expect(resume).toMatchObject({event: {type: 'resume', seq: 2002}});
});

test('a question mark is text while searching', () => {
	const [app] = press(start, ['?']);
	expect(app.help).toBeNull();
	expect(shown(app)).toContain('/ ?');
});

test('an edit is kept in the deck, the chosen answer too, and can be left', () => {
	const [edit] = press(start, ['enter', 'e', 'tab', 'ctrl+u', ...'Someone']);
	const [kept, [write]] = press(edit, ['enter']);
	expect(write).toMatchObject({
		type: 'write-deck',
		deck: {cards: [{answer: 'Someone'}, {}, {}, {}]},
	});
	expect(kept.world.decks[0]?.cards[0]?.answer).toBe('Someone');
	expect(shown(kept)).toContain('Someone');
	const [left, nothing] = press(edit, ['escape']);
	expect(nothing).toEqual([]);
	expect(shown(left)).toContain('José Márquez');
});

test('an edit that cannot be kept is told and taken back', () => {
	const [edit] = press(start, ['enter', 'e', 'tab', ...'x']);
	const [kept] = press(edit, ['enter']);
	const [failed] = updateApp(kept, {
		type: 'failed',
		problem: {code: 'disk-full', message: 'the disk is full'},
	});
	expect(failed.world).toBe(edit.world);
	expect(shown(failed)).toContain('Not kept: the disk is full.');
});

test('escape leads out: from the card, from the search, home', () => {
	const [app] = press(start, ['d', 'enter', 'escape', 'escape', 'escape']);
	expect(app.page.name).toBe('home');
});

test('the history is drawn when it was read', () => {
	const [card] = press(start, ['enter']);
	expect(shown(card, SIZES[2])).toContain('Reading its history');
	const [heard] = updateApp(card, {
		type: 'news',
		when: NOON,
		news: {type: 'events', card: makeCard(1).id, events},
	});
	const text = shown(heard, SIZES[2]);
	expect(text).toContain('How likely you were to remember it');
	expect(text).toContain('2026-11-20 08:00  Again');
});

test('every pane stays inside every size, with and without colours and Unicode', () => {
	const panes = [
		[],
		['z', 'z'],
		['enter'],
		['enter', 'n', 'n', 'n'],
		['enter', 'e'],
		['enter', 'f'],
	];
	for (const size of SIZES) {
		for (const keys of panes) {
			const [app] = press(start, keys, size);
			for (const theme of [COLOURS, PLAIN, {...PLAIN, ascii: true}]) {
				const rows = shown(app, size, theme).split('\n');
				expect(rows.length).toBeLessThanOrEqual(size.rows);
				expect(Math.max(...rows.map(cells))).toBeLessThanOrEqual(size.columns);
			}
		}
	}
});
