// From a reading to its facts: what the generator keeps of an article until cards are made.
import type {Reading} from '../articles/reading.js';
import type {Rival} from '../cards/rival.js';
import type {Doc} from '../doc/doc.js';
import type {Fact} from '../facts/fact.js';
import {KINDS} from '../facts/index.js';
import {annotate} from './annotate.js';

export type ArticleFacts = {
	readonly doc: Doc;
	/** By kind in the order of the registry, within a kind by place. */
	readonly facts: readonly Fact[];
	readonly rivals: readonly Rival[];
};

/** All facts of an article, also those whose confidence is too low for a card. */
export function readFacts(reading: Reading): ArticleFacts {
	const doc = annotate(reading);
	const found = KINDS.map((kind) => {
		const facts = kind.extract(doc);
		return {facts, rivals: kind.rivals(doc, facts)};
	});
	return {
		doc,
		facts: found.flatMap(({facts}) => facts),
		rivals: found.flatMap(({rivals}) => rivals),
	};
}
