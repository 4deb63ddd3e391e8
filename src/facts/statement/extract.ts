// Statements: quotations credited to a speaker, and clauses reported without marks.
import type {Doc} from '../../doc/doc.js';
import {overlaps, type Span} from '../../doc/span.js';
import {directStatements} from './direct.js';
import {indirectStatements} from './indirect.js';
import {reportedIn} from './reported.js';
import {contentHull, type StatementFact} from './statement.js';

export function extractStatements(doc: Doc): readonly StatementFact[] {
	const reports = reportedIn(doc);
	const direct = directStatements(doc, reports);
	const kept = indirectStatements(doc, reports).filter(
		(fact) => !isDoubled(contentHull(fact), direct),
	);
	return [...direct, ...kept].sort((a, b) => contentHull(a).start - contentHull(b).start);
}

/** Whether a quotation that was credited by itself holds, or is held by, the clause. */
function isDoubled(content: Span, direct: readonly StatementFact[]): boolean {
	let low = 0;
	let high = direct.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(direct[middle], content)) low = middle + 1;
		else high = middle;
	}
	const next = direct[low];
	return next !== undefined && overlaps(contentHull(next), content);
}

function isBefore(fact: StatementFact | undefined, content: Span): boolean {
	return fact !== undefined && contentHull(fact).end <= content.start;
}
