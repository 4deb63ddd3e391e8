// An article's facts as plain data, to be sent between threads, and back.

import type {Rival} from '../cards/rival.js';
import type {Ann, AnyAnn, Kind} from '../doc/ann.js';
import type {Article} from '../doc/article.js';
import type {CleanText} from '../doc/clean-text.js';
import {anyLayer, createDoc, withLayers} from '../doc/doc.js';
import type {Fact} from '../facts/fact.js';
import {askAgain} from '../facts/index.js';
import {LAYERS} from './annotate.js';
import type {ArticleFacts} from './read-facts.js';

/** Copied as one message, so that facts go on naming the very annotations of their document. */
export type PackedFacts = {
	readonly article: Article;
	readonly clean: CleanText;
	readonly hints: readonly Ann<'hint'>[];
	readonly layers: readonly {readonly kind: Kind; readonly anns: readonly AnyAnn[]}[];
	readonly facts: readonly Fact[];
	readonly rivals: readonly Rival[];
};

export function packFacts({doc, asked, rivals}: ArticleFacts): PackedFacts {
	return {
		article: doc.article,
		clean: doc.clean,
		hints: doc.layer('hint'),
		layers: LAYERS.filter((kind) => doc.has(kind)).map((kind) => ({
			kind,
			anns: anyLayer(doc, kind),
		})),
		facts: asked.map(({fact}) => fact),
		rivals,
	};
}

export function unpackFacts({
	article,
	clean,
	hints,
	layers,
	facts,
	rivals,
}: PackedFacts): ArticleFacts {
	const doc = layers.reduce(
		(now, {kind, anns}) => withLayers(now, [kind], anns),
		createDoc(article, clean, hints),
	);
	return {doc, asked: facts.map(askAgain), rivals};
}
