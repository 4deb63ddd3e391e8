// Treaty references: each instrument a sentence names, with what is said of it and whose claim that is.
import {type Doc, rawSpan, words} from '../../doc/doc.js';
import {shortHash} from '../../doc/hash.js';
import type {Treaty} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import {overlaps, type Span} from '../../doc/span.js';
import type {FactKey} from '../fact.js';
import {surety} from '../gate.js';
import type {StatementFact} from '../statement/statement.js';
import {statementsOf} from '../statement/statements-of.js';
import {relationOf} from './relation.js';
import type {TreatyFact} from './treaty.js';

/** Nothing is said of an instrument in a sentence that only names it. */
const UNRELATED = 0.7;
/** A claim is only as sure as its speaker, but that an instrument is named needs no speaker. */
const SHARE_OF_CLAIM = 0.5;

export function extractTreaties(doc: Doc): readonly TreatyFact[] {
	return doc.layer('sentence').flatMap((sentence) => {
		const named = new Map<string, Treaty>();
		for (const mention of within(doc, 'treaty', sentence)) {
			if (!named.has(mention.props.name)) named.set(mention.props.name, mention);
		}
		return [...named.values()].map((mention) => fact(doc, sentence, mention));
	});
}

function fact(doc: Doc, sentence: Span, mention: Treaty): TreatyFact {
	const clause = {start: sentence.start, end: sentence.end};
	const relation = relationOf(doc.text, sentence, mention);
	const claim = statementsOf(doc).find(({props}) =>
		props.content.some((span) => overlaps(span, mention)),
	);
	return {
		kind: 'treaty',
		key: `f${shortHash('treaty', mention.props.name, words(doc, clause).replace(/\W+/gu, ' '))}` as FactKey,
		props: {
			treaty: mention.props,
			mention: {start: mention.start, end: mention.end},
			clause,
			relation,
			claimedBy: claim?.props.speaker ?? null,
		},
		evidence: [{span: clause, raw: rawSpan(doc, clause), words: words(doc, clause)}],
		confidence: Math.min(
			mention.confidence,
			relation === null ? UNRELATED : 1,
			sureness(doc, mention, claim),
		),
		rules: [mention.rule, relation === null ? 'treaty/named' : 'treaty/related'],
		candidates: [{name: mention.props.name, score: mention.confidence, reason: mention.rule}],
	};
}

/** Inside a quotation that nobody is credited with, a claim belongs to nobody known. */
function sureness(doc: Doc, mention: Span, claim: StatementFact | undefined): number {
	if (claim) return SHARE_OF_CLAIM + (1 - SHARE_OF_CLAIM) * surety(claim);
	return covering(doc, 'quote', mention) ? SHARE_OF_CLAIM : 1;
}
