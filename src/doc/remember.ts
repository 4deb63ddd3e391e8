// Working things out once: per document, or for the texts that were asked lately.
import type {Doc} from './doc.js';

/** The same function of a document, worked out once for each and forgotten with it. */
export function perDoc<T>(work: (doc: Doc) => T): (doc: Doc) => T {
	const known = new WeakMap<Doc, {readonly value: T}>();
	return (doc) => {
		const before = known.get(doc);
		if (before) return before.value;
		const value = work(doc);
		known.set(doc, {value});
		return value;
	};
}

/** The same function of a document and a text, worked out once for each. */
export function perDocAndText<T>(
	work: (doc: Doc, text: string) => T,
): (doc: Doc, text: string) => T {
	const knownOf = perDoc(() => new Map<string, {readonly value: T}>());
	return (doc, text) => {
		const known = knownOf(doc);
		const before = known.get(text);
		if (before) return before.value;
		const value = work(doc, text);
		known.set(text, {value});
		return value;
	};
}

/** More texts than that are forgotten, so that a long run needs no more memory than a short one. */
const MOST_REMEMBERED = 5000;

/** The same function, which does not work out twice what it was asked lately. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
	let known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= MOST_REMEMBERED) known = new Map();
		const now = work(text);
		known.set(text, now);
		return now;
	};
}
