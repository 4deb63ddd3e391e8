// An article's facts as plain data, to be sent between threads, and back.

import type {Rival} from '../cards/rival.js';
import type {Ann, AnyAnn, Kind} from '../doc/ann.js';
import type {Article} from '../doc/article.js';
import type {CleanText} from '../doc/clean-text.js';
import {anyLayer, createDoc, type Doc, withLayers} from '../doc/doc.js';
import type {Tree} from '../doc/layers.js';
import type {Pass} from '../doc/pass.js';
import type {Fact} from '../facts/fact.js';
import {askAgain} from '../facts/index.js';
import {isParsed} from '../passes/syntax/syntax.js';
import {LAYERS} from './annotate.js';
import type {ArticleFacts} from './read-facts.js';

/** Copied as one message, so that facts go on naming the very annotations of their document. */
export type PackedFacts = {
	readonly article: Article;
	readonly clean: CleanText;
	readonly hints: readonly Ann<'hint'>[];
	readonly layers: readonly {readonly kind: Kind; readonly anns: readonly AnyAnn[]}[];
	/** Those that were parsed; the others are as soon made anew as copied. */
	readonly trees: readonly Tree[];
	readonly facts: readonly Fact[];
	readonly rivals: readonly Rival[];
};

export function packFacts({doc, asked, rivals}: ArticleFacts): PackedFacts {
	return {
		article: doc.article,
		clean: doc.clean,
		hints: doc.layer('hint'),
		layers: LAYERS.filter((kind) => kind !== 'tree' && doc.has(kind)).map((kind) => ({
			kind,
			anns: anyLayer(doc, kind),
		})),
		trees: doc.layer('tree').filter(isParsed),
		facts: asked.map(({fact}) => fact),
		rivals,
	};
}

/** `syntax` is the parser's pass, where the facts were read with it. */
export function unpackFacts(
	{article, clean, hints, layers, trees, facts, rivals}: PackedFacts,
	syntax?: Pass,
): ArticleFacts {
	const doc = layers.reduce(
		(now, {kind, anns}) => withLayers(now, [kind], anns),
		createDoc(article, clean, hints),
	);
	return {
		doc: syntax ? withLayers(doc, ['tree'], treesOf(doc, syntax, trees)) : doc,
		asked: facts.map(askAgain),
		rivals,
	};
}

/** Of every sentence that is worth one, those that were copied in their places. */
function treesOf(doc: Doc, syntax: Pass, copied: readonly Tree[]): readonly AnyAnn[] {
	const known = new Map(copied.map((tree) => [tree.start, tree]));
	return syntax.run(doc).map((tree) => known.get(tree.start) ?? tree);
}
