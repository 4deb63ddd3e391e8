// Quotes are found where they stand, also through entities, tags and folded white space.
import {expect, test} from 'vitest';
import {readHtml} from '../../src/articles/html.js';
import {readText} from '../../src/articles/text.js';
import type {CardId} from '../../src/cards/card.js';
import {type CitedArticle, verifyDeck} from '../../src/decks/verify.js';
import {toRaw} from '../../src/doc/clean-text.js';
import {card, deck} from './make.js';

const HTML = `<html><body><article><h1>The ferry sails again</h1>
<p>The mayor of Aurdal said on Monday:   &ldquo;The ferry
will <b>sail</b> again &amp; stay.&rdquo; Nobody had asked (yet) about the price [of it].</p>
<p>A second paragraph stands here so that there is an article to be read by anyone at all.</p>
</article></body></html>`;

function article(raw: string): CitedArticle {
	const given = {name: 'a.html', raw, given: {}};
	const read = raw.startsWith('<') ? readHtml(given) : readText(given);
	if (!read.ok) throw new Error('unreadable');
	return read.value;
}

/** A card that cites words of an article as the generator does. */
function citing(id: string, one: CitedArticle, words: RegExp) {
	const match = words.exec(one.clean.text);
	if (!match) throw new Error(`not there: ${words}`);
	const span = toRaw(one.clean, {start: match.index, end: match.index + match[0].length});
	const quote = match[0].replace(/\s+/gu, ' ');
	return card(id, {cite: {source: one.article.id, quote, ...span}});
}

function deckOf(one: CitedArticle, cards: Parameters<typeof deck>[0]) {
	return deck(cards, {sources: [{id: one.article.id, sha256: one.article.sha256}]});
}

test.each([
	['HTML', HTML],
	['text', 'It rained.\n\nThe   ferry\nwill sail (again) & stay.\n'],
])('%s: every citation of the generator is right', (_name, raw) => {
	const one = article(raw);
	const cards = [
		citing('c1', one, /ferry\s+will\s+sail/u),
		citing('c2', one, /\S+ & stay\./u),
		citing('c3', one, /err/u),
	];
	expect(verifyDeck(deckOf(one, cards), [one])).toEqual({cards: 3, right: 3, findings: []});
});

test('what does not stand there is found, elsewhere or nowhere', () => {
	const one = article(HTML);
	const good = citing('c1', one, /\(yet\) about the price \[of it\]\./u);
	const {cite} = good;
	if (!cite) throw new Error('no citation');
	const cards = [
		good,
		card('c2', {cite: {...cite, start: cite.start + 1, end: cite.end + 1}}),
		card('c3', {cite: {...cite, quote: 'about the prize'}}),
		card('c4', {cite: {...cite, end: cite.start}}),
		card('c5', {cite: {...cite, quote: '', end: cite.start}}),
		card('c6'),
	];
	const {right, findings} = verifyDeck(deckOf(one, cards), [one]);
	const at = {start: cite.start, end: cite.end};
	const source = one.article.id;
	expect(right).toBe(1);
	expect(findings).toEqual([
		{code: 'quote-elsewhere', source, card: 'c2' as CardId, at},
		{code: 'quote-missing', source, card: 'c3' as CardId},
		{code: 'quote-elsewhere', source, card: 'c4' as CardId, at},
		{code: 'quote-missing', source, card: 'c5' as CardId},
		{code: 'no-citation', card: 'c6' as CardId},
	]);
});

test('an article that is missing or has changed is told once', () => {
	const one = article(HTML);
	const cards = [citing('c1', one, /ferry/u), citing('c2', one, /mayor/u)];
	const without = verifyDeck(deckOf(one, cards), []);
	expect(without).toEqual({
		cards: 2,
		right: 0,
		findings: [{code: 'article-not-given', source: one.article.id}],
	});
	const edited = {...one, article: {...one.article, sha256: '0'.repeat(64)}};
	expect(verifyDeck(deckOf(one, cards), [edited]).findings).toEqual([
		{code: 'article-changed', source: one.article.id},
	]);
	const renamed = {...one, article: {...one.article, id: 'other' as typeof one.article.id}};
	expect(verifyDeck(deckOf(one, cards), [renamed]).right).toBe(2);
});
