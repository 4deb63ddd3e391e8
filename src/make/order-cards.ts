// In what order: three or four dated facts of one article, to be put in the order of their days.

import {arrange} from '../cards/arrange.js';
import {type Card, type CardId, type Citation, cardId, type FactId} from '../cards/card.js';
import {type CardDate, dateWords} from '../cards/dates.js';
import {capital} from '../cards/words.js';
import {type Doc, rawSpan, words} from '../doc/doc.js';
import {shortHash} from '../doc/hash.js';
import {covering} from '../doc/locate.js';
import {hull} from '../doc/span.js';
import type {Moment} from '../facts/fact.js';
import type {Asked} from '../facts/index.js';

type Dated = Moment &
	Time & {
		readonly key: string;
		/** What happened is better to order than what was said. */
		readonly isEvent: boolean;
		readonly surety: number;
	};

/** In milliseconds, both inclusive: a day, a month or a year. */
type Time = {readonly from: number; readonly to: number};

const FEWEST = 3;
const MOST = 4;
const MOST_WORDS = 24;
const LETTERS = ['A', 'B', 'C', 'D'];

/** At most one card: the surest facts of times that do not meet, all with a year or all without. */
export function orderCards(doc: Doc, asked: readonly Asked[]): readonly Card[] {
	const dated = asked.flatMap(({fact, moment}): readonly Dated[] => {
		const found = moment(doc);
		const time = found && timeOf(found.date);
		if (!found || !time || found.words.split(' ').length > MOST_WORDS) return [];
		return [
			{...found, ...time, key: fact.key, isEvent: fact.kind === 'event', surety: fact.confidence},
		];
	});
	const withYear = dated.filter(({date}) => date.year !== undefined);
	const chosen = surest(
		withYear.length >= FEWEST ? withYear : dated.filter((one) => !withYear.includes(one)),
	);
	return chosen.length < FEWEST ? [] : [cardOf(doc, chosen)];
}

/** The four surest, of times of their own. */
function surest(dated: readonly Dated[]): readonly Dated[] {
	const ranked = [...dated].sort(
		(a, b) => Number(b.isEvent) - Number(a.isEvent) || b.surety - a.surety || a.from - b.from,
	);
	const chosen: Dated[] = [];
	for (const one of ranked) {
		const isApart = chosen.every(({from, to}) => to < one.from || from > one.to);
		if (isApart && chosen.length < MOST) chosen.push(one);
	}
	return chosen;
}

function cardOf(doc: Doc, chosen: readonly Dated[]): Card {
	const keys = chosen.map(({key}) => key).sort();
	const fact = `f${shortHash('order', ...keys)}`;
	const id = cardId(doc.article.id, fact, 'in-order');
	const shown = shuffled(id, chosen);
	const inTime = [...shown].sort((a, b) => a.from - b.from);
	const answer = lettersOf(shown, inTime);
	const told = shown
		.map(({words: sentence}, i) => `(${LETTERS[i]}) ${capital(sentence)}`)
		.join('; ');
	const [first, ...others] = inTime.map((one) => citationOf(doc, one));
	return {
		id,
		fact: fact as FactId,
		kind: 'in-order',
		question: `In what order, the earliest first, did the following happen: ${told}?`,
		answer,
		accept: [answer.replaceAll(', ', ''), answer.replaceAll(', ', ' ')],
		choices: arrange(id, answer, wrongOrders(id, shown, answer)),
		note: inTime.map(({date}, i) => `${answer.split(', ')[i]}: ${dayWords(date)}`).join('; '),
		tags: [],
		...(first ? {cite: first} : {}),
		...(others.length > 0 ? {also: others} : {}),
	};
}

/** By hash, and never in the right order from the start. */
function shuffled(id: CardId, chosen: readonly Dated[]): readonly Dated[] {
	const order = [...chosen].sort((a, b) => (shortHash(id, a.key) < shortHash(id, b.key) ? -1 : 1));
	const isSorted = order.every((one, i) => i === 0 || (order[i - 1]?.from ?? 0) < one.from);
	return isSorted ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

function lettersOf(shown: readonly Dated[], order: readonly Dated[]): string {
	return order.map((one) => LETTERS[shown.indexOf(one)]).join(', ');
}

function wrongOrders(id: CardId, shown: readonly Dated[], answer: string): Card['choices'] {
	const turns = permutations(shown)
		.map((order) => lettersOf(shown, order))
		.filter((text) => text !== answer)
		.sort((a, b) => (shortHash(id, a) < shortHash(id, b) ? -1 : 1));
	return turns.slice(0, 3).map((text) => ({text, why: 'another order'}));
}

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
	if (list.length <= 1) return [list];
	return list.flatMap((one, i) =>
		permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]),
	);
}

function citationOf(doc: Doc, {cited}: Moment): Citation {
	const span = cited.map((one) => covering(doc, 'sentence', one) ?? one).reduce(hull);
	const quote = words(doc, span).replace(/\s+/gu, ' ');
	return {source: doc.article.id, quote, ...rawSpan(doc, span)};
}

/** Null where neither a year nor a month is known. */
function timeOf({year, month, day}: CardDate): Time | null {
	if (month === undefined)
		return year === undefined ? null : {from: Date.UTC(year, 0, 1), to: Date.UTC(year, 11, 31)};
	const of = year ?? LEAP_YEAR;
	return day === undefined
		? {from: Date.UTC(of, month - 1, 1), to: Date.UTC(of, month, 0)}
		: {from: Date.UTC(of, month - 1, day), to: Date.UTC(of, month - 1, day)};
}

/** It has every day. */
const LEAP_YEAR = 2000;

function dayWords(date: CardDate): string {
	return dateWords(date, {withYear: date.year !== undefined}) ?? '';
}
