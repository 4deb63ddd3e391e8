// The microscope for machines: blocks, layers and facts as plain values.
import type {Kind} from '../../doc/ann.js';
import {rawSpan, words} from '../../doc/doc.js';
import {GATE, surety} from '../../facts/gate.js';
import type {ArticleFacts} from '../../make/read-facts.js';

const LAYERS: readonly (readonly [Kind, string])[] = [
	['block', 'blocks'],
	['quote', 'quotes'],
	['cue', 'cues'],
	['person', 'people'],
	['date', 'dates'],
	['treaty', 'treaties'],
];

/** One article; spans are places in the raw file, UTF-16 units, end exclusive. */
export function explainJson({doc, asked}: ArticleFacts): object {
	const {id, name: file, sha256, source} = doc.article;
	const layers = LAYERS.map(([kind, name]) => [
		name,
		doc.layer(kind).map(({start, end, props, rule, confidence}) => ({
			...rawSpan(doc, {start, end}),
			words: words(doc, {start, end}),
			...props,
			rule,
			confidence,
		})),
	]);
	return {
		article: {id, name: file, sha256, ...source},
		...Object.fromEntries(layers),
		gate: GATE,
		facts: asked.map(({fact}) => ({
			...fact,
			isAsked: surety(fact) >= GATE,
			evidence: fact.evidence.map(({raw, words: quoted}) => ({...raw, words: quoted})),
		})),
	};
}
