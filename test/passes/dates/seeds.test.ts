// The seed articles without any date of their own: nothing the gold does not support is known.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {DateExpression} from '../../../src/doc/layers.js';
import {articleDate} from '../../../src/passes/dates/article-date.js';
import {datesPass} from '../../../src/passes/dates/dates.js';
import {paragraphDoc} from './paragraphs.js';

type GoldDate = {
	readonly value?: string | null;
	readonly precision?: string | null;
	readonly month_day?: string | null;
	readonly weekday?: string | null;
} | null;
type GoldArticle = {
	readonly file: string;
	readonly published: {readonly earliest: string | null; readonly latest: string | null};
	readonly statements: readonly {readonly date?: GoldDate}[];
	readonly events: readonly {readonly date?: GoldDate}[];
};

const folder = new URL('../../..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const GOLD: readonly GoldArticle[] = JSON.parse(read('test/gold/seeds.json'));

function docOf(article: GoldArticle): ReturnType<typeof paragraphDoc> {
	const raw = read(`seeds/${article.file}`);
	return paragraphDoc(raw.replace(/& nbsp;/gu, ' ').replace(/ +/gu, ' '));
}

function datesOf(article: GoldArticle): readonly DateExpression[] {
	return datesPass.run(docOf(article)).filter((ann): ann is DateExpression => ann.kind === 'date');
}

function goldDates(article: GoldArticle): readonly NonNullable<GoldDate>[] {
	return [...article.statements, ...article.events].flatMap(({date}) => date ?? []);
}

function printed(day: {readonly month: number; readonly day: number} | null): string {
	return day ? `${day.month}-${String(day.day).padStart(2, '0')}` : 'open';
}

test.each(GOLD.map((article) => [article.file.slice(0, 3), article] as const))(
	'article %s: every year is one of the gold or stands in the text',
	(_, article) => {
		const doc = docOf(article);
		const years = new Set(goldDates(article).map(({value}) => Number(value?.slice(0, 4))));
		const wrong = datesOf(article).filter(({props}) => {
			const {year} = props;
			return year !== undefined && !years.has(year) && !doc.text.includes(String(year));
		});
		expect(wrong).toEqual([]);
	},
);

test.each(GOLD.map((article) => [article.file.slice(0, 3), article] as const))(
	'article %s: every day of the gold is found or is its own, and with a year only where the gold has one',
	(_, article) => {
		const found = datesOf(article).filter(({props}) => props.precision === 'day');
		for (const {value, precision, month_day: monthDay} of goldDates(article)) {
			const isDay = precision === 'day' || (monthDay ?? '') !== '';
			if (!isDay) continue;
			const wanted = monthDay ?? value?.slice(5) ?? '';
			const same = found.filter(({props}) => {
				const [month, day] = wanted.split('-').map(Number);
				return props.month === month && props.day === day;
			});
			if (wanted === printed(articleDate(docOf(article)).monthDay)) continue;
			expect(same.length, wanted).toBeGreaterThan(0);
			if (!value) expect(same.map(({props}) => props.year)).toEqual(same.map(() => undefined));
		}
	},
);

test.each(GOLD.map((article) => [article.file.slice(0, 3), article] as const))(
	'article %s: its own date is never narrower than the gold allows',
	(_, article) => {
		const {earliest, latest} = articleDate(docOf(article));
		if (article.published.earliest === null) {
			expect([earliest, latest]).toEqual([null, null]);
		} else if (earliest !== null) {
			expect([earliest, latest]).toEqual([article.published.earliest, article.published.latest]);
		}
	},
);
