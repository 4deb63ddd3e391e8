// The whole generator over mutated articles: it never throws, and what it cites stands in the file.
import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readHtml} from '../../src/articles/html.js';
import {readMarkdown} from '../../src/articles/markdown.js';
import {readText} from '../../src/articles/text.js';
import {formatOf} from '../../src/decks/index.js';
import {makeDeck} from '../../src/make/make-deck.js';
import {readFacts} from '../../src/make/read-facts.js';

const SEEDS = readdirSync('seeds')
	.filter((name) => name.endsWith('.txt'))
	.map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const JUNK = [
	'“',
	'"',
	'”',
	'\n',
	'\n\n',
	'& nbsp;',
	'\u202E',
	'😀',
	'é',
	'<p>',
	'# ',
	' said ',
	',',
];

/** Cut, repeated, shuffled and littered pieces of real articles. */
const mutated = fc
	.array(
		fc.tuple(
			fc.nat(SEEDS.length - 1),
			fc.nat(12_000),
			fc.nat(600),
			fc.constantFrom(...JUNK),
			fc.nat(600),
		),
		{minLength: 1, maxLength: 5},
	)
	.map((cuts) =>
		cuts
			.map(([seed, from, length, junk, at]) => {
				const piece = (SEEDS[seed] ?? '').slice(from, from + length);
				return piece.slice(0, at) + junk + piece.slice(at);
			})
			.join(' '),
	);

test.each([
	['text', readText],
	['Markdown', readMarkdown],
	['HTML', readHtml],
] as const)('%s: any article makes a deck whose cards cite its words', (_name, read) => {
	fc.assert(
		fc.property(mutated, (raw) => {
			const reading = read({name: 'a', raw, given: {published: '2021-12', publishedBy: 'given'}});
			if (!reading.ok) return;
			const facts = readFacts(reading.value);
			for (const {fact} of facts.asked) {
				expect(fact.evidence.length).toBeGreaterThan(0);
				for (const {span, words} of fact.evidence) {
					expect(facts.doc.text.slice(span.start, span.end)).toBe(words);
				}
				expect(fact.confidence).toBeGreaterThanOrEqual(0);
				expect(fact.confidence).toBeLessThanOrEqual(1);
			}
			const {deck} = makeDeck([facts], {generator: 'test'});
			const print = (): string => formatOf('x.deck.json')?.print(deck) ?? '';
			expect(formatOf('x.deck.json')?.parse(print(), 'x').ok).toBe(true);
			const again = makeDeck([readFacts(reading.value)], {generator: 'test'}).deck;
			expect(again).toEqual(deck);
		}),
		{numRuns: 40},
	);
});

test('the deck is the same in every time zone and locale', () => {
	const before = process.env['TZ'];
	const decks = ['UTC', 'Asia/Kolkata', 'America/Los_Angeles'].map((zone) => {
		process.env['TZ'] = zone;
		const articles = SEEDS.flatMap((raw) => {
			const reading = readText({name: 'a', raw, given: {}});
			return reading.ok ? [readFacts(reading.value)] : [];
		});
		return JSON.stringify(makeDeck(articles, {generator: 'test'}).deck);
	});
	if (before === undefined) delete process.env['TZ'];
	else process.env['TZ'] = before;
	expect(new Set(decks).size).toBe(1);
});

test.each([
	['10,000 quotation marks that never close', '“Well '.repeat(10_000)],
	['a line of 1 MB', 'Ingrid Dahl said that it is cold, '.repeat(30_000)],
	['a sentence of 5,000 words', `${'port '.repeat(5_000)}said Dahl.`],
])('%s: read within the time limit of a test', (_name, raw) => {
	const reading = readText({name: 'a', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {asked, doc} = readFacts(reading.value);
	expect(doc.text.length).toBeGreaterThan(1000);
	for (const {fact} of asked) expect(fact.evidence[0]?.words).not.toBe('');
});
