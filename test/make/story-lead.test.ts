// A question that does not say what it is about is asked of its story by the headline; the answer stays out of it.
import {describe, expect, test} from 'vitest';
import type {Card, CardId, FactId} from '../../src/cards/card.js';
import {firstFall} from '../../src/cards/checks/index.js';
import {withoutStory} from '../../src/cards/lead.js';
import {withStoryLead} from '../../src/make/story-lead.js';
import {invented} from '../facts/invented.js';

const LEDE = 'Ingrid Dahl, the fisheries minister, spoke in Bergen about quotas and about boats.';

function asking(question: string, more: Partial<Card> = {}): Card {
	return {
		...{id: 'c1' as CardId, fact: 'f1' as FactId, kind: 'who-said', question},
		...{answer: 'Ingrid Dahl, fisheries minister', accept: ['Dahl'], choices: []},
		...{tags: ['Ingrid Dahl'], ...more},
	};
}

function asked(headline: string, card: Card): string {
	return withStoryLead(card, invented(`${headline}\n\n${LEDE}\n\nThat was all.`)).question;
}

describe('the story is told', () => {
	test.each([
		[
			'where nothing says the topic',
			'Norway cuts cod quotas',
			'Who said: “We have no choice”?',
			'In the story “Norway cuts cod quotas”, who said: “We have no choice”?',
		],
		[
			'where something is named as if it were known',
			'Norway cuts cod quotas',
			'Who said that Norway would keep the quotas?',
			'In the story “Norway cuts cod quotas”, who said that Norway would keep the quotas?',
		],
		[
			'without its stop, marks within as marks within marks',
			'Minister calls the port "a ruin".',
			'Who said: “We have no choice”?',
			'In the story “Minister calls the port ‘a ruin’”, who said: “We have no choice”?',
		],
		[
			'without who is asked for',
			"Ingrid Dahl cuts cod quotas; Dahl's boats stay home",
			'Who said: “We have no choice”?',
			'In the story “[…] cuts cod quotas”, who said: “We have no choice”?',
		],
	])('%s', (_name, headline, question, expected) => {
		expect(asked(headline, asking(question))).toBe(expected);
	});

	test('before the colon of words to complete', () => {
		const card = asking('Complete the words of Per Lund: “We have no ____.”', {
			...{kind: 'cloze', answer: 'choice', accept: [], tags: ['Per Lund']},
		});
		expect(asked('Norway cuts cod quotas', card)).toBe(
			'Complete the words of Per Lund, in the story “Norway cuts cod quotas”: “We have no ____.”',
		);
	});
});

describe('the story is not told', () => {
	test.each([
		['where the topic is told', 'Norway cuts cod quotas', 'Who said that Norway would cut cod?'],
		['beside a source', 'Norway cuts cod quotas', 'According to Dahl, who said: “We go”?'],
		['by a first sentence', 'Norway cut cod on Monday.', 'Who said: “We have no choice”?'],
		['twice', 'Norway cuts cod quotas', 'As RT reported on May 3, 2021, who said: “We go”?'],
		['by a headline that tells nothing', 'Deep waters', 'Who said: “We have no choice”?'],
		['by the name of a running report', 'The Latest: Norway cuts cod', 'Who said: “We go”?'],
	])('%s', (_name, headline, question) => {
		expect(asked(headline, asking(question))).toBe(question);
	});

	test('where it gives the answer away', () => {
		const card = asking('What did Per Lund say he would cut?', {
			...{kind: 'what-said', answer: 'Cod quotas', accept: [], tags: ['Per Lund']},
		});
		expect(asked('Norway cuts cod quotas', card)).toBe(card.question);
	});
});

test('checks see the question without its story, but no answer in the headline', () => {
	const question = 'Who said: “Norway cannot pay for every boat that comes to its ports”?';
	const quote = '“Norway cannot pay for every boat that comes to its ports,” said Ingrid Dahl.';
	const cite = {source: 'a1', quote, start: 0, end: quote.length};
	const told = (headline: string): Card =>
		asking(`In the story “${headline}”, w${question.slice(1)}`, {cite});
	expect(firstFall(asking(question, {cite}))).toBeNull();
	expect(firstFall(told('Minister speaks out about fees'))).toBeNull();
	expect(firstFall(told('Dahl speaks out about fees'))?.check).toBe('LEAK');
	expect(withoutStory(told('Minister speaks out about fees').question)).toBe(question);
});
