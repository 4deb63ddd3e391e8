// Places in a text: half-open, in UTF-16 units, as JavaScript counts.

/** `[start, end)`; `text.slice(span.start, span.end)` are its words. */
export type Span = {readonly start: number; readonly end: number};

/** Whether `outer` holds all of `inner`; equal spans hold each other. */
export function covers(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers both. */
export function hull(a: Span, b: Span): Span {
	return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)};
}

/** The span without white space at its edges; an empty one collapses to its end. */
export function trimSpan(text: string, span: Span): Span {
	let {start, end} = span;
	while (start < end && /\s/u.test(text[start] ?? '')) start++;
	while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
	return {start, end};
}
