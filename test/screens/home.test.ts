// Home: what is due, the streak, the first run, and where its keys lead.
import {expect, test} from 'vitest';
import {COLOURS, PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';
import {startApp, updateApp} from '../../src/screens/app.js';
import {press, SIZES, shown} from './drive.js';
import {answered, makeCard, makeDeck, makeWorld, NOON} from './make-world.js';

const cards = [1, 2, 3].map((n) => makeCard(n));
const decks = [makeDeck(cards), makeDeck([makeCard(8)], 'd2', '港のニュース'.repeat(20))];
const fresh = startApp({screen: 'home'}, makeWorld(decks), NOON);
const used = startApp({screen: 'home'}, makeWorld(decks, [answered(1, 50), answered(2, 1)]), NOON);

test('the first run says what this is and how to begin, later runs do not', () => {
	expect(shown(fresh)).toContain('Press Enter to begin.');
	expect(shown(fresh, SIZES[0])).toContain('Press Enter to begin.');
	expect(shown(used)).not.toContain('Press Enter to begin.');
});

test('the streak and the day come when the journals are read', () => {
	const [, ...asked] = updateApp(used, {type: 'opened', when: NOON});
	expect(asked).toEqual([{type: 'read-answers'}]);
	const answers = [1, 2, 25, 26, 49].map((hours) => ({at: NOON.at - hours * 3_600_000, offset: 0}));
	const [heard] = updateApp(used, {type: 'news', news: {type: 'answered', answers}, when: NOON});
	expect(shown(heard)).toContain('3 days in a row');
	expect(shown(heard)).toContain('2 answered');
});

test('when it was studied last stands beside each deck', () => {
	expect(shown(used)).toMatch(/Harbour news .* today/u);
	expect(shown(used)).toMatch(/港.* not yet/u);
});

test.each([
	['enter', 'study'],
	['g', 'generate'],
	['/', 'browse'],
	['s', 'stats'],
])('%s leads to %s', (key, screen) => {
	expect(press(used, [key])[0].page.name).toBe(screen);
});

test('escape ends', () => {
	expect(press(used, ['escape'])[0].isDone).toBe(true);
});

test('without decks it says what to do, and fits everywhere', () => {
	const empty = startApp({screen: 'home'}, makeWorld([]), NOON);
	expect(shown(empty)).toContain('Press g');
	for (const size of SIZES) {
		for (const app of [empty, fresh, used]) {
			for (const theme of [COLOURS, {...PLAIN, ascii: true}]) {
				const rows = shown(app, size, theme).split('\n');
				expect(rows.length).toBeLessThanOrEqual(size.rows);
				expect(Math.max(...rows.map(cells))).toBeLessThanOrEqual(size.columns);
			}
		}
	}
});
