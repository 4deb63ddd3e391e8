// The identity of an article: its address where it has one, else its words.
import type {Article, ArticleId, Source} from '../doc/article.js';
import {sha256Hex, shortHash} from '../doc/hash.js';

/**
 * An article with its id: `a` and 12 hexadecimal digits of its address, or, without one, of its
 * words with white space folded, so that CRLF or re-wrapped lines make no other article.
 */
export function identify(name: string, raw: string, source: Source): Article {
	const key = source.address ?? raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
	return {
		id: `a${shortHash('article', key)}` as ArticleId,
		name,
		raw,
		sha256: sha256Hex(raw),
		source,
	};
}
