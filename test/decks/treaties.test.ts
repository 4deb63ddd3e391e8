// The hand-written deck that comes with the program: fit to be learned, and an example of the form.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {lintDeck} from '../../src/decks/lint.js';
import {markdownFormat} from '../../src/decks/markdown.js';

const TEXT = readFileSync('decks/treaties.md', 'utf8');
const READ = markdownFormat.parse(TEXT, 'decks/treaties.md');
const CARDS = READ.ok ? READ.value.cards : [];

test('no check finds a fault, and every card has an id of its own in the file', () => {
	expect(READ.ok && lintDeck(READ.value)).toEqual([]);
	expect(markdownFormat.tidy(TEXT, 'x')).toEqual({ok: true, value: TEXT, warnings: []});
	expect(CARDS.length).toBeGreaterThanOrEqual(60);
});

test('every card stands under a topic, and asks one thing', () => {
	expect(CARDS.filter(({tags}) => tags.length === 0)).toEqual([]);
	expect(CARDS.filter(({question}) => (question.match(/[?]/gu) ?? []).length > 1)).toEqual([]);
	expect(CARDS.filter(({answer}) => answer.length > 60).map(({id}) => id)).toEqual([]);
});

test('no question holds its own answer', () => {
	const told = CARDS.filter(({question, answer, accept}) =>
		[answer, ...accept].some(
			(form) => form.length > 3 && question.toLowerCase().includes(form.toLowerCase()),
		),
	);
	expect(told.map(({question}) => question)).toEqual([]);
});

test('the year of a treaty that has two is neither asked nor told', () => {
	// Adopted and opened for signature, or signed and in force, in different years: see the gazetteer.
	const twoYears =
		/Chemical Weapons Convention|Outer Space Treaty|Paris Agreement|Minsk agreements|Certain Conventional Weapons|against Torture|Racial Discrimination/u;
	const told = CARDS.filter(
		({question, answer}) => twoYears.test(question) && /\b(?:19|20)\d\d\b/u.test(question + answer),
	);
	expect(told).toEqual([]);
});
