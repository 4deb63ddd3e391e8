// Decks written by hand: what the form means, what is told of mistakes, and that ids change nothing else.
import {expect, test} from 'vitest';
import {markdownFormat} from '../../src/decks/markdown.js';

const RIVERS = `---
title: Rivers of Europe
author: Ann Example
authors: Bob Sample, Carl Instance
licence: CC-BY-4.0
editor: Dora
---

Cards about rivers. This is an introduction and belongs to no card.

## The Rhine

Q: Where does the Rhine reach the sea?
A: In the Netherlands
Accept: the Netherlands
Note: Near Rotterdam.
Tags: sea, mouth

C: The Rhine rises in [Switzerland] and passes [Basel] \\[twice\\].

---

Q: Which river flows
through Vienna?

A: The Danube

It is the second longest.
\\Note: not a note
Choice: The Danube

## Others
`;

function read(text: string) {
	const deck = markdownFormat.parse(text, 'x.md');
	if (!deck.ok) throw new Error(JSON.stringify(deck.problems));
	return deck.value;
}

const choice = 'Choice: The Danube\n';

test('head, cards, gaps and topics', () => {
	const {head, cards} = read(RIVERS.replace(choice, ''));
	expect(head).toMatchObject({
		title: 'Rivers of Europe',
		authors: ['Ann Example', 'Bob Sample', 'Carl Instance'],
		licence: 'CC-BY-4.0',
		language: 'en',
		version: '1.0.0',
		extra: {editor: 'Dora'},
	});
	expect(cards.map(({kind, question, answer}) => [kind, question, answer])).toEqual([
		['free', 'Where does the Rhine reach the sea?', 'In the Netherlands'],
		['cloze', 'The Rhine rises in ____ and passes Basel [twice].', 'Switzerland'],
		['cloze', 'The Rhine rises in Switzerland and passes ____ [twice].', 'Basel'],
		[
			'free',
			'Which river flows\nthrough Vienna?',
			'The Danube\n\nIt is the second longest.\nNote: not a note',
		],
	]);
	expect(cards[0]).toMatchObject({
		accept: ['the Netherlands'],
		note: 'Near Rotterdam.',
		tags: ['The Rhine', 'sea', 'mouth'],
	});
	expect(cards[1]?.tags).toEqual(['The Rhine']);
	expect(cards[2]?.id).toBe(`${cards[1]?.id}-2`);
	expect(cards[2]?.fact).toBe(cards[1]?.fact);
});

test('a heading can be the title', () => {
	const {head, cards} = read('# Lakes\n\nQ: a?\nA: b\n');
	expect(head.title).toBe('Lakes');
	expect(cards[0]?.tags).toEqual([]);
});

test('an id outlives rewording', () => {
	const tidied = markdownFormat.tidy(RIVERS.replace(choice, ''), 'x.md');
	const text = tidied.ok ? tidied.value : '';
	const before = read(text).cards.map(({id}) => id);
	const after = read(
		text.replace('Where does', 'At which place does').replace('title: Rivers', 'title: Streams'),
	);
	expect(after.cards.map(({id}) => id)).toEqual(before);
	expect(after.head.id).toBe(read(text).head.id);
});

test.each([
	['LF', RIVERS.replace(choice, '')],
	['CRLF', RIVERS.replace(choice, '').replaceAll('\n', '\r\n')],
	['no head', '# Lakes\n\nQ: a?  \nA: b\n\nC: [c]'],
	['byte order mark', `\uFEFF${RIVERS.replace(choice, '')}`],
])('tidy adds ids and touches nothing else: %s', (_name, text) => {
	const tidied = markdownFormat.tidy(text, 'x.md');
	const result = tidied.ok ? tidied.value : '';
	expect(result.match(/<!-- id: c\w{12} -->/gu)).toHaveLength(text.includes('Rhine') ? 3 : 2);
	expect(result.replace(/ <!-- id: \w+ -->/gu, '').replace(/^id: \w+\r?\n/mu, '')).toBe(text);
	expect(read(result)).toEqual(read(text));
	expect(markdownFormat.tidy(result, 'x.md')).toEqual(tidied);
});

const HEAD = '---\ntitle: Rivers\n---\n';

test.each([
	[
		'no answer',
		`${HEAD}\nQ: a?\n\nQ: b?\nA: b`,
		5,
		'this card has no answer',
		'add a line "A: ..."',
	],
	['no question', `${HEAD}Q:\nA: b`, 4, 'this card has no question', 'write the question'],
	['no brackets', `${HEAD}C: The Rhine.`, 4, 'this card asks for no words', 'in brackets'],
	['empty brackets', `${HEAD}C: The [].`, 4, 'this card asks for no words', 'in brackets'],
	['two answers', `${HEAD}Q: a?\nA: b\nA: c`, 6, 'there is a second "A:"', '"Accept: ..."'],
	['misspelt', `${HEAD}Q: a?\nAnser: b`, 4, 'no answer', 'add a line'],
	['unknown part', `${HEAD}Q: a?\nA: b\nAuthor: c`, 6, '"Author:" is no part of a card', 'put \\'],
	['lost answer', `${HEAD}Q: a?\nA: b\n## C\nA: d`, 7, 'this answer has no question', 'write "Q:'],
	['no title', 'Q: a?\nA: b', 1, 'the deck has no title', 'begin the file'],
	['no title in the head', '---\nauthor: a\n---\nQ: a?\nA: b', 1, 'no title', 'title: ...'],
	['no deck', '# Notes\n\nSome text.', undefined, 'there are no cards', 'a card is a line'],
	[
		'gap with two owners',
		`${HEAD}C: [a] [b]\nAccept: c`,
		5,
		'"Accept:" can\'t be told',
		'Q: and A:',
	],
	[
		'broken JSON',
		`${HEAD}Q: a?\nA: b\nExtra: {`,
		6,
		'"Extra:" is no JSON object',
		'write an object',
	],
	['reason without choice', `${HEAD}Q: a?\nA: b\nWhy: c`, 6, '"Why:" has no choice', 'Choice: ...'],
	[
		'choices without the answer',
		`${HEAD}\nQ: a?\nA: b\nChoice: c`,
		5,
		'the answer is not',
		'words',
	],
	['repeated id', `${HEAD}Q: a?\nA: b\n\nQ: a?\nA: c`, 7, 'is the id of another', 'another id'],
	['unknown kind', `${HEAD}Q: a?\nA: b\nKind: riddle`, 4, 'cards[0].kind: must be one of', ''],
	['escape sequence', `${HEAD}Q: a\u001B[2J?\nA: b`, 4, 'a control character', 'take it out'],
	['polluting key', `---\ntitle: a\n__proto__: b\n---`, 3, 'no deck may have this key', ''],
	['torn citation', `${HEAD}Q: a?\nA: b\nQuote: c`, 4, 'has only a part of source', 'all four'],
	['no place', `${HEAD}Q: a?\nA: b\nCited: s1`, 6, 'this cites no place', 'Cited: s1 120-180'],
	['too long', `${HEAD}Q: ${'a'.repeat(1e6)}?\nA: b`, 4, 'must not be longer', ''],
	['bad language', `---\ntitle: a\nlanguage: E N\n---`, 3, 'must be a language such as en', ''],
])('mistake: %s', (_name, text, line, message, hint) => {
	const deck = markdownFormat.parse(text, 'decks/x.md');
	const [first] = deck.ok ? [] : deck.problems;
	expect(first?.message).toContain(message);
	expect(first?.hint).toContain(hint);
	expect(first?.line).toBe(line);
	expect(first?.file).toBe('decks/x.md');
});
