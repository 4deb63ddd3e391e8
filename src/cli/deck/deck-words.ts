// A deck as text for people: its head, then each card with answer, choices and source.
import type {Card} from '../../cards/card.js';
import type {Deck, DeckSource} from '../../decks/deck.js';
import {printable} from '../../look/printable.js';
import {wrap} from '../../look/wrap.js';

/** Ends with a line end; no line is wider than `width` cells. */
export function deckWords(deck: Deck, width: number): string {
	const sources = new Map(deck.sources.map((source) => [source.id, source]));
	const blocks = [
		headLines(deck),
		...deck.cards.map((card) => cardLines(card, sources)),
		...(deck.parked ?? []).map((card) => ['(withdrawn)', ...cardLines(card, sources)]),
	];
	const lines = blocks.map((block) => block.flatMap((line) => indented(line, width)).join('\n'));
	return `${lines.join('\n\n')}\n`;
}

function headLines({head, cards, sources}: Deck): readonly string[] {
	const {id, title, version, authors, licence, language, generator, description} = head;
	const by = authors.length > 0 ? `by ${authors.join(', ')}` : generator && `by ${generator}`;
	const counts = [
		count(cards.length, 'card'),
		sources.length > 0 && count(sources.length, 'source'),
	];
	const about = [id, `version ${version}`, language, ...counts, by, licence].filter(Boolean);
	return [title, about.join(', '), ...(description === undefined ? [] : [description])];
}

function cardLines(card: Card, sources: ReadonlyMap<string, DeckSource>): readonly string[] {
	const {id, kind, question, answer, accept, choices, note, tags, cite} = card;
	const source = cite && sources.get(cite.source);
	const place = [source?.publisher, source?.published, source?.title].filter(Boolean).join(', ');
	return [
		[id, kind, ...tags].join('  '),
		`Q  ${question}`,
		...choices.map(({text}, i) => `   ${i + 1}  ${text}`),
		`A  ${answer}`,
		...(accept.length > 0 ? [`   or ${accept.join('; ')}`] : []),
		...(note === undefined ? [] : [`   ${note}`]),
		...(cite ? [`   > ${cite.quote}`, `   > ${place || cite.source}`] : []),
	];
}

/** A line wrapped so that what goes on stands below where it began. */
function indented(line: string, width: number): readonly string[] {
	const [, opening = '', words = ''] =
		/^((?:[QA]| {3}(?:\d|>| {2})?)? {0,2})(.*)$/su.exec(line) ?? [];
	const below = ' '.repeat(opening.length);
	const lines = wrap(printable(words), Math.max(20, width - opening.length));
	return lines.map((text, i) => `${i === 0 ? opening : below}${text}`.trimEnd());
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
