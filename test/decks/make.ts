// Decks for tests: one small and readable, and arbitrary ones of everything a deck may hold.
import fc from 'fast-check';
import type {Card, CardId, FactId} from '../../src/cards/card.js';
import type {Deck, DeckId} from '../../src/decks/deck.js';

export function card(id: string, rest: Partial<Card> = {}): Card {
	return {
		id: id as CardId,
		fact: `f${id}` as FactId,
		kind: 'free',
		question: `What is ${id}?`,
		answer: `It is ${id}.`,
		accept: [],
		choices: [],
		tags: [],
		...rest,
	};
}

export function deck(cards: readonly Card[], rest: Partial<Deck> = {}): Deck {
	return {
		head: {id: 'd1' as DeckId, title: 'Rivers', language: 'en', authors: [], version: '1.0.0'},
		sources: [],
		cards,
		...rest,
	};
}

/** Texts as every format keeps them: NFC, no white space at the ends of lines. */
const words = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'Q:',
				'A: b',
				'C: [x]',
				'# x',
				'---',
				'\\',
				'<!-- id: c1 -->',
				'-->',
				'{',
				'[',
			),
			fc.constantFrom(
				'"',
				'“é”',
				'日本',
				'🧠',
				'שלום',
				'*a*',
				'|',
				'',
				' ',
				'a\tb',
				'Extra: {}',
				'a,b',
			),
			fc.string({maxLength: 12}),
		),
		{maxLength: 5},
	)
	.chain((parts) => fc.constantFrom(' ', '\n', '\n\n').map((joint) => parts.join(joint)))
	.map(clean);

const filled = words.map((text) => (text === '' ? 'x' : text));
const id = fc.stringMatching(/^[\w.:-]{1,12}$/);
const extra = fc
	.dictionary(
		fc.stringMatching(/^x-[a-z ]{1,6}$/),
		fc.oneof(filled, fc.integer(), fc.constant(null)),
		{
			minKeys: 1,
			maxKeys: 2,
		},
	)
	.map((members) => ({...members, 'x-z': [{deep: true}]}));

const someCard = (sources: readonly string[]): fc.Arbitrary<Card> =>
	fc
		.record(
			{
				id: id as fc.Arbitrary<CardId>,
				fact: id as fc.Arbitrary<FactId>,
				kind: fc.constantFrom('free', 'who-said', 'cloze', 'in-order'),
				question: filled,
				answer: filled,
				accept: fc.array(words, {maxLength: 2}),
				rivals: fc.array(
					fc.record({text: filled, why: words, extra}, {requiredKeys: ['text', 'why']}),
					{
						maxLength: 3,
					},
				),
				note: words,
				tags: fc.array(words, {maxLength: 2}),
				cite: fc
					.record({
						source: sources.length > 0 ? fc.constantFrom(...sources) : id,
						quote: words,
						start: fc.nat(1000),
						length: fc.nat(50),
					})
					.map(({length, ...cite}) => ({...cite, end: cite.start + length})),
				also: fc.array(
					fc.record({
						source: sources.length > 0 ? fc.constantFrom(...sources) : id,
						quote: words,
						start: fc.nat(1000),
						end: fc.nat(1000),
					}),
					{minLength: 1, maxLength: 2},
				),
				extra,
			},
			{requiredKeys: ['id', 'fact', 'kind', 'question', 'answer', 'accept', 'rivals', 'tags']},
		)
		.map(({rivals, cite, also, ...rest}) => ({
			...rest,
			choices: rivals.length > 0 ? [...rivals, {text: rest.answer, why: 'answer'}] : [],
			...(cite && sources.length > 0 ? {cite} : {}),
			...(also && sources.length > 0 ? {also} : {}),
		}));

const source = fc.record(
	{
		id,
		title: words,
		publisher: words,
		published: fc.constantFrom('1999', '2001-02', '2001-02-03'),
		publishedBy: fc.constantFrom('given', 'metadata', 'text'),
		address: fc.webUrl(),
		sha256: fc.stringMatching(/^[\da-f]{64}$/),
		extra,
	},
	{requiredKeys: ['id']},
);

export const someDeck: fc.Arbitrary<Deck> = fc
	.uniqueArray(source, {selector: (one) => one.id, maxLength: 3})
	.chain((sources) =>
		fc.record({
			head: fc.record(
				{
					id: id as fc.Arbitrary<DeckId>,
					title: filled,
					description: words,
					language: fc.constantFrom('en', 'en-GB'),
					licence: words,
					authors: fc.array(words, {maxLength: 2}),
					version: filled,
					generator: words,
					extra,
				},
				{requiredKeys: ['id', 'title', 'language', 'authors', 'version']},
			),
			sources: fc.constant(sources),
			all: fc.uniqueArray(someCard(sources.map((one) => one.id)), {
				selector: (one) => one.id,
				maxLength: 6,
			}),
			asked: fc.nat(8),
		}),
	)
	.map(({all, asked, ...rest}) => {
		const parked = all.slice(asked);
		return {...rest, cards: all.slice(0, asked), ...(parked.length > 0 ? {parked} : {})};
	});

function clean(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cs}]/gu, '')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
}
