// The best cards come first, of every kind and about everybody; doubles are known again.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Card, CardId, CardKind, FactId} from '../../src/cards/card.js';
import {allowance, type Candidate, choose, isTooMuch} from '../../src/make/choice.js';
import {seenCards} from '../../src/make/duplicates.js';

function card(id: number, kind: CardKind, question: string, answer: string, fact = id): Card {
	return {
		id: `c${id}` as CardId,
		fact: `f${fact}` as FactId,
		...{kind, question, answer},
		...{accept: [], choices: [], tags: []},
	};
}

function candidate(one: Card, confidence = 0.9): Candidate {
	return {card: one, confidence, worth: 0.75};
}

const closed = 'Who said that the ports of Norway would stay closed to foreign trawlers?';

test('a second card about one fact waits behind a first about another', () => {
	const who = candidate(card(1, 'who-said', closed, 'Ingrid Dahl', 1));
	const gap = candidate(card(2, 'cloze', 'Complete the words: “Our ____.”', 'ports', 1));
	const other = candidate(card(3, 'where', 'Where did ministers meet?', 'Bergen', 3));
	const order = choose([who, gap, other], 3).map(({card: {id}}) => id);
	expect(order).toEqual(['c1', 'c3', 'c2']);
	expect(choose([who, gap, other], 1)).toEqual([who]);
});

test('an article is given cards by its length, or as many as told', () => {
	const all = {minConfidence: 0};
	expect(allowance(300, all)).toBe(12);
	expect(allowance(10, all)).toBe(2);
	expect(allowance(300, {...all, perArticle: 5})).toBe(5);
});

test('any candidates: the chosen are different ones, and as many as wanted', () => {
	const kinds = fc.constantFrom<CardKind>('who-said', 'when', 'cloze');
	fc.assert(
		fc.property(fc.array(kinds, {maxLength: 12}), fc.nat(15), (list, most) => {
			const all = list.map((kind, i) => candidate(card(i, kind, closed, `answer ${i % 3}`, i % 4)));
			const chosen = choose(all, most);
			expect(chosen).toHaveLength(Math.min(most, all.length));
			expect(new Set(chosen).size).toBe(chosen.length);
		}),
	);
});

test.each([
	['the same fact reworded', closed.replace('foreign', 'all foreign'), 'Ingrid Dahl', true],
	['another paper', `As The Post reported on May 3, 2019, ${closed}`, 'Ingrid Dahl', true],
	['another answer', closed, 'Ola Berg', false],
	['another claim', 'Who said that herring would be dearer in summer?', 'Ingrid Dahl', false],
])('%s', (_name, question, answer, isSame) => {
	const seen = seenCards([card(1, 'who-said', closed, 'Ingrid Dahl, minister')]);
	const found = seen.find(card(2, 'who-said', question, answer));
	const met = isSame || answer === 'Ola Berg' ? {card: {id: 'c1'}, isSame} : undefined;
	if (met) expect(found).toMatchObject(met);
	else expect(found).toBeUndefined();
});

test('over a run, what asks nearly the same and has another answer is in the way', () => {
	const seen = seenCards([card(1, 'who-said', closed, 'Ingrid Dahl')]);
	const rival = card(2, 'who-said', closed.replace('foreign', 'all foreign'), 'Ola Berg');
	expect(seen.find(rival)).toMatchObject({card: {id: 'c1'}, isSame: false});
	const dated = card(3, 'who-said', closed.replace('Who said', 'Who said on May 3'), 'Ola Berg');
	expect(seen.find(dated)).toBeUndefined();
});

test('a question that says only a part of another with the same answer is a double', () => {
	const seen = seenCards([
		card(1, 'who-said', closed.replace('?', ' until winter quotas are met?'), 'Dahl'),
	]);
	expect(seen.find(card(2, 'who-said', closed, 'Dahl'))?.isSame).toBe(true);
});

test('the same question with the same answer is a double, whatever it is called', () => {
	const told = 'Who did Ola Berg say told the council that the northern ports would stay closed?';
	const seen = seenCards([card(1, 'what-said', told, 'Ingrid Dahl')]);
	const same = told.replace('Who did Ola Berg say', 'According to Ola Berg, who');
	expect(seen.find(card(2, 'who-said', same, 'Ingrid Dahl'))?.isSame).toBe(true);
	const where = 'Where did Ola Berg say the council would meet?';
	expect(seen.find(card(3, 'where', where, 'Bergen'))).toBeUndefined();
});

test('to which paper and in which month it was said is asked only of what is not asked else', () => {
	const who = candidate(card(1, 'who-said', closed, 'Ingrid Dahl', 1));
	const paper = (fact: number): Card =>
		card(2, 'to-whom', 'Which news outlet did Ingrid Dahl tell that ports closed?', 'CNN', fact);
	const month = card(3, 'when', 'In what month did Ingrid Dahl say: “No”?', 'May', 1);
	expect(isTooMuch(paper(1), [who], 100)).toBe(true);
	expect(isTooMuch(paper(2), [who], 100)).toBe(false);
	expect(isTooMuch(month, [], 100)).toBe(true);
	expect(
		isTooMuch({...month, question: 'In what month did Ingrid Dahl close ports?'}, [], 100),
	).toBe(false);
	expect(
		isTooMuch({...month, question: 'On what date did Ingrid Dahl say: “No”?'}, [who], 100),
	).toBe(false);
});
