// The annotated document: frozen text plus layers; adding a layer gives a new Doc.
import type {Ann, AnyAnn, Kind} from './ann.js';
import type {Article} from './article.js';
import {type CleanText, toRaw} from './clean-text.js';
import type {Span} from './span.js';

export type Doc = {
	readonly article: Article;
	readonly clean: CleanText;
	/** `clean.text`. */
	readonly text: string;
	/** All annotations of a kind, by start, outer before inner; empty when no pass has run. */
	layer<K extends Kind>(kind: K): readonly Ann<K>[];
	has(kind: Kind): boolean;
};

/** A Doc with no layer but what its reader knew about the blocks. */
export function createDoc(
	article: Article,
	clean: CleanText,
	hints: readonly Ann<'hint'>[] = [],
): Doc {
	return build(article, clean, new Map([['hint', [...hints].sort(byPlace)]]));
}

/** The Doc with the given annotations as layers of the kinds in `gives` (also when empty). */
export function withLayers(doc: Doc, gives: readonly Kind[], anns: readonly AnyAnn[]): Doc {
	const layers = new Map<Kind, readonly AnyAnn[]>();
	for (const kind of gives) {
		if (doc.has(kind)) throw new Error(`layer ${kind} is there already`);
		layers.set(kind, anns.filter((ann) => ann.kind === kind).sort(byPlace));
	}
	const stray = anns.find((ann) => !gives.includes(ann.kind));
	if (stray) throw new Error(`${stray.rule} gave a ${stray.kind}, which its pass does not declare`);
	return build(doc.article, doc.clean, layers, doc);
}

/** A layer whose kind is only known while the program runs. */
export function anyLayer(doc: Doc, kind: Kind): readonly AnyAnn[] {
	// A layer holds annotations of its kind only, and AnyAnn is any of them.
	return doc.layer(kind) as readonly AnyAnn[];
}

/** The words of a span, as the clean text has them. */
export function words(doc: Doc, span: Span): string {
	return doc.text.slice(span.start, span.end);
}

/** The place of a span in the article's raw text. */
export function rawSpan(doc: Doc, span: Span): Span {
	return toRaw(doc.clean, span);
}

function build(
	article: Article,
	clean: CleanText,
	layers: ReadonlyMap<Kind, readonly AnyAnn[]>,
	base?: Doc,
): Doc {
	return Object.freeze({
		article,
		clean,
		text: clean.text,
		layer<K extends Kind>(kind: K): readonly Ann<K>[] {
			// The map holds under each kind only annotations of that kind: see withLayers.
			return (layers.get(kind) as readonly Ann<K>[] | undefined) ?? base?.layer(kind) ?? [];
		},
		has: (kind: Kind) => layers.has(kind) || (base?.has(kind) ?? false),
	});
}

function byPlace(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}
