// Invented articles for tests, read as the generator reads them, and spans found by their words.
import {readText} from '../../src/articles/text.js';
import type {Source} from '../../src/doc/article.js';
import {type Doc, rawSpan} from '../../src/doc/doc.js';
import type {DateExpression} from '../../src/doc/layers.js';
import type {Span} from '../../src/doc/span.js';
import type {Actor} from '../../src/facts/actor.js';
import type {DateFact} from '../../src/facts/date-fact.js';
import type {Evidence, FactKey} from '../../src/facts/fact.js';
import {annotate} from '../../src/make/annotate.js';

export function invented(raw: string, given: Partial<Source> = {}): Doc {
	const reading = readText({name: 'invented.txt', raw, given});
	if (!reading.ok) throw new Error('the invented text could not be read');
	return annotate(reading.value);
}

/** The one place where the words stand. */
export function at(doc: Doc, words: string): Span {
	const start = doc.text.indexOf(words);
	if (start < 0) throw new Error(`not in the text: ${words}`);
	return {start, end: start + words.length};
}

export function day(doc: Doc, words: string, value: Partial<DateExpression['props']>): DateFact {
	return {
		...at(doc, words),
		words,
		value: {
			precision: 'day',
			yearStatus: value.year === undefined ? 'unknown' : 'stated',
			dayStatus: 'stated',
			yearCandidates: [],
			modality: 'past',
			timex: null,
			evidence: [],
			...value,
		},
	};
}

export function person(name: string, role: string | null = null): Actor {
	return {type: 'person', name, role, aliases: [name.split(' ').at(-1) ?? name]};
}

export function fact<K extends string, P>(doc: Doc, kind: K, span: Span, props: P) {
	const evidence: Evidence = {
		span,
		raw: rawSpan(doc, span),
		words: doc.text.slice(span.start, span.end),
	};
	const key = 'f000000000001' as FactKey;
	return {kind, key, props, evidence: [evidence], confidence: 1, rules: [], candidates: []};
}
