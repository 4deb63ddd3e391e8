// Wrong choices: fair, plausible, and in a place that tells nothing.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {pickChoices, withRole} from '../../src/cards/pick-choices.js';
import type {Rival} from '../../src/cards/rival.js';

function person(name: string, role: string | null, more: Partial<Rival> = {}): Rival {
	const surname = name.split(' ').at(-1) ?? name;
	return {type: 'person', name, role, aliases: [surname], article: 'a1', said: [], ...more};
}

const dahl = person('Ingrid Dahl', 'fisheries minister');
const right = {
	rival: dahl,
	claim: 'the ports stay closed to trawlers',
	shown: 'Who said that the ports stay closed?',
};
const berg = person('Ola Berg', 'trade minister');
const lund = person('Per Lund', 'Danish envoy', {article: 'a2'});
const holm = person('Eva Holm', 'harbour master');
const id = 'c000000000001' as CardId;

const texts = (rivals: readonly Rival[], card: CardId = id) =>
	pickChoices(card, right, rivals).map(({text}) => text);

test('the right one and three wrong ones, each with its reason', () => {
	const choices = pickChoices(id, right, [berg, lund, holm]);
	expect(choices.map(({text}) => text).sort()).toEqual(
		[berg, dahl, holm, lund].map(withRole).sort(),
	);
	expect(choices.find(({text}) => text.startsWith('Ola'))?.why).toBe('same article, also minister');
	expect(choices.find(({text}) => text.startsWith('Ingrid'))?.why).toBe('answer');
});

test.each<[string, Rival]>([
	['an alias of the answer', person('I. Dahl', 'minister', {aliases: ['Ingrid Dahl']})],
	[
		'somebody who said the same',
		person('Eva Holm', 'harbour master', {said: ['trawlers stay out, the ports are closed']}),
	],
	['somebody without a role among roles', person('Eva Holm', null)],
	['an organisation among people', {...holm, type: 'organisation'}],
	['somebody in the question', person('Eva Closed', 'harbour master')],
	['somebody with a much longer office', person('Eva Holm', 'harbour '.repeat(12))],
])('%s is no choice', (_name, rival) => {
	expect(texts([berg, lund, rival])).not.toContain(withRole(rival));
});

test('an answer without a role stands among names without roles', () => {
	const bare = {...right, rival: person('Ingrid Dahl', null)};
	const shown = pickChoices(id, bare, [berg, lund, holm]).map(({text}) => text);
	expect(shown.sort()).toEqual(['Eva Holm', 'Ingrid Dahl', 'Ola Berg', 'Per Lund']);
});

test('fewer than two good wrong ones: no choices', () => {
	expect(texts([berg])).toEqual([]);
	expect(texts([berg, person('Nils Berg', 'trade minister')])).toEqual([]);
});

test('the same on every run, and the right one stands anywhere alike', () => {
	const places = [0, 0, 0, 0];
	for (let i = 0; i < 400; i++) {
		const card = `c${i}` as CardId;
		const shown = texts([berg, lund, holm], card);
		expect(texts([holm, berg, lund], card)).toEqual(shown);
		const place = shown.indexOf(withRole(dahl));
		places[place] = (places[place] ?? 0) + 1;
	}
	for (const count of places) expect(count).toBeGreaterThan(60);
});

test('any rivals: none twice, exactly one right, none or at least three', () => {
	const name = fc.stringMatching(/^[A-Z][a-z]{2,6} [A-Z][a-z]{2,8}$/);
	const rival = fc
		.record({name, role: fc.constantFrom('minister', 'envoy', null)})
		.map(({name, role}) => person(name, role));
	fc.assert(
		fc.property(fc.array(rival), (rivals) => {
			const shown = texts(rivals);
			expect(new Set(shown).size).toBe(shown.length);
			expect(shown.length === 0 || shown.length >= 3).toBe(true);
			expect(shown.filter((text) => text === withRole(dahl))).toHaveLength(shown.length ? 1 : 0);
		}),
	);
});

test('whoever a pronoun of the question strikes out is no choice', () => {
	const rival = (name: string, gender: 'male' | 'female'): Rival => person(name, null, {gender});
	const right = {
		rival: rival('Per Lund', 'male'),
		claim: '',
		shown: 'Who said that he would sail?',
	};
	const names = pickChoices(id, right, [
		rival('Ingrid Dahl', 'female'),
		rival('Olaf Berg', 'male'),
		rival('Nils Holm', 'male'),
	]).map(({text}) => text);
	expect([...names].sort()).toEqual(['Nils Holm', 'Olaf Berg', 'Per Lund']);
});

test('whoever the question calls by the given name is no choice', () => {
	const right = {rival: person('Per Lund', null), claim: '', shown: 'Who said: “Ingrid will win”?'};
	const names = pickChoices(id, right, [
		person('Ingrid Dahl', null),
		person('Olaf Berg', null),
		person('Nils Holm', null),
	]).map(({text}) => text);
	expect(names).not.toContain('Ingrid Dahl');
	expect(names).toHaveLength(3);
});

test('bodies that share their last word are told apart by the whole name', () => {
	const body = (name: string, more: Partial<Rival> = {}): Rival => ({
		...person(name, null, {aliases: [], ...more}),
		type: 'organisation',
		noun: 'department',
	});
	const asked = {
		rival: body('Harbour Department'),
		claim: 'the ports stay closed',
		shown: 'Which department said that the ports stay closed? The Harbour Department said so.',
	};
	const lent = {article: '', said: []};
	const names = pickChoices(id, asked, [
		body('Tide Department', lent),
		body('Fish Department', lent),
		body('Port Department', lent),
	]).map(({text}) => text);
	expect(names).toHaveLength(4);
});
