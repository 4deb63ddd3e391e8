// What speaks for and against a card's being worth an answer.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {againstWorth, worthOfSigns} from '../../../src/cards/worth/score.js';
import {type Asked, type Told, worthSigns} from '../../../src/cards/worth/signs.js';
import WEIGHTS from '../../../src/cards/worth/weights.json' with {type: 'json'};
import WORDS from '../../../src/cards/worth/words.json' with {type: 'json'};

const told: Told = {
	headline: 'Norway shuts its ports to trawlers',
	lede: 'The fisheries minister Ingrid Dahl shut the ports of Norway to foreign trawlers on Monday.',
	speaker: 'figure',
	place: 0.1,
};
const asked = (question: string, more: Partial<Asked> = {}): Asked => ({
	kind: 'who-said',
	question,
	answer: 'Ingrid Dahl',
	tags: ['Ingrid Dahl'],
	...more,
});
const closed = asked(
	'Who said that the courts of Norway would not open ports to foreign trawlers?',
);
const worth = (card: Asked, about: Partial<Told> = {}): number =>
	worthOfSigns(worthSigns(card, {...told, ...about}));

test('the tables', () => {
	const words = v.pipe(v.array(v.string()), v.minLength(5));
	v.assert(
		v.strictObject({
			about: v.string(),
			...{stock: words, vague: words, private: words, public: words},
		}),
		WORDS,
	);
	v.assert(
		v.strictObject({
			about: v.string(),
			bias: v.number(),
			weights: v.record(v.string(), v.number()),
		}),
		WEIGHTS,
	);
});

test('news of a minister is worth more than a fisherman’s', () => {
	expect(worth(closed)).toBeGreaterThan(worth(closed, {speaker: 'citizen'}));
});

test.each([
	['Who said: “We love it, just very excited”?'],
	['Who said: “My son likes to get out a lot”?'],
	['Who said: “I was really so glad of the coffee”?'],
])('%s is worth less than a claim', (question) => {
	expect(worth(asked(question))).toBeLessThan(worth(closed));
	expect(worth(asked(question), {speaker: 'unknown'})).toBeLessThan(0.66);
});

test('the lead of a story tells nothing of the claim', () => {
	const lead = 'In the story “Trawlers wait in the tax war of ports”, who said: “We love it”?';
	expect(worthSigns(asked(lead), told)).toEqual(worthSigns(asked('Who said: “We love it”?'), told));
});

test('what weighs most against a card is told first', () => {
	const signs = worthSigns(asked('Who said: “My son likes it a lot”?'), {
		...told,
		speaker: 'citizen',
	});
	const against = againstWorth(signs);
	expect(against).toHaveLength(3);
	expect(signs).toEqual(expect.arrayContaining([...against]));
	expect(againstWorth([])).toEqual([]);
});
