// The registry of readers: one line a file type, found by ending, else by content.
import type {Result} from '../result.js';
import type {RawArticle} from './raw-article.js';
import type {Reading} from './reading.js';

export type Reader = {
	readonly name: string;
	/** File endings, lower case, with the dot. */
	readonly endings: readonly string[];
	/** Readers are loaded when needed: parsing HTML costs 150 ms at the start. */
	load(): Promise<(article: RawArticle) => Result<Reading>>;
};

const TEXT: Reader = {
	name: 'text',
	endings: ['.txt', '.text'],
	load: async () => (await import('./text.js')).readText,
};
const HTML: Reader = {
	name: 'html',
	endings: ['.html', '.htm', '.xhtml'],
	load: async () => (await import('./html.js')).readHtml,
};
const MARKDOWN: Reader = {
	name: 'markdown',
	endings: ['.md', '.markdown'],
	load: async () => (await import('./markdown.js')).readMarkdown,
};

export const READERS: readonly Reader[] = [TEXT, MARKDOWN, HTML];

/** The reader for a file: by its ending, or where that says nothing, HTML if it begins like HTML. */
export function readerFor(name: string, raw: string): Reader {
	const lower = name.toLowerCase();
	const byEnding = READERS.find(({endings}) => endings.some((ending) => lower.endsWith(ending)));
	return byEnding ?? (looksLikeHtml(raw) ? HTML : TEXT);
}

function looksLikeHtml(raw: string): boolean {
	return /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b/iu.test(
		raw.slice(0, 2000),
	);
}
