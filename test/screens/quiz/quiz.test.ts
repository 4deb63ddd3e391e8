// A quiz by its keys: the form, the rounds, the result, and the way from there to the misses.
import {describe, expect, test} from 'vitest';
import {type App, startApp, updateApp} from '../../../src/screens/app.js';
import {DEFAULT_PLAN, type QuizPlan} from '../../../src/study/quiz/plan.js';
import {press, SIZES, shown} from '../drive.js';
import {makeCard, makeDeck, makeWorld, NOON} from '../make-world.js';

const CHOICES = ['Ada Brunel', 'José Márquez', 'Lin Wei'].map((text) => ({text, why: ''}));
const YEARS = ['1999', 'March 2004', '2010', '2020', '2021'];
const DECK = makeDeck([
	...[1, 2, 3].map((n) => makeCard(n, {choices: CHOICES})),
	...YEARS.map((answer, i) =>
		makeCard(i + 10, {
			kind: 'when',
			question: `When did ferry ${i} sail?`,
			answer,
			accept: [],
			tags: [],
		}),
	),
]);
const WORLD = makeWorld([DECK]);
const round = (plan: Partial<QuizPlan>): App =>
	startApp({screen: 'round', deck: 'd1', plan: {...DEFAULT_PLAN, ...plan}}, WORLD, NOON);
const hit = (app: App, ...keys: readonly string[]): App => press(app, keys)[0];
const tick = (app: App, ms: number): App =>
	updateApp(app, {type: 'wake', when: {at: NOON.at + ms, offset: 0}, size: SIZES[1]})[0];

describe('the form', () => {
	const form = startApp({screen: 'quiz'}, WORLD, NOON);

	test('changes each line with the arrows, and begins', () => {
		expect(shown(form)).toMatch(/> Asked by +‹ choosing among answers ›/u);
		const typed = hit(form, 'right');
		expect(shown(typed)).toContain('typing the answer');
		expect(shown(hit(typed, 'up', 'right'))).toContain('Coast Daily');
		expect(shown(hit(typed, 'down', 'down', 'left'))).toContain('60 s a question');
		expect(shown(hit(typed, 'enter'))).toContain('1 of 8');
	});

	test('says why nothing can be asked', () => {
		const bare = startApp({screen: 'quiz'}, makeWorld([makeDeck([makeCard(1)])]), NOON);
		expect(shown(hit(bare, 'left', 'enter'))).toContain('no 4 events with dates');
		expect(shown(startApp({screen: 'quiz'}, makeWorld([]), NOON))).toContain('No decks yet');
	});
});

describe('rounds', () => {
	test('who said it at speed goes on by itself and ends with the result', () => {
		const app = round({kind: 'who-said'});
		expect(shown(app)).toMatch(/8 s +1 of 3/u);
		const second = hit(app, '3');
		expect(shown(second)).toMatch(/✗ (?:Ada Brunel|José Márquez)/u);
		const late = tick(tick(second, 5000), 8000);
		expect(shown(late)).toContain('3 of 3');
		expect(shown(hit(late, '3'))).toContain('0 of 3 right (0 %)');
	});

	test('a typed answer is checked and shown with its proof', () => {
		const app = round({kind: 'type', only: {by: 'about', name: 'José Márquez'}});
		const seen = shown(hit(app, ...'marquez', 'enter'));
		expect(seen).toContain('✓ Right');
		expect(seen).toMatch(/Tide Weekly|Coast Daily/u);
	});

	test('events are put in order by their numbers', () => {
		const app = round({kind: 'in-order'});
		expect(shown(app)).toContain('the earliest first');
		const three = hit(app, '1', '2', '3');
		expect(shown(three)).toContain('Your order: 1 2 3');
		expect(shown(hit(three, 'backspace'))).toContain('Your order: 1 2');
		expect(shown(hit(three, '4', 'enter'))).toMatch(/Right\.|Not so: 1 2 3 4/u);
	});

	test('the time runs out', () => {
		const app = round({seconds: 10});
		expect(shown(tick(app, 4000))).toMatch(/6 s +1 of/u);
		expect(shown(tick(app, 10_000))).toContain('The time is up.');
	});
});

describe('what is kept', () => {
	test('nothing, unless it is asked for', () => {
		expect(press(round({kind: 'who-said'}), ['1', '2', 'space'])[1]).toEqual([]);
	});

	test('where it counts, an answer to each card', () => {
		const effects = press(round({kind: 'who-said', counts: true}), ['1', '2', 'space'])[1];
		expect(effects).toHaveLength(3);
		expect(effects[2]).toMatchObject({
			type: 'save',
			event: {type: 'answer', grade: 1, mode: 'reveal'},
		});
	});
});

describe('the result', () => {
	const result = hit(round({kind: 'who-said'}), 'space', '3', '3');

	test('tells the score by kind and person, and every miss with its source', () => {
		const seen = shown(result, {columns: 80, rows: 60});
		expect(seen).toContain('The schedule is as it was.');
		expect(seen).toMatch(/who said it +░+ +0\/3/u);
		expect(seen).toMatch(/José Márquez +░+ +0\/2/u);
		expect(seen).toContain('You: no answer');
		expect(seen).toContain('Coast Daily, May 1, 2026: The harbour');
	});

	test('leads to the misses, to another round, and home', () => {
		expect(shown(hit(result, 'm'))).toContain('3 left');
		expect(shown(hit(result, 'r'))).toContain('1 of 3');
		expect(shown(hit(result, 'escape'))).toContain('Harbour news');
	});

	test('is of what was answered where the quiz is ended early', () => {
		expect(shown(hit(round({kind: 'who-said'}), '1', 'escape'))).toContain('2 were not asked');
		expect(shown(hit(round({kind: 'who-said'}), 'escape'))).toContain('Asked by');
	});
});
