// One card put into a deck's text: it is there, and nothing else has changed.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FORMATS} from '../../src/decks/index.js';
import {markdownFormat} from '../../src/decks/markdown.js';
import {card, someDeck} from './make.js';

describe.each(FORMATS)('$name', (format) => {
	test('the card is as it was given, every other card is as it was', () => {
		const filled = someDeck.filter(({cards}) => cards.length > 0);
		fc.assert(
			fc.property(filled, fc.nat(), fc.stringMatching(/^[a-z]{1,9}$/), (deck, nth, words) => {
				const text = format.print(deck);
				const before = format.parse(text, 'x');
				const cards = before.ok ? before.value.cards : [];
				const old = cards[nth % cards.length];
				if (!before.ok || !old) throw new Error('a printed deck is read');
				const own = {...old, question: words, answer: words, choices: [], tags: [words]};
				const edited = format.withCard(text, 'x', own);
				const after = format.parse(edited.ok ? edited.value : '', 'x');
				expect(after).toEqual({
					...before,
					value: {...before.value, cards: cards.map((one) => (one === old ? own : one))},
				});
			}),
		);
	});

	test('a card it does not have is added at the end', () => {
		const text = format.print({
			head: {id: 'd1' as never, title: 'T', language: 'en', authors: [], version: '1'},
			sources: [],
			cards: [card('z')],
		});
		const edited = format.withCard(text, 'x', card('a'));
		const after = format.parse(edited.ok ? edited.value : '', 'x');
		expect(after.ok && after.value.cards).toEqual([card('z'), card('a')]);
	});
});

const WRITTEN = `# Rivers

Some words about this deck.

## Europe

Q: Where does the Rhine begin?   
A: In Germany.
   
C: The Danube ends in the [Black Sea].

***

Q: What is next? <!-- id: next -->
A: The end.
`;

test('every other line of a hand-written deck stays as it is', () => {
	const deck = markdownFormat.parse(WRITTEN, 'x');
	const [rhine, danube] = deck.ok ? deck.value.cards : [];
	if (!rhine || !danube) throw new Error('there are cards');
	const once = markdownFormat.withCard(WRITTEN, 'x', {...rhine, answer: 'In Switzerland.'});
	expect(once.ok && once.value).toBe(
		WRITTEN.replace('begin?   ', `begin? <!-- id: ${rhine.id} -->`).replace(
			'In Germany.',
			'In Switzerland.',
		),
	);
	const twice = markdownFormat.withCard(WRITTEN, 'x', {...danube, note: 'In Romania.'});
	expect(twice.ok && twice.value).toBe(
		WRITTEN.replace(
			'C: The Danube ends in the [Black Sea].',
			`Q: The Danube ends in the ____. <!-- id: ${danube.id} -->\nA: Black Sea\nNote: In Romania.\nKind: cloze`,
		),
	);
});

test('CRLF stays CRLF', () => {
	const text = 'Q: a? <!-- id: a -->\r\nA: b\r\n\r\nQ: c? <!-- id: c -->\r\nA: d\r\n';
	const titled = `# T <!-- id: d1 -->\r\n${text}`;
	const edited = markdownFormat.withCard(titled, 'x', card('a', {fact: 'a' as never, answer: 'x'}));
	expect(edited.ok && edited.value).toBe(
		titled.replace('a?', 'What is a?').replace('A: b', 'A: x'),
	);
});

test('of a line that asks for two words, neither card is changed alone', () => {
	const text = '# T\n\nC: [Bonn] lies on the [Rhine]. <!-- id: c1 -->\n';
	for (const id of ['c1', 'c1-2']) {
		expect(markdownFormat.withCard(text, 'x', card(id))).toMatchObject({
			problems: [{code: 'deck-many-gaps', line: 3}],
		});
	}
});

test('what would be no deck is refused', () => {
	for (const format of FORMATS) {
		const text = format.print({
			head: {id: 'd1' as never, title: 'T', language: 'en', authors: [], version: '1'},
			sources: [],
			cards: [card('a')],
		});
		expect(format.withCard(text, 'x', card('a', {answer: ''})).ok).toBe(false);
	}
});
