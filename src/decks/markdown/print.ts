// Decks in the form that people write by hand; nothing of the deck is lost.
import type {Card} from '../../cards/card.js';
import type {Deck, Extra} from '../deck.js';
import {encodeSource, inOrder} from '../encode.js';
import {safe, safeJson} from '../safe-text.js';
import {escapeLine} from './lines.js';

export function printMarkdown({head, sources, cards, parked = []}: Deck): string {
	const lines = [
		'---',
		field('title', head.title),
		field('id', head.id),
		...optional('description', head.description),
		field('language', head.language),
		...optional('licence', head.licence),
		...head.authors.map((author) => field('author', author)),
		field('version', head.version),
		...optional('generator', head.generator),
		...extraField('extra', head.extra),
		...sources.map((source) => json('source', encodeSource(source))),
		'---',
		...inOrder(cards, sources).flatMap((card) => ['', ...cardLines(card)]),
		...inOrder(parked, sources).flatMap((card) => ['', ...cardLines(card), 'Parked: yes']),
	];
	return `${lines.join('\n')}\n`;
}

/** The lines of one card; what its heading says already is `topic`. */
export function cardLines(card: Card, topic?: string): readonly string[] {
	const {id, fact, kind, question, answer, accept, choices, note, tags, cite, also, extra} = card;
	const [first = '', ...below] = safe(question).split('\n');
	return [
		[`Q: ${first} <!-- id: ${id} -->`, ...below.map(escapeLine)].join('\n'),
		field('A', answer),
		...accept.map((one) => field('Accept', one)),
		...choices.flatMap((choice) => [
			field('Choice', choice.text),
			...(choice.why === '' ? [] : [field('Why', choice.why)]),
			...extraField('Choice-extra', choice.extra),
		]),
		...optional('Note', note),
		...(tags[0] === topic ? tags.slice(1) : tags).map((tag) => field('Tag', tag)),
		...(kind === 'free' ? [] : [field('Kind', kind)]),
		...(fact === String(id) ? [] : [field('Fact', fact)]),
		...(cite
			? [field('Cited', `${cite.source} ${cite.start}-${cite.end}`), field('Quote', cite.quote)]
			: []),
		...(also ?? []).map(({source, start, end, quote: words}) =>
			field('Also', `${source} ${start}-${end} ${words}`),
		),
		...extraField('Extra', extra),
	];
}

function field(key: string, value: string): string {
	const [first = '', ...below] = safe(value).split('\n');
	return [`${key}: ${first}`.trimEnd(), ...below.map(escapeLine)].join('\n');
}

function optional(key: string, value: string | undefined): readonly string[] {
	return value === undefined ? [] : [field(key, value)];
}

function extraField(key: string, extra: Extra | undefined): readonly string[] {
	return extra === undefined ? [] : [json(key, extra)];
}

function json(key: string, value: object): string {
	return `${key}: ${JSON.stringify(safeJson(value))}`;
}
