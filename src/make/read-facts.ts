// From a reading to its facts: what the generator keeps of an article until cards are made.
import type {Reading} from '../articles/reading.js';
import type {Rival} from '../cards/rival.js';
import type {Doc} from '../doc/doc.js';
import type {Pass} from '../doc/pass.js';
import {type Asked, KINDS} from '../facts/index.js';
import {annotate} from './annotate.js';

export type ArticleFacts = {
	readonly doc: Doc;
	/** By kind in the order of the registry, within a kind by place; also those below the gate. */
	readonly asked: readonly Asked[];
	readonly rivals: readonly Rival[];
};

/** `syntax` is the parser's pass; without it facts are found by rules alone. */
export function readFacts(reading: Reading, syntax?: Pass): ArticleFacts {
	const doc = annotate(reading, syntax);
	const found = KINDS.map((kind) => kind.extract(doc));
	return {
		doc,
		asked: found.flatMap(({asked}) => asked),
		rivals: found.flatMap(({rivals}) => rivals),
	};
}
