// Who could be taken for whom.
import {expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {kinship, likeness} from '../../src/cards/kinship.js';
import {pickChoices} from '../../src/cards/pick-choices.js';
import type {Group, Rival} from '../../src/cards/rival.js';

const person = (name: string, group: Group | null, more: Partial<Rival> = {}): Rival => ({
	type: 'person',
	name,
	role: null,
	aliases: [],
	group,
	article: 'a1',
	said: ['the tide is high'],
	...more,
});
const dahl = person('Ingrid Dahl', 'politician', {party: 'Labour'});
const lund = person('Per Lund', 'politician', {party: 'Tory'});
const berg = person('Ola Berg', 'official');
const holm = person('Eva Holm', 'official');
const id = 'c000000000001' as CardId;

test.each<[Group | null, Group | null, number | undefined]>([
	['politician', 'politician', 2],
	['politician', 'official', 1],
	['expert', 'staff', 1],
	['citizen', 'politician', undefined],
	['citizen', 'official', undefined],
	['expert', 'politician', undefined],
	['star', 'politician', undefined],
	[null, null, 1],
	[null, 'citizen', 1],
	[null, 'politician', undefined],
])('%s for %s: %s', (a, b, wanted) => {
	expect(kinship(person('Ola Berg', a), person('Eva Holm', b))).toBe(wanted);
	expect(kinship(person('Eva Holm', b), person('Ola Berg', a))).toBe(wanted);
});

test('a figure is nobody of whom nothing is told', () => {
	const figure = person('Ola Berg', null, {isFigure: true});
	expect(kinship(figure, person('Eva Holm', 'citizen'))).toBe(undefined);
});

test('staff of a campaign is not taken for an analyst', () => {
	const staff = person('Ola Berg', 'staff', {circles: ['staff of Dahl (2015)']});
	expect(kinship(person('Eva Holm', 'expert'), staff)).toBe(undefined);
	expect(kinship(person('Eva Holm', 'expert'), {...staff, circles: []})).toBe(1);
	expect(kinship(person('Eva Holm', 'staff'), staff)).toBe(2);
});

test('a newspaper is no choice for a court', () => {
	const body = (noun: string): Rival => ({...dahl, type: 'organisation', noun});
	expect(kinship(body('newspaper'), body('court'))).toBe(undefined);
	expect(kinship(body('court'), body('court'))).toBe(2);
});

test('the other party is farther, and no choice', () => {
	expect(likeness(lund, dahl)).toBeLessThan(likeness({...lund, party: 'Labour'}, dahl));
	const names = (party: string, isPartisan: boolean): readonly string[] =>
		pickChoices(id, {rival: dahl, claim: 'ports', shown: 'Who said so?', isPartisan}, [
			{...lund, party},
			berg,
			holm,
		]).map(({text}) => text);
	expect(names('Labour', true)).toContain('Per Lund');
	expect(names('Tory', false)).not.toContain('Per Lund');
	// Abroad there are other parties; only where the claim is about one is nobody else meant.
	expect(names('other', false)).toContain('Per Lund');
	expect(names('other', true)).not.toContain('Per Lund');
});

test('a figure is no choice for an official whom nobody knows, nor the other way round', () => {
	const figure = {...lund, party: null, isFigure: true};
	expect(kinship(figure, {...dahl, party: null})).toBe(undefined);
	expect(kinship({...dahl, party: null}, figure)).toBe(undefined);
});

test('whom the words call “she” did not say them', () => {
	const right = {rival: dahl, claim: 'she lies', shown: 'Who said so?', about: ['Eva Holm']};
	const names = pickChoices(id, right, [holm, berg, {...lund, party: 'Labour'}]).map(
		({text}) => text,
	);
	expect(names).not.toContain('Eva Holm');
	expect(names).toContain('Ola Berg');
});

test('those of the circle of the right one go before everybody else', () => {
	const of = (name: string, more: Partial<Rival>): Rival =>
		person(name, 'politician', {circles: ['captains (2015)'], isFigure: true, ...more});
	const lent = of('Nils Vik', {article: '', said: [], fame: 1});
	expect(likeness(lent, of('Ingrid Dahl', {}))).toBeGreaterThan(
		likeness({...lund, isFigure: true}, of('Ingrid Dahl', {})),
	);
	const choices = pickChoices(
		id,
		{rival: of('Ingrid Dahl', {}), claim: 'ports', shown: 'Who said that?'},
		[lund, lent, of('Per Moe', {article: '', said: []}), of('Ole Strand', {article: '', said: []})],
	);
	expect(choices.map(({text}) => text).sort()).toEqual([
		'Ingrid Dahl',
		'Nils Vik',
		'Ole Strand',
		'Per Moe',
	]);
	expect(choices.find(({text}) => text === 'Nils Vik')?.why).toBe('also of the captains (2015)');
});

test('“my husband” strikes out the men', () => {
	const woman = person('Ingrid Dahl', null, {gender: 'female'});
	const names = pickChoices(
		id,
		{rival: woman, claim: 'ports', shown: 'Who said: “My husband fishes”?'},
		[
			person('Eva Holm', null, {gender: 'female'}),
			person('Ola Berg', null, {gender: 'male'}),
			person('Anne Vik', null, {gender: 'female'}),
		],
	).map(({text}) => text);
	expect(names.sort()).toEqual(['Anne Vik', 'Eva Holm', 'Ingrid Dahl']);
});
