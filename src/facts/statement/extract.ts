// Statements: quotations credited to a speaker, and clauses reported without marks.
import type {Doc} from '../../doc/doc.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import {directStatements} from './direct.js';
import {indirectStatements} from './indirect/statements.js';
import {reportedIn} from './reported.js';
import {withSettings} from './setting.js';
import {contentHull, type StatementFact} from './statement.js';

export function extractStatements(doc: Doc): readonly StatementFact[] {
	const reports = reportedIn(doc);
	const direct = directStatements(doc, reports);
	const indirect = indirectStatements(doc, reports);
	const clauses = indirect.filter((fact) => !isDoubled(fact, direct));
	const mixed = clauses.filter(({props}) => props.form === 'mixed').sort(byPlace);
	const quotes = direct.filter((fact) => !touching(contentHull(fact), mixed).some(Boolean));
	return withSettings(doc, [...quotes, ...clauses].sort(byPlace));
}

/** Whether a quotation was credited by itself that is more than a part of the clause. */
function isDoubled(fact: StatementFact, direct: readonly StatementFact[]): boolean {
	const content = contentHull(fact);
	return touching(content, direct).some((other) => !covers(content, contentHull(other)));
}

/** The facts whose words share some with the span. */
function touching(span: Span, facts: readonly StatementFact[]): readonly StatementFact[] {
	let low = 0;
	let high = facts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(facts[middle], span)) low = middle + 1;
		else high = middle;
	}
	const found: StatementFact[] = [];
	for (let i = low; i < facts.length; i++) {
		const fact = facts[i];
		if (!fact || !overlaps(contentHull(fact), span)) break;
		found.push(fact);
	}
	return found;
}

function isBefore(fact: StatementFact | undefined, content: Span): boolean {
	return fact !== undefined && contentHull(fact).end <= content.start;
}

function byPlace(a: StatementFact, b: StatementFact): number {
	return contentHull(a).start - contentHull(b).start;
}
