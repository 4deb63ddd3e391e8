// Statements: quotations credited to a speaker, and clauses reported without marks.

import {type Doc, rawSpan, words} from '../../doc/doc.js';
import {shortHash} from '../../doc/hash.js';
import type {Person, Quote} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {hull, overlaps, type Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {Evidence, FactKey} from '../fact.js';
import {type Clause, clauseOf} from './clause.js';
import {type Credit, creditQuotes, type Reported} from './credit.js';
import {reportsOf} from './reporting.js';
import {contentHull, type StatementFact, type StatementProps} from './statement.js';
import {type Who, whoIs} from './who.js';

/** Fewer words in quotation marks quote nobody: they name or mock. */
const FEWEST_WORDS = 4;
const OPENING = 200;
/** The share that is right of what is reported without marks lies below the gate. */
const UNMARKED = {that: 0.8, trailing: 0.75, bare: 0.7} as const;

export function extractStatements(doc: Doc): readonly StatementFact[] {
	const reports = reportedIn(doc);
	const quotes = doc
		.layer('quote')
		.filter(({props: {inner}}) => wordCount(openingWords(doc, inner)) >= FEWEST_WORDS);
	const indirect = reports.flatMap((report) => unmarked(doc, report));
	const credits = creditQuotes(doc, quotes, reports);
	const direct = quotes.flatMap((quote, index) => {
		const credit = credits[index];
		return credit === undefined ? [] : [marked(doc, quote, credit)];
	});
	const kept = indirect.filter((fact) => !isDoubled(contentHull(fact), direct));
	return [...direct, ...kept].sort((a, b) => contentHull(a).start - contentHull(b).start);
}

/** Every report with its speaker, in reading order; a pronoun looks back at who spoke last. */
function reportedIn(doc: Doc): readonly Reported[] {
	let last: Who | undefined;
	return reportsOf(doc).flatMap((report) => {
		const who = whoIs(doc, report.subject, last);
		if (who?.person) last = who;
		return who ? [{...report, who}] : [];
	});
}

function marked(doc: Doc, quote: Quote, credit: Credit): StatementFact {
	const isFull = credit.person === null || credit.name.includes(' ');
	const confidence = Math.min(credit.confidence, quote.confidence, isFull ? 1 : 0.6);
	return statement(doc, credit, {
		form: 'direct',
		content: quote.props.inner,
		confidence,
		rules: [quote.rule, credit.rule],
	});
}

function unmarked(doc: Doc, report: Reported): readonly StatementFact[] {
	const {cue, subject, who} = report;
	const clause = cue.props.polarity === 'said' ? clauseOf(doc, report) : undefined;
	if (!clause) return [];
	const credit: Credit = {
		...who,
		cue: cue.props.lemma,
		attribution: hull(cue, subject),
		rule: `statement/clause-${clause.rule}`,
	};
	const confidence = Math.min(UNMARKED[clause.rule], who.confidence);
	const form = formOf(doc, clause);
	return [statement(doc, credit, {form, content: clause, confidence, rules: [credit.rule]})];
}

function formOf(doc: Doc, clause: Clause): StatementProps['form'] {
	return within(doc, 'quote', {start: clause.start, end: clause.end + 1}).length > 0
		? 'mixed'
		: 'indirect';
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

type Found = {
	readonly form: StatementProps['form'];
	readonly content: Span;
	readonly confidence: number;
	readonly rules: readonly string[];
};

function statement(doc: Doc, credit: Credit, found: Found): StatementFact {
	const speaker = speakerOf(doc, credit);
	const {form, confidence, rules} = found;
	const content = {start: found.content.start, end: found.content.end};
	return {
		kind: 'statement',
		key: `f${shortHash('statement', speaker.name, words(doc, content).replace(/\W+/gu, ' '))}` as FactKey,
		props: {
			form,
			speaker,
			reportedBy: null,
			act: 'said',
			cue: credit.cue,
			content: [content],
			attribution: credit.attribution,
			addressee: null,
			occasion: null,
			when: null,
		},
		evidence: [evidence(doc, content)],
		confidence,
		rules: [...rules, ...(credit.person ? [credit.person.rule] : [])],
		candidates: [{name: speaker.name, score: credit.confidence, reason: credit.rule}],
	};
}

function speakerOf(doc: Doc, {person, name}: Credit): Actor {
	return person
		? {type: 'person', ...described(doc, person)}
		: {type: 'unknown', name, role: null, aliases: []};
}

/** A person with the longest role that any mention has. */
function described(doc: Doc, {props: {fullName}}: Person): Omit<Actor, 'type'> {
	const mentions = doc.layer('person').filter(({props}) => props.fullName === fullName);
	const roles = mentions.flatMap(({props}) => props.role ?? []).sort((a, b) => b.length - a.length);
	const names = new Set(mentions.map(({props}) => props.name));
	names.add(fullName.split(' ').at(-1) ?? fullName);
	names.delete(fullName);
	return {name: fullName, role: roles[0] ?? null, aliases: [...names].sort()};
}

function evidence(doc: Doc, span: Span): Evidence {
	return {span, raw: rawSpan(doc, span), words: words(doc, span)};
}

/** Enough to count the fewest words; a quotation that is never closed may be a whole text long. */
function openingWords(doc: Doc, {start, end}: Span): string {
	return doc.text.slice(start, Math.min(end, start + OPENING));
}

function wordCount(text: string): number {
	return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}
