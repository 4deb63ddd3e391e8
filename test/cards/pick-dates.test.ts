// The article's own dates are choices only where they lie near enough.
import {expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {pickDates} from '../../src/cards/pick-dates.js';

const ids = Array.from({length: 40}, (_, n) => `c${n}` as CardId);

test.each([
	[{year: 2004}, {year: 1848}, '1848'],
	[{year: 2004, month: 5}, {year: 1999, month: 2}, 'February 1999'],
	[{year: 2004, month: 5, day: 3}, {year: 1999, month: 2, day: 1}, 'February 1, 1999'],
])('for %j never %j', (date, far, words) => {
	for (const id of ids)
		expect(pickDates(id, {date, others: [far]}).map(({text}) => text)).not.toContain(words);
});

test('a near date of the article is offered', () => {
	const texts = ids.flatMap((id) =>
		pickDates(id, {date: {year: 2004}, others: [{year: 1999}, {year: 2007}]}).map(({text}) => text),
	);
	expect(texts).toContain('1999');
});
