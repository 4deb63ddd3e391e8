// The plainest reading of a text for tests: nothing cleaned, every paragraph one block.
import type {Ann} from '../../../src/doc/ann.js';
import type {ArticleId, Source} from '../../../src/doc/article.js';
import type {CleanText} from '../../../src/doc/clean-text.js';
import {createDoc, type Doc, withLayers} from '../../../src/doc/doc.js';
import type {BlockLabel} from '../../../src/doc/layers.js';

function plainText(text: string): CleanText {
	const rawStart = Int32Array.from({length: text.length}, (_, at) => at);
	return {text, rawStart, rawEnd: rawStart.map((at) => at + 1)};
}

/** A block for each stretch between blank lines, all with one label. */
function eachParagraph(text: string, label: BlockLabel = 'paragraph'): Ann<'block'>[] {
	return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map((match) => ({
		kind: 'block',
		start: match.index,
		end: match.index + match[0].length,
		props: {label},
		rule: 'test/paragraph',
		confidence: 1,
	}));
}

/** A text as a document with the block layer the date pass needs. */
export function paragraphDoc(text: string, source: Source = {}, label?: BlockLabel): Doc {
	const article = {id: 'a0' as ArticleId, name: 'test', raw: text, sha256: '', source};
	return withLayers(createDoc(article, plainText(text)), ['block'], eachParagraph(text, label));
}
