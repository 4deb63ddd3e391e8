// The statements of a document, found once however many kinds of facts ask for them.
import type {Doc} from '../../doc/doc.js';
import {extractStatements} from './extract.js';
import type {StatementFact} from './statement.js';

const FOUND = new WeakMap<Doc, readonly StatementFact[]>();

export function statementsOf(doc: Doc): readonly StatementFact[] {
	const known = FOUND.get(doc);
	if (known) return known;
	const found = extractStatements(doc);
	FOUND.set(doc, found);
	return found;
}
