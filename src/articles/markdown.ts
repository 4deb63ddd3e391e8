// Reads Markdown: its words, headings and list items, and the metadata of its front matter.
import {ok, type Problem, type Result} from '../result.js';
import {frontMatter} from './front-matter.js';
import {identify} from './identify.js';
import {maskMarkdown} from './markdown-mask.js';
import {hintsOf} from './masked.js';
import {mergeSources, sourceOf} from './metadata.js';
import type {RawArticle} from './raw-article.js';
import type {Reading} from './reading.js';
import {unmask} from './unmask.js';

/** The parser needs more than linear time for deep nesting and for thousands of marks in a block. */
const LONGEST = 2_000_000;
const NESTED = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){60}/mu;
const MOST_MARKS = 5000;

/** Markdown no person wrote is read as it stands, with a warning. */
export function readMarkdown({name, raw, given}: RawArticle): Result<Reading> {
	const {source, end} = frontMatter(raw);
	const isSound = !isTangled(raw);
	const masked = isSound ? maskMarkdown(raw, end) : {text: raw, labels: []};
	const clean = unmask(masked.text);
	const article = identify(name, raw, mergeSources(given, sourceOf(source)));
	const hints = hintsOf(clean, masked.labels, 'markdown/node');
	return ok({article, clean, hints}, isSound ? [] : [tangled(name)]);
}

function isTangled(raw: string): boolean {
	if (raw.length > LONGEST || NESTED.test(raw)) return true;
	return raw
		.split(/\n[ \t]*\n/u)
		.some((block) => (block.match(/[*_[\]`<>&!\\~]/gu)?.length ?? 0) > MOST_MARKS);
}

function tangled(file: string): Problem {
	return {
		code: 'markdown-tangled',
		message: 'this is too large or too deeply nested for Markdown, so it is read as plain text',
		file,
	};
}
