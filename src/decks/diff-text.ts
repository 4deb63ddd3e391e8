// A diff of decks as text for people: `+` added, `-` withdrawn, `~` changed, `>` moved.
import type {Card} from '../cards/card.js';
import type {DeckSource} from './deck.js';
import {type Changed, type DeckDiff, type FieldChange, isEmptyDiff} from './diff.js';

/** Ends with the counts; `no changes` where there are none. */
export function printDiff(diff: DeckDiff): string {
	if (isEmptyDiff(diff)) return 'no changes\n';
	const {head, sources, cards} = diff;
	const lines = [
		...(head.length > 0 ? ['~ the deck', ...head.flatMap(fieldLines)] : []),
		...sources.added.map((one) => `+ source ${sourceWords(one)}`),
		...sources.withdrawn.map((one) => `- source ${sourceWords(one)}`),
		...sources.changed.flatMap(({after, fields}) => [
			`~ source ${sourceWords(after)}`,
			...fields.flatMap(fieldLines),
		]),
		...cards.added.flatMap((card) => cardLines('+', card)),
		...cards.withdrawn.flatMap((card) => cardLines('-', card)),
		...cards.changed.flatMap(({before, fields}) => [
			`~ ${before.id}  ${oneLine(before.question)}`,
			...fields.flatMap(fieldLines),
		]),
		...cards.moved.map(moveLine),
		countLine(diff),
	];
	return `${lines.join('\n')}\n`;
}

function countLine({cards}: DeckDiff): string {
	const counts = [
		[cards.added.length, 'added'],
		[cards.changed.length, 'changed'],
		[cards.withdrawn.length, 'withdrawn'],
		[cards.moved.length, 'moved'],
	] as const;
	const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	return `cards: ${words.join(', ') || 'none changed'}`;
}

function cardLines(sign: string, {id, question, answer}: Card): readonly string[] {
	return [`${sign} ${id}  ${oneLine(question)}`, `    = ${oneLine(answer)}`];
}

function moveLine({before, after}: Changed<Card>): string {
	const [from, to] = [before.cite, after.cite].map((cite) =>
		cite ? `${cite.source} ${cite.start}-${cite.end}` : '',
	);
	return `> ${before.id}  ${from} to ${to}`;
}

function fieldLines({field, before, after}: FieldChange): readonly string[] {
	return [
		`    ${field}`,
		...(before === undefined ? [] : [`      - ${words(before)}`]),
		...(after === undefined ? [] : [`      + ${words(after)}`]),
	];
}

function sourceWords({id, title, publisher, published}: DeckSource): string {
	const known = [title, publisher, published].filter((word) => word !== undefined);
	return [id, ...known].map(oneLine).join('  ');
}

function words(value: unknown): string {
	return typeof value === 'string' ? oneLine(value) : JSON.stringify(value);
}

function oneLine(text: string): string {
	return text.replaceAll('\n', ' / ');
}
