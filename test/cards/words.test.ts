// Comparing the words of two claims.
import {expect, test} from 'vitest';
import {contentWords, fold, sharedWords, stem} from '../../src/cards/words.js';

test.each([
	['The ministers said that they will sign it', ['ministers', 'sign']],
	["Norway's fishing fleet", ['norway', 'fishing', 'fleet']],
	['', []],
	['— … !', []],
])('content words of %j', (text, expected) => {
	expect(contentWords(text)).toEqual(expected);
});

test.each([
	['guarantees', 'guarant'],
	['sign', 'sign'],
	['signed', 'sign'],
])('the stem of %s is %s', (word, expected) => {
	expect(stem(word)).toBe(expected);
});

test('two wordings of one claim share most words, two claims few', () => {
	const claim = 'Norway will close its ports to the trawlers';
	expect(sharedWords(claim, 'The ports of Norway would be closed to trawlers')).toBeGreaterThan(
		0.7,
	);
	expect(sharedWords(claim, 'Unemployment fell in spring')).toBe(0);
	expect(sharedWords(claim, '')).toBe(0);
});

test.each([
	['José  Müller-Łukasz', 'jose muller łukasz'],
	['“Kyiv”,', 'kyiv'],
])('%j folds to %j', (text, expected) => {
	expect(fold(text)).toBe(expected);
});
