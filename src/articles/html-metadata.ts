// What a page says about itself: JSON-LD, meta tags, the canonical link, the mark of a saved page.
import {decodeHTML} from 'entities';
import {attributesOf, scanHtml} from './html-scan.js';
import {readLinkedData} from './linked-data.js';
import type {RawSource} from './metadata.js';

/** Names of meta tags for each field, the surest first. */
const METAS = {
	title: ['og:title', 'headline', 'dc.title', 'dcterms.title', 'twitter:title', 'title'],
	publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
	author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl'],
	published: [
		...['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date'],
		...['dc.date.issued', 'dcterms.created', 'dc.date', 'pubdate', 'publishdate', 'publish-date'],
		...['sailthru.date', 'date'],
	],
	address: ['og:url'],
} as const;

type Found = {
	readonly metas: Map<string, string>;
	readonly linkedData: string[];
	title?: string | undefined;
	canonical?: string | undefined;
	savedFrom?: string | undefined;
	/** The `datetime` of `<time>` elements that say they are the day of publication. */
	time?: string | undefined;
};

/** Fields as the page has them; `sourceOf` judges them. */
export function pageMetadata(raw: string): RawSource {
	const found = collect(raw);
	const data = readLinkedData(found.linkedData);
	const meta = (names: readonly string[]): string | undefined =>
		names.map((name) => found.metas.get(name)).find((value) => value?.trim());
	const author = data.author ?? meta(METAS.author);
	return {
		title: data.title ?? meta(METAS.title) ?? found.title,
		publisher: data.publisher ?? meta(METAS.publisher),
		// Some sites give the author's page on a social network here.
		author: author && /^https?:/iu.test(author) ? undefined : author,
		published: data.published ?? meta(METAS.published) ?? found.time,
		address: found.canonical ?? meta(METAS.address) ?? data.address ?? found.savedFrom,
	};
}

function collect(raw: string): Found {
	const found: Found = {metas: new Map(), linkedData: []};
	let tag = '';
	scanHtml(raw, {
		text: () => {},
		close: () => {},
		open(name, start, end) {
			tag = raw.slice(start, end);
			if (name === 'meta') addMeta(found.metas, tag);
			else if (name === 'link') addLink(found, tag);
			else if (name === 'time') addTime(found, tag);
		},
		opaque(name, start, end) {
			const inside = (): string => raw.slice(start, end);
			if (name === 'title') found.title ??= decodeHTML(inside());
			if (name === 'script' && /application\/ld\+json/iu.test(tag)) found.linkedData.push(inside());
		},
		comment(start, end) {
			found.savedFrom ??= savedFrom(raw.slice(start, Math.min(end, start + 3000)));
		},
	});
	return found;
}

function addMeta(metas: Map<string, string>, tag: string): void {
	const attributes = attributesOf(tag);
	const content = attributes.get('content');
	const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
	const key = name?.toLowerCase();
	if (key && content && !metas.has(key)) metas.set(key, decodeHTML(content));
}

function addLink(found: Found, tag: string): void {
	const attributes = attributesOf(tag);
	if (attributes.get('rel')?.toLowerCase() !== 'canonical') return;
	const href = decodeHTML(attributes.get('href') ?? '');
	// A relative one says nothing without the address it was fetched from.
	if (/^https?:/iu.test(href)) found.canonical ??= href;
}

function addTime(found: Found, tag: string): void {
	const attributes = attributesOf(tag);
	const isPublished =
		attributes.has('pubdate') || /datepublished/iu.test(attributes.get('itemprop') ?? '');
	if (isPublished) found.time ??= attributes.get('datetime');
}

/** Browsers write `saved from url=(0023)https://…`, SingleFile ` url: https://…`. */
function savedFrom(comment: string): string | undefined {
	return /(?:saved from url=\(\d{1,6}\)|SingleFile[\s\S]{0,200}?\burl:\s)(https?:\/\/\S+)/u.exec(
		comment,
	)?.[1];
}
