// Finding annotations by place, by binary search over a layer.
import type {Ann, Kind} from './ann.js';
import type {Doc} from './doc.js';
import {covers, overlaps, type Span} from './span.js';

/** The annotations of a kind that lie wholly inside a span, in order. */
export function within<K extends Kind>(doc: Doc, kind: K, span: Span): readonly Ann<K>[] {
	const layer = doc.layer(kind);
	const found: Ann<K>[] = [];
	for (let i = firstAt(layer, span.start); i < layer.length; i++) {
		const ann = layer[i];
		if (!ann || ann.start >= span.end) break;
		if (ann.end <= span.end) found.push(ann);
	}
	return found;
}

/** The annotations of a kind that have anything in common with a span, in order. */
export function touching<K extends Kind>(doc: Doc, kind: K, span: Span): readonly Ann<K>[] {
	return touchingIn(doc.layer(kind), span);
}

function touchingIn<S extends Span>(layer: readonly S[], span: Span): readonly S[] {
	const reach = reachOf(layer);
	const found: S[] = [];
	for (let i = firstAt(layer, span.end) - 1; i >= 0; i--) {
		if ((reach[i] ?? 0) <= span.start) break;
		const one = layer[i];
		if (one && overlaps(one, span)) found.push(one);
	}
	return found.reverse();
}

/** Things that have a place, to be asked for those that touch a span; in the order they were given. */
export function placed<T>(
	things: readonly T[],
	placeOf: (thing: T) => Span,
): (span: Span) => readonly T[] {
	const byStart = things
		.map((thing, index) => ({...placeOf(thing), thing, index}))
		.sort((a, b) => a.start - b.start);
	return (span) =>
		[...touchingIn(byStart, span)].sort((a, b) => a.index - b.index).map(({thing}) => thing);
}

/** The innermost annotation of a kind that covers a span. Layers whose members nest or stand apart only. */
export function covering<K extends Kind>(doc: Doc, kind: K, span: Span): Ann<K> | undefined {
	const layer = doc.layer(kind);
	const reach = reachOf(layer);
	for (let i = firstAt(layer, span.start + 1) - 1; i >= 0; i--) {
		// Nothing from here back reaches the span's end.
		if ((reach[i] ?? 0) < span.end) break;
		const ann = layer[i];
		if (ann && covers(ann, span)) return ann;
	}
	return undefined;
}

const REACHES = new WeakMap<readonly Span[], Int32Array>();

/** The furthest end among the members up to each one; counted once a layer. */
function reachOf(layer: readonly Span[]): Int32Array {
	const known = REACHES.get(layer);
	if (known) return known;
	const reach = new Int32Array(layer.length);
	let furthest = 0;
	for (const [index, {end}] of layer.entries()) {
		furthest = Math.max(furthest, end);
		reach[index] = furthest;
	}
	REACHES.set(layer, reach);
	return reach;
}

/** Index of the first member that starts at `offset` or later. */
function firstAt(layer: readonly Span[], offset: number): number {
	let low = 0;
	let high = layer.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((layer[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
