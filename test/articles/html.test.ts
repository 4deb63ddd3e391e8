// Pages: main text, offsets, metadata, and pages that were never meant for reading.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readHtml} from '../../src/articles/html.js';
import type {Reading} from '../../src/articles/reading.js';
import type {Result} from '../../src/result.js';
import {expectLettersFound, expectSound, rawWords} from './readings.js';

const BODY = [
	'<p>The minister of the lake, Ada Quill, said on Monday that &laquo;the bridge&raquo; would',
	'be <b>re</b>built by the <a href="/x">spring</a>, and that no one would pay twice for it.</p>',
	'<p>&quot;We have signed the paper,&quot; Quill said, &quot;and we will keep it.&quot; She spoke',
	'after a meeting with the harbour board, which had asked for a second road.<br>Nobody left.</p>',
	'<h2>What comes next</h2>',
	'<ul><li>The board meets again in June, with the minister, the mayor and the builders.</li>',
	'<li>A second reading of the plan follows, as the law of the lake demands it.</li></ul>',
	'<p>The mayor, Otto Brandt, did not confirm the date, but called the plan, in his words, a',
	'gift; he added that the town, the board and the lake would all need to agree to it first.</p>',
].join('\n');

const PAGE = `<!DOCTYPE html>
<!-- saved from url=(0030)https://example.org/saved -->
<html><head><title>Bridge &amp; board - Lake Post</title>
<meta property="og:site_name" content="Lake Post">
<meta name="author" content="Ina Berg">
<link rel="canonical" href="https://example.org/bridge">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"},
{"@type": "NewsArticle", "headline": "Bridge and board", "datePublished": "2021-12-08T10:00:00+03:00"}]}</script>
<style>p { color: red }</style></head>
<body><nav><a href="/">Home of the post</a> <a href="/n">News of the day</a></nav>
<article><h1>Bridge and board</h1>
<figure><img src="x.png"><figcaption>Ada Quill on a bridge. Photo: nobody</figcaption></figure>
${BODY}
</article>
<div class="comments"><p>Reader One: this comment, said one, is longer than it needs to be, truly.</p></div>
<div class="related-posts"><p>Read also: ten more bridges, said to be fine, that you will love.</p></div>
<footer>Copyright nobody</footer><script>var p = "<p>no text</p>";</script></body></html>`;

function read(raw: string): Reading {
	const result = readHtml({name: 'page.html', raw, given: {}});
	return value(result);
}

function value<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

test('a page gives its article and nothing beside it', () => {
	const reading = read(PAGE);
	expectSound(reading);
	expect(reading.clean.text).toMatch(/^(?:Bridge and board\n\n)?The minister of the lake/u);
	expect(reading.clean.text).toContain('«the bridge» would be rebuilt by the spring, and');
	expect(reading.clean.text).toContain(
		'a second road.\nNobody left.\n\nWhat comes next\n\nThe board',
	);
	expect(reading.clean.text).not.toMatch(/Photo|Reader One|Read also|Copyright|no text|Home of/u);
});

test('a cited span shows the same words in the page', () => {
	const reading = read(PAGE);
	expect(rawWords(reading, 'rebuilt')).toBe('<b>re</b>built'.slice(3));
	expect(rawWords(reading, '"We have signed the paper," Quill said')).toBe(
		'&quot;We have signed the paper,&quot; Quill said',
	);
});

test('markup tells headings and list items', () => {
	const {clean, hints} = read(PAGE);
	const told = hints.map(({start, end, props}) => [props.label, clean.text.slice(start, end)]);
	expect(told).toContainEqual(['headline', 'What comes next']);
	expect(told).toContainEqual([
		'item',
		'A second reading of the plan follows, as the law of the lake demands it.',
	]);
});

test('a page says who published it and when', () => {
	expect(read(PAGE).article.source).toEqual({
		title: 'Bridge and board',
		publisher: 'Lake Post',
		author: 'Ina Berg',
		published: '2021-12-08',
		publishedBy: 'metadata',
		address: 'https://example.org/bridge',
	});
});

