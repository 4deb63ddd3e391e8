// A study session by its keys: the four ways of answering, and all that is done besides.
import {describe, expect, test} from 'vitest';
import {type App, startApp, updateApp} from '../../../src/screens/app.js';
import type {News} from '../../../src/screens/news.js';
import type {AnswerWay} from '../../../src/study/habits.js';
import {press, SIZES, shown} from '../drive.js';
import {makeCard, makeDeck, makeWorld, NOON} from '../make-world.js';

const CHOICES = ['Ada Brunel', 'José Márquez', 'Lin Wei', 'Ole Dahl'].map((text) => ({
	text,
	why: '',
}));
const QUOTE = '“The tide waits for nobody,” José Márquez, the harbour master, said on Monday.';
const DECK = makeDeck([
	makeCard(1, {
		choices: CHOICES,
		note: 'the harbour master',
		cite: {source: 's1', quote: QUOTE, start: 0, end: 70},
	}),
	makeCard(2, {choices: CHOICES}),
	makeCard(3, {choices: []}),
]);

function open(way: AnswerWay = 'choose', asksSure = false): App {
	const world = {...makeWorld([DECK]), habits: {way, asksSure}};
	return startApp({screen: 'study', deck: 'd1'}, world, NOON);
}
const letters = (text: string): readonly string[] => [...text];
const hit = (app: App, ...keys: readonly string[]): App => press(app, keys)[0];

describe('recall', () => {
	test('shows nothing of the answer until it is asked for, then the proof', () => {
		const app = open('recall');
		expect(shown(app)).not.toMatch(/Márquez|Lin Wei/u);
		const seen = shown(hit(app, 'space'));
		expect(seen).toContain('the harbour master');
		expect(seen).toContain('*José Márquez*');
		expect(seen).toMatch(/Coast Daily, May 1, 2026: The harbour/u);
		expect(seen).toMatch(/1.Again.1m\s+2.Hard.6m\s+>3.Good.10m\s+4.Easy.\d+d/u);
	});

	test('a grade is kept and the next card comes', () => {
		const [app, effects] = press(open('recall'), ['space', '2']);
		expect(effects).toMatchObject([
			{type: 'save', event: {type: 'answer', grade: 2, mode: 'reveal'}},
		]);
		expect(shown(app)).toContain('day 2');
	});
});

describe('choose', () => {
	test('a right choice proposes Good, a wrong one Again', () => {
		const right = press(open(), ['2', 'enter'])[1];
		expect(right).toMatchObject([{event: {grade: 3, given: 'José Márquez', mode: 'choose'}}]);
		const wrong = press(open(), ['1', 'enter'])[1];
		expect(wrong).toMatchObject([{event: {grade: 1, given: 'Ada Brunel'}}]);
	});

	test('marks the right one and the one taken', () => {
		const seen = shown(hit(open(), '3'));
		expect(seen).toMatch(/✓ 2 {2}José Márquez/u);
		expect(seen).toMatch(/✗ 3 {2}Lin Wei/u);
	});

	test('a card without choices is recalled', () => {
		expect(shown(hit(open(), '2', '3', '1', '3'))).toContain('day 3');
		expect(shown(hit(open(), '2', '3', '1', '3', '1'))).not.toContain('Again');
	});
});

describe('type', () => {
	test('what is typed is checked, and its grade proposed', () => {
		const [app, effects] = press(open('type'), [...letters('marquez'), 'enter']);
		expect(shown(app)).toContain('✓ Right: the surname is enough');
		expect(effects).toEqual([]);
		expect(press(app, ['enter'])[1]).toMatchObject([
			{event: {grade: 3, given: 'marquez', mode: 'type'}},
		]);
	});

	test('a slip is shown where it is; the learner may grade otherwise', () => {
		const app = hit(open('type'), ...letters('José Marqez'), 'enter');
		expect(shown(app)).toContain('José Márq{+u+}ez');
		expect(press(app, ['1'])[1]).toMatchObject([{event: {grade: 1}}]);
	});

	test('somebody else is wrong', () => {
		const app = hit(open('type'), ...letters('Brunel'), 'enter');
		expect(shown(app)).toContain('✗ Not that');
		expect(press(app, ['enter'])[1]).toMatchObject([{event: {grade: 1}}]);
	});

	test('letters that are keys elsewhere are typed, and Esc makes them keys', () => {
		const app = hit(open('type'), ...letters('u?q'));
		expect(shown(app)).toContain('> u?q');
		const outside = hit(app, 'escape');
		expect(shown(hit(outside, 'm'))).toContain('fill the gap');
		expect(shown(hit(outside, 'i', 'x'))).toContain('> u?qx');
	});

	test('nothing typed shows the answer', () => {
		expect(press(open('type'), ['enter', '3'])[1]).toMatchObject([{event: {mode: 'reveal'}}]);
	});
});

describe('cloze', () => {
	test('asks with the answer taken out of the cited words', () => {
		const seen = shown(open('cloze'));
		expect(seen).toMatch(/nobody,” ____, the harbour/u);
		expect(seen).not.toContain('Márquez');
	});

	test('a card whose answer stands in no cited words is typed', () => {
		expect(shown(hit(open('cloze'), 'enter', '3'))).not.toContain('____');
	});
});

test('the way of answering changes in the session', () => {
	const app = hit(open('recall'), 'm');
	expect(shown(app)).toContain('Lin Wei');
	expect(shown(hit(app, 'm'))).toContain('your answer');
});

