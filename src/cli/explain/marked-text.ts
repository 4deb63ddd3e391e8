// The words of a block with their annotations in colour.
import type {Kind} from '../../doc/ann.js';
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {printable} from '../../look/printable.js';
import type {Meaning, Paint} from './ink-for.js';

const SHOWN: readonly (readonly [Kind, Meaning])[] = [
	['treaty', 'treaty'],
	['date', 'date'],
	['person', 'person'],
	['cue', 'cue'],
];

type Mark = Span & {readonly meaning: Meaning};

export function markedText(doc: Doc, span: Span, paint: Paint): string {
	const quotes = within(doc, 'quote', span).map(({props}) => props.inner);
	let out = '';
	let at = span.start;
	const plain = (end: number): void => {
		out += underlined(doc, {start: at, end}, quotes, paint);
		at = end;
	};
	for (const mark of marksIn(doc, span)) {
		if (mark.start < at) continue;
		plain(mark.start);
		out += paint(mark.meaning, printable(doc.text.slice(mark.start, mark.end)));
		at = mark.end;
	}
	plain(span.end);
	return out;
}

function marksIn(doc: Doc, span: Span): readonly Mark[] {
	return SHOWN.flatMap(([kind, meaning]) =>
		within(doc, kind, span).map(({start, end}): Mark => ({start, end, meaning})),
	).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What lies in a quotation is underlined. */
function underlined(doc: Doc, span: Span, quotes: readonly Span[], paint: Paint): string {
	const borders = new Set([span.start, span.end]);
	for (const {start, end} of quotes) {
		for (const border of [start, end])
			if (border > span.start && border < span.end) borders.add(border);
	}
	const sorted = [...borders].sort((a, b) => a - b);
	return sorted
		.slice(1)
		.map((end, i) => {
			const start = sorted[i] ?? end;
			const words = printable(doc.text.slice(start, end));
			const isQuoted = quotes.some((quote) => quote.start <= start && end <= quote.end);
			return isQuoted && words.trim() !== '' ? paint('quote', words) : words;
		})
		.join('');
}