test('comments longer than the article are not the article', () => {
	const comments =
		'<p>I think, said Reader Two, that this is a long comment, and it is.</p>'.repeat(60);
	const {clean} = read(`<body><div>${BODY}</div><div id="comments">${comments}</div></body>`);
	expect(clean.text).toContain('a second road.');
	expect(clean.text).not.toContain('Reader Two');
});

test('what is given wins over what the page says', () => {
	const given = {published: '2020', publishedBy: 'given'} as const;
	const result = value(readHtml({name: 'page.html', raw: PAGE, given}));
	expect(result.article.source).toMatchObject({published: '2020', publishedBy: 'given'});
});

test.each([
	['text without an end tag', `<p>${'Short words, said he. '.repeat(20)}`],
	['line breaks only', 'One line, said he.<br><br>Another line, said she.<br>'.repeat(9)],
	['no markup', 'Plain words, said he, and no tag.'],
	['an unclosed tag', `<p>Words before it, said he.</p><a href="x`],
	['an unclosed quote', `<p class="x>Words, said he.</p><p>And more, said she.</p>`],
	['an unclosed comment', '<p>Words, said he.</p><!-- and <p>no more'],
	['an unclosed title', '<title>Words, said he. <p>And more of them.</p>'],
	['a form around everything', `<form>${BODY}</form>`],
	[
		'a layout with a misleading name',
		`<div class="share-page">${BODY}</div><p>Other, said she.</p>`,
	],
])('reads %s', (_, raw) => {
	const reading = read(raw);
	expectSound(reading);
	expect(reading.clean.text).toContain('said');
});

test.each([
	['100,000 nested elements', `${'<div>'.repeat(100_000)}${BODY}`],
	['100,000 nested and closed', `${'<div>'.repeat(100_000)}${BODY}${'</div>'.repeat(100_000)}`],
	['100,000 unclosed inline elements', `${'<b>'.repeat(100_000)}${BODY}`],
	['30,000 unclosed list items', `<ul>${'<li>One of them, said he.'.repeat(30_000)}`],
	['a line of 5 MB', `<p>${'Words of one line, said he. '.repeat(190_000)}</p>`],
	['half a million open brackets', '<'.repeat(500_000)],
	['many unclosed quotes', '<a b="'.repeat(100_000)],
	['many unclosed titles', '<title>'.repeat(100_000)],
	['many open comments', '<!--'.repeat(100_000)],
	['many ampersands', '&'.repeat(500_000)],
	['many attributes', `<p ${'a '.repeat(500_000)}>`],
	['many equals signs', `<p ${'= '.repeat(500_000)}>`],
])('%s: no overflow, and over before the time limit of a test', (_, raw) => {
	expectSound(read(raw));
});

const PIECES = [
	...['<p>', '</p>', '<div class="related">', '</div>', '<b>', '</b>', '<!--', '-->', '<script>'],
	...['</script>', '<ul><li>', '<td>', '<br>', '<h2>', '<title>', '"', "'", '<', '>', '&amp;nbsp;'],
	...[
		'&quot;',
		'&#x1;',
		'&#xD83D;',
		'\u0001',
		'\u2029',
		'\uE000\uF000',
		'\r\n',
		'\t',
		'&',
		'😀',
		'ß',
	],
	...['He said it, on Monday.', 'word', '</', '<a href=', '<svg>', '<template>', '<pre>', '\u0000'],
];

test('no page makes the reader throw, and its offsets hold', () => {
	const pages = fc
		.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'binary'})), {maxLength: 60})
		.map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(pages, (raw) => expectSound(read(raw))),
		{numRuns: 150},
	);
});

test('a mutated page keeps words and offsets together', () => {
	const cut = fc.tuple(fc.nat(PAGE.length), fc.nat(40), fc.constantFrom(...PIECES));
	fc.assert(
		fc.property(fc.array(cut, {minLength: 1, maxLength: 4}), (cuts) => {
			const raw = cuts.reduce(
				(page, [at, length, piece]) => page.slice(0, at) + piece + page.slice(at + length),
				PAGE,
			);
			const reading = read(raw);
			expectSound(reading);
			expectLettersFound(reading);
		}),
		{numRuns: 100},
	);
});
