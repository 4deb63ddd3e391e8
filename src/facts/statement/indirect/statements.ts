// Statements reported without marks, or with marks round a part of them.
import type {Doc} from '../../../doc/doc.js';
import {within} from '../../../doc/locate.js';
import {covers, hull, type Span} from '../../../doc/span.js';
import {statementFact} from '../fact-of.js';
import type {Reported} from '../reported.js';
import type {Act, StatementFact, StatementProps} from '../statement.js';
import {type Turn, type Who, whoIs} from '../who.js';
import {type IndirectReport, indirectReportsOf} from './reports.js';
import {signsOf} from './signs.js';

/** In the order of the text; `reports` are all who spoke, for pronouns. */
export function indirectStatements(
	doc: Doc,
	reports: readonly Reported[],
): readonly StatementFact[] {
	const known = new Map(reports.map((report) => [report.cue.start, report]));
	const turns: Turn[] = [];
	let at = 0;
	const found = indirectReportsOf(doc, known).flatMap((report) => {
		for (; (reports[at]?.cue.start ?? Number.POSITIVE_INFINITY) < report.cue.start; at++) {
			const before = reports[at];
			if (before) turns.push({who: before.who, at: before.cue.start});
		}
		const same = known.get(report.cue.start);
		const who = same?.subject === report.subject ? same.who : whoIs(doc, report.subject, turns);
		if (who?.person && same === undefined) turns.push({who, at: report.cue.start});
		return who ? [{report, who}] : [];
	});
	const holding = new Set(found.map((_, i) => reporterOf(found, i)));
	return found.flatMap((one, i) => {
		const {report} = one;
		const over = reporterOf(found, i);
		return over && !isPassedOn(report, over.report)
			? []
			: [
					factOf(doc, one, {
						over: over?.who ?? null,
						isDoubted: isEither(found, i) || isUnsaid(one, over),
						holds: holding.has(one),
					}),
				];
	});
}

type Found = {readonly report: IndirectReport; readonly who: Who};

/** Reports are looked for so far on either side: all of one sentence. */
const NEAR = 6;

/** Who passes the report on: the speaker of the narrowest words that hold its verb. */
function reporterOf(found: readonly Found[], at: number): Found | null {
	const inner = found[at]?.report.cue;
	if (!inner) return null;
	const holding = found
		.slice(Math.max(0, at - NEAR), at + NEAR + 1)
		.filter(({report}) => report.content.some((span) => covers(span, inner)))
		.sort((a, b) => length(a.report.content) - length(b.report.content));
	return holding[0] ?? null;
}

/** Inside a clause that is reported itself, only clauses are reports; phrases are what it says. */
function isPassedOn({rules: [rule = ''], lemma}: IndirectReport, over: IndirectReport): boolean {
	if (lemma === 'believe') return false;
	const isWhole = /\/(?:trailing|parenthetical|according|as-inserted)/u.test(over.rules[0] ?? '');
	return isWhole || /\/(?:that|told|bare|trailing|parenthetical|wh|asked|according|of)/u.test(rule);
}

function length(spans: readonly Span[]): number {
	return spans.reduce((sum, {start, end}) => sum + end - start, 0);
}

/** How a report stands to others: passed on by somebody, in doubt, passing others on. */
type Chain = {readonly over: Who | null; readonly isDoubted: boolean; readonly holds: boolean};

function factOf(doc: Doc, {report, who}: Found, {over, isDoubted, holds}: Chain): StatementFact {
	const isPositive = report.act !== 'unconfirmed';
	return statementFact(doc, {
		who,
		form: formOf(doc, report),
		content: report.content,
		cue: report.lemma,
		attribution: hull(report.cue, report.subject),
		rules: [
			...report.rules,
			...signsOf(doc, report),
			...(over ? ['indirect/nested'] : []),
			...(holds ? ['indirect/holds-report'] : []),
		],
		act: report.act,
		reportedBy: over?.actor ?? null,
		...(isPositive && !isDoubted ? {} : {confidence: UNSAID}),
	});
}

/** "Dahl denied that Lund had said …": by her he did not; and nobody passes on what is one's own. */
function isUnsaid({who}: Found, over: Found | null): boolean {
	return (
		over !== null && (OPEN_ACTS.has(over.report.act) || over.who.actor.name === who.actor.name)
	);
}

const OPEN_ACTS: ReadonlySet<Act> = new Set<Act>(['denied', 'declined', 'asked', 'unconfirmed']);

/** "According to the adviser, Dahl told … He added …": one of two, and nobody knows which. */
function isEither(found: readonly Found[], at: number): boolean {
	const before = found[at - 1];
	const over = reporterOf(found, at - 1);
	// "The envoy noted that he saw nothing. He added …": one and the same.
	const isOther = over !== null && over.who.actor.name !== before?.who.actor.name;
	return isOther && found[at]?.report.subject.form === 'pronoun';
}

/** What was not said, or said by one of two, is nothing to ask as said. */
const UNSAID = 0.3;

function formOf(doc: Doc, {content}: IndirectReport): StatementProps['form'] {
	const isMarked = content.some(
		({start, end}) => within(doc, 'quote', {start, end: end + 1}).length > 0,
	);
	return isMarked ? 'mixed' : 'indirect';
}