test('what is typed right after a change to typing is no key of the card', () => {
	const [app, effects] = press(open('choose'), ['m', 'b', 'x', 'm']);
	expect(effects).toEqual([]);
	expect(shown(app)).toContain('bxm');
});

describe('undo', () => {
	test('takes back the last answer, before the next is shown too', () => {
		const [app, effects] = press(open('recall'), ['space', '3', 'u']);
		expect(effects.map((effect) => effect.type === 'save' && effect.event.type)).toEqual([
			'answer',
			'undo',
		]);
		expect(shown(app)).toContain('day 1');
	});

	test('says so where there is nothing to take back', () => {
		expect(shown(hit(open(), 'u'))).toContain('Nothing was answered');
	});

	test('reaches over the end of the session', () => {
		const one = {
			...makeWorld([makeDeck([makeCard(1)])]),
			habits: {way: 'recall', asksSure: false} as const,
		};
		const start = startApp({screen: 'study', deck: 'd1'}, one, NOON);
		const [ended] = press(start, ['space', '4']);
		expect(shown(ended)).toContain('Done for now');
		const [back, effects] = press(ended, ['u']);
		expect(effects[0]).toMatchObject({event: {type: 'undo'}});
		expect(shown(back)).toContain('day 1');
	});
});

describe('how sure', () => {
	test('is asked before the answer is shown, and kept with it', () => {
		const asked = hit(open('choose', true), '2');
		expect(shown(asked)).toContain('How sure are you?');
		expect(shown(asked)).not.toContain('✓');
		expect(press(asked, ['3', 'enter'])[1]).toMatchObject([
			{event: {sure: 0.75, given: 'José Márquez'}},
		]);
		expect(shown(hit(asked, 'escape'))).not.toContain('How sure');
	});
});

describe('besides answering', () => {
	test('a flag with its reason is kept, and the card stays', () => {
		const [app, effects] = press(open('recall'), ['f', ...letters('not his words'), 'enter']);
		expect(effects).toMatchObject([{event: {type: 'flag', reason: 'not his words'}}]);
		expect(shown(app)).toContain('day 1');
	});

	test('an edit is on the screen at once and goes to the deck', () => {
		const keys = ['space', 'e', 'tab', 'ctrl+u', ...letters('J. Márquez'), 'enter'];
		const [app, effects] = press(open('recall'), keys);
		expect(shown(app)).toContain('J. Márquez');
		expect(effects).toMatchObject([
			{type: 'write-deck', deck: {cards: [{answer: 'J. Márquez'}, {}, {}]}},
		]);
	});

	test('skip, bury and suspend bring the next card', () => {
		for (const key of ['s', 'b', 'x']) expect(shown(hit(open(), key))).toContain('day 2');
		expect(press(open(), ['b'])[1]).toMatchObject([{event: {type: 'bury'}}]);
		expect(press(open(), ['x'])[1]).toMatchObject([{event: {type: 'suspend'}}]);
	});

	test('a pause hides the card and takes no time', () => {
		const app = hit(open('recall'), 'p');
		expect(shown(app)).toContain('Paused');
		expect(shown(app)).not.toContain('day 1');
		const later = {at: NOON.at + 600_000, offset: 0};
		const [back] = updateApp(app, {
			type: 'key',
			press: {name: 'space', text: ' '},
			size: SIZES[1],
			when: later,
		});
		const key = (name: string) =>
			({type: 'key', press: {name, text: ''}, size: SIZES[1], when: later}) as const;
		const [, ...effects] = updateApp(updateApp(back, key('space'))[0], key('3'));
		expect(effects).toMatchObject([{event: {took: 0}}]);
	});

	test('a problem with keeping an answer is said, and its card is still there', () => {
		const app = hit(open('recall'), 'space', '3');
		const problem = {code: 'disk', message: 'the disk is full', hint: 'make room'};
		const [failed] = updateApp(app, {type: 'failed', problem});
		expect(shown(failed)).toContain('Not kept: the disk is full; make room.');
		expect(shown(failed)).toContain('Good');
	});
});

describe('the article', () => {
	const filler = Array.from({length: 40}, (_, i) => `Paragraph ${i} is about boats.`).join('\n\n');
	const hear = (app: App, text: string | null): App => {
		const news: News = {type: 'source', id: 's1', text};
		return updateApp(app, {type: 'news', news, when: NOON})[0];
	};
	const waiting = hit(open('recall'), 'space', 'o');

	test('opens at the cited sentence, which is marked', () => {
		expect(press(open('recall'), ['space', 'o'])[1]).toMatchObject([
			{type: 'read-source', source: {id: 's1'}},
		]);
		expect(shown(waiting)).toContain('Opening the article');
		const seen = shown(
			hear(waiting, `The first.\n\n${filler}\n\n${QUOTE} And then he left.\n\n${filler}`),
		);
		expect(seen).toMatch(/▌ “The tide waits/u);
		expect(seen).toContain('Paragraph 39');
		expect(seen).not.toContain('The first');
	});

	test('says so where the text is not here, and Esc leads back to the card', () => {
		const seen = hear(waiting, null);
		expect(shown(seen)).toContain('not on this machine');
		expect(shown(hit(seen, 'escape'))).toMatch(/3.Good/u);
	});
});
