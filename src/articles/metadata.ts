// What is known about an article, from several tellers: the more certain one wins each field.
import type {Source} from '../doc/article.js';
import {partialDay} from './partial-day.js';

/** Fields as found, not yet looked at. */
export type RawSource = {
	readonly title?: string | undefined;
	readonly publisher?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: string | undefined;
	readonly address?: string | undefined;
};

const LONGEST = 500;

/** What a file says about itself; a date or an address that cannot be read is left out. */
export function sourceOf(raw: RawSource): Source {
	const title = oneLine(raw.title);
	const publisher = oneLine(raw.publisher);
	const author = oneLine(raw.author);
	const published = raw.published === undefined ? undefined : partialDay(raw.published);
	const address = raw.address === undefined ? undefined : webAddress(raw.address);
	return {
		...(title && {title}),
		...(publisher && {publisher}),
		...(author && {author}),
		...(published && {published, publishedBy: 'metadata' as const}),
		...(address && {address}),
	};
}

/** The same from a person or a sidecar: its date is given. */
export function givenSource(raw: RawSource): Source {
	const source = sourceOf(raw);
	return source.published ? {...source, publishedBy: 'given'} : source;
}

/** Each field from the first source, or where it has none, from the second. */
export function mergeSources(first: Source, second: Source): Source {
	return {...second, ...first};
}

/** The address in its normal form without its fragment; undefined unless it is http or https. */
export function webAddress(text: string): string | undefined {
	const trimmed = text.trim();
	if (!/^https?:\/\//iu.test(trimmed) || trimmed.length > 2000 || !URL.canParse(trimmed)) {
		return undefined;
	}
	const url = new URL(trimmed);
	url.hash = '';
	url.username = '';
	url.password = '';
	return url.href;
}

/** One printable line of bounded length; empty for nothing. */
function oneLine(text: string | undefined): string {
	return (text ?? '')
		.slice(0, 4 * LONGEST)
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.trim()
		.slice(0, LONGEST)
		.replace(/\p{Cs}/gu, '');
}
