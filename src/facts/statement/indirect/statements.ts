// Statements reported without marks, or with marks round a part of them.
import type {Doc} from '../../../doc/doc.js';
import {within} from '../../../doc/locate.js';
import {hull} from '../../../doc/span.js';
import {statementFact} from '../fact-of.js';
import type {Reported} from '../reported.js';
import type {StatementFact, StatementProps} from '../statement.js';
import {type Turn, type Who, whoIs} from '../who.js';
import {type IndirectReport, indirectReportsOf} from './reports.js';
import {SHARE_RIGHT} from './share-right.js';

/** In the order of the text; `reports` are all who spoke, for pronouns. */
export function indirectStatements(
	doc: Doc,
	reports: readonly Reported[],
): readonly StatementFact[] {
	const known = new Map(reports.map((report) => [report.cue.start, report]));
	const turns: Turn[] = [];
	let at = 0;
	return indirectReportsOf(doc, known).flatMap((report) => {
		for (; (reports[at]?.cue.start ?? Number.POSITIVE_INFINITY) < report.cue.start; at++) {
			const before = reports[at];
			if (before?.who.person) turns.push({who: before.who, at: before.cue.start});
		}
		const who = known.get(report.cue.start)?.who ?? whoIs(doc, report.subject, turns);
		return who ? [factOf(doc, report, who)] : [];
	});
}

function factOf(doc: Doc, report: IndirectReport, who: Who): StatementFact {
	return statementFact(doc, {
		who,
		form: formOf(doc, report),
		content: report.content,
		cue: report.lemma,
		attribution: hull(report.cue, report.subject),
		confidence: Math.min(SHARE_RIGHT[report.rule] ?? 0.5, who.confidence),
		rules: [report.rule],
		act: report.act,
	});
}

function formOf(doc: Doc, {content}: IndirectReport): StatementProps['form'] {
	const isMarked = content.some(
		({start, end}) => within(doc, 'quote', {start, end: end + 1}).length > 0,
	);
	return isMarked ? 'mixed' : 'indirect';
}
