// Broken entities in a passage: a machine has damaged it, and its words are not quoted.
import {type Doc, rawSpan} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';

const MOST_SCARS = 2;
/** Spaces that were torn ("& nbsp;") read as spaces and harm no words. */
const SCAR = /&\s(?!nbsp)\w+;|&amp;(?!nbsp)\w+;/gu;

export function isScarred(doc: Doc, span: Span): boolean {
	const {start, end} = rawSpan(doc, span);
	return (doc.article.raw.slice(start, end).match(SCAR) ?? []).length > MOST_SCARS;
}
