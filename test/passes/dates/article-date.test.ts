// The date of an article from its source and its own words.
import {expect, test} from 'vitest';
import type {AnyAnn} from '../../../src/doc/ann.js';
import type {Source} from '../../../src/doc/article.js';
import {type ArticleDate, articleDate} from '../../../src/passes/dates/article-date.js';
import {datesPass} from '../../../src/passes/dates/dates.js';
import {paragraphDoc} from './paragraphs.js';

function dated(text: string, source: Source = {}): ArticleDate {
	return articleDate(paragraphDoc(text, source));
}

function kinds(date: ArticleDate): readonly string[] {
	return date.evidence.map((one) => one.kind);
}

test.each([
	['2021-12-08', '2021-12-08', '2021-12-08'],
	['2021-12', '2021-12-01', '2021-12-31'],
	['2020', '2020-01-01', '2020-12-31'],
])('published %s is certain', (published, earliest, latest) => {
	const date = dated('A word.', {published, publishedBy: 'metadata'});
	expect(date).toMatchObject({earliest, latest, yearStatus: 'stated'});
});

test.each([['2021-02-30'], ['yesterday'], ['2021-13']])('published %s is no date', (published) => {
	expect(dated('A word.', {published, publishedBy: 'given'}).yearStatus).toBe('unknown');
});

test.each([
	['MOSCOW, December 14, 2021 (Agency) - They met.', '2021-12-14', '2021-12-15'],
	['They met.\n\nPublished: 14 December 2021', '2021-12-14', '2021-12-15'],
])('a dateline with a year states it: %s', (text, earliest, latest) => {
	expect(dated(text)).toMatchObject({earliest, latest, yearStatus: 'stated', years: [2021]});
});

test('a first publication and an update date an article between them', () => {
	const text = 'They met.\n\nPublished: 14 December 2021\n\nUpdated: 20 December 2021';
	expect(dated(text)).toMatchObject({earliest: '2021-12-14', latest: '2021-12-21'});
});

test.each([
	'Published on March 5, 2019, the report says that the two sides were to meet again before long.',
	'In a report published on March 5, 2019, they said so.',
	'OSLO, March 5, 2019, was the last place.',
])('a day the story tells of is no dateline: %s', (text) => {
	expect(kinds(dated(text))).not.toContain('dateline');
});

test('a byline without a year leaves it open', () => {
	const doc = paragraphDoc('December 14', {}, 'byline');
	expect(articleDate(doc)).toMatchObject({yearStatus: 'unknown', years: [], earliest: null});
});

test('a copyright line alone only suggests the year', () => {
	const date = dated('They met in Oslo and spoke at length.\n\n(C)Agency 2021');
	expect(date).toMatchObject({yearStatus: 'inferred', years: [2021]});
});

test.each([
	'They met in Oslo and spoke at length.\n\nPhoto: (C)Agency 2021',
	'They met in Oslo and spoke at length.\n\n\u00A9 Ann Other',
	'They met in Oslo and spoke at length.\n\n(C)Agency 2000-2021',
	'(C)Agency 2021\n\nThey met in Oslo and spoke at length.',
])('a credit, a range or a line before the story names no year: %s', (text) => {
	expect(dated(text)).toMatchObject({years: [], yearStatus: 'unknown'});
});

test('copyright and a weekday beside its date together derive the year', () => {
	const date = dated('They met on Tuesday, December 7, and spoke.\n\n(C)Agency 2021');
	expect(date).toMatchObject({yearStatus: 'derived', years: [2021], earliest: '2021-12-07'});
	expect(kinds(date)).toEqual(['copyright', 'weekday']);
});

test('plans for early next year and for January 2022 are of 2021', () => {
	const text =
		'The talks may take place early next year, on December 7 they said.\n\n' +
		'They are expected to take place in January 2022.\n\n(C)Agency 2021';
	expect(dated(text)).toMatchObject({yearStatus: 'derived', years: [2021]});
});

test('a weekday and date leave the years they fit, later than a year looked back on', () => {
	const date = dated('On Tuesday, December 7, they met. The idea dates back in 2008.');
	expect(date.yearStatus).toBe('unknown');
	expect(date.years).toContain(2010);
	expect(date.years).toContain(2021);
	expect(date.years).not.toContain(2004);
	const [pair] = datesPass.run(
		paragraphDoc('On Tuesday, December 7, they met. It was put forward back in 2008.'),
	);
	expect(candidates(pair)).toEqual([2010, 2021, 2027, 2032, 2038]);
});

test('tomorrow beside its date dates yesterday too, in whatever year', () => {
	const text = 'Tomorrow, December 1, they will meet. Yesterday they spoke.';
	const days = datesPass.run(paragraphDoc(text)).map((ann) => {
		if (ann.kind !== 'date') return null;
		const {year, month, day, dayStatus} = ann.props;
		return {year, month, day, dayStatus};
	});
	expect(articleDate(paragraphDoc(text)).monthDay).toEqual({month: 11, day: 30});
	expect(days[2]).toEqual({year: undefined, month: 11, day: 29, dayStatus: 'inferred'});
});

test('evidence that contradicts itself leaves the year unknown', () => {
	const text = 'They met on Wednesday, December 7, and spoke.\n\n(C)Agency 2021';
	const date = dated(text);
	expect(date).toMatchObject({yearStatus: 'unknown', years: [], earliest: null, latest: null});
	expect(kinds(date)).toContain('contradiction');
});

test('without evidence nothing but the words themselves is known', () => {
	const [day, friday, month] = datesPass.run(
		paragraphDoc('They met on December 14. He spoke on Friday, and in June.'),
	);
	expect(day).toMatchObject({
		props: {month: 12, day: 14, dayStatus: 'stated', yearStatus: 'unknown'},
	});
	expect(candidates(day)).toEqual([]);
	expect(friday).toMatchObject({props: {precision: 'weekday', weekday: 5, timex: 'XXXX-WXX-5'}});
	expect(month).toMatchObject({props: {precision: 'month', month: 6, yearStatus: 'unknown'}});
});

function candidates(ann: AnyAnn | undefined): readonly number[] {
	return ann?.kind === 'date' ? ann.props.yearCandidates : [-1];
}
