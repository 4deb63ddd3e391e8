// Dates, addresses and names as files write them, and as they are kept.
import {expect, test} from 'vitest';
import {pageMetadata} from '../../src/articles/html-metadata.js';
import {readLinkedData} from '../../src/articles/linked-data.js';
import {givenSource, mergeSources, sourceOf, webAddress} from '../../src/articles/metadata.js';
import {partialDay} from '../../src/articles/partial-day.js';
import {createSidecar} from '../../src/articles/sidecar.js';

test.each([
	['2021-12-08', '2021-12-08'],
	['2021-12-08T23:30:00+03:00', '2021-12-08'],
	['2021-12-08 10:00', '2021-12-08'],
	['2021-12', '2021-12'],
	['2021', '2021'],
	['20211208T100000Z', '2021-12-08'],
	['Wed, 8 Dec 2021 10:00:00 GMT', '2021-12-08'],
	['December 8, 2021', '2021-12-08'],
	['8th december 2021', '2021-12-08'],
	['2020-02-29', '2020-02-29'],
	['2021-02-29', undefined],
	['2021-13-01', undefined],
	['2021-12-00', undefined],
	['04.02.2022', undefined],
	['08/12/2021', undefined],
	['0021-12-08', undefined],
	['yesterday', undefined],
	['', undefined],
])('partialDay(%j) is %j', (text, day) => {
	expect(partialDay(text)).toBe(day);
});

test.each([
	['https://Example.org/a#b', 'https://example.org/a'],
	[' http://u:p@example.org ', 'http://example.org/'],
	['/a', undefined],
	['javascript:alert(1)', undefined],
	['file:///a', undefined],
	['https://', undefined],
])('webAddress(%j) is %j', (text, address) => {
	expect(webAddress(text)).toBe(address);
});

test('fields become one clean line, and empty ones are left out', () => {
	expect(sourceOf({title: ' A\u001B[31m\n b\u202E ', author: ' ', published: 'soon'})).toEqual({
		title: 'A [31m b',
	});
	expect(sourceOf({title: 'x'.repeat(9000)}).title).toHaveLength(500);
});

test('a given date is certain, and the first source wins', () => {
	const given = givenSource({published: '2021'});
	expect(given).toEqual({published: '2021', publishedBy: 'given'});
	const found = sourceOf({published: '2020-01-02', title: 'A'});
	expect(mergeSources(given, found)).toEqual({...given, title: 'A'});
});

test.each([
	['an article', '{"@type": "NewsArticle", "headline": "A"}', {title: 'A'}],
	['a list of types', '[{"@type": ["X", "BlogPosting"], "headline": "A"}]', {title: 'A'}],
	['authors', '{"@type": "Article", "author": [{"name": "A"}, "B"]}', {author: 'A, B'}],
	['a page', '{"@type": "Article", "mainEntityOfPage": {"@id": "u"}}', {address: 'u'}],
	['strange values', '{"@type": "Article", "headline": 7, "author": null}', {}],
	['no article', '{"@type": "Person", "name": "A"}', {}],
	['broken', '{"@type": "Article",', {}],
	['null', 'null', {}],
])('linked data: %s', (_, script, wanted) => {
	const defined = Object.entries(readLinkedData([script])).filter(([, value]) => value);
	expect(Object.fromEntries(defined)).toEqual(wanted);
});

test('meta tags, entities in them, and marks of saved pages', () => {
	const page = `<!-- Page saved with SingleFile \n url: https://example.org/s \n saved date: x -->
		<meta content='Q &amp; A' property='og:title'><meta name=Author content=Ina>
		<time itemprop="datePublished" datetime="2021-12-08">8</time><link rel=canonical href=/a>`;
	expect(sourceOf(pageMetadata(page))).toEqual({
		title: 'Q & A',
		author: 'Ina',
		published: '2021-12-08',
		publishedBy: 'metadata',
		address: 'https://example.org/s',
	});
});

test('a sidecar gives sources and says what it cannot use', () => {
	const {sources, warnings} = createSidecar(
		{'a.txt': {published: '2021-12'}, 'b.txt': {published: '1.2.22', address: 'x'}},
		'articles.json',
	);
	expect(sources.get('a.txt')).toEqual({published: '2021-12', publishedBy: 'given'});
	expect(warnings.map(({code, file}) => [code, file])).toEqual([
		['sidecar-date', 'articles.json'],
		['sidecar-address', 'articles.json'],
	]);
});
