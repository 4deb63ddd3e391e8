// Statements reported without marks, or with marks round a part of them.
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {hull} from '../../doc/span.js';
import {type Clause, clauseOf} from './clause.js';
import {statementFact} from './fact-of.js';
import type {Reported} from './reported.js';
import type {StatementFact, StatementProps} from './statement.js';

/** The share that is right of what is reported without marks lies below the gate. */
const UNMARKED = {that: 0.8, trailing: 0.75, bare: 0.7} as const;

/** In the order of the text. */
export function indirectStatements(
	doc: Doc,
	reports: readonly Reported[],
): readonly StatementFact[] {
	return reports.flatMap((report) => unmarked(doc, report));
}

function unmarked(doc: Doc, report: Reported): readonly StatementFact[] {
	const {cue, subject, who} = report;
	const clause = cue.props.polarity === 'said' ? clauseOf(doc, report) : undefined;
	if (!clause) return [];
	return [
		statementFact(doc, {
			who,
			form: formOf(doc, clause),
			content: [clause],
			cue: cue.props.lemma,
			attribution: hull(cue, subject),
			confidence: Math.min(UNMARKED[clause.rule], who.confidence),
			rules: [`statement/clause-${clause.rule}`],
		}),
	];
}

function formOf(doc: Doc, clause: Clause): StatementProps['form'] {
	return within(doc, 'quote', {start: clause.start, end: clause.end + 1}).length > 0
		? 'mixed'
		: 'indirect';
}
