// Statements: direct quotations whose speaker is named in the sentence or the paragraph.

import {type Doc, rawSpan, words} from '../../doc/doc.js';
import {shortHash} from '../../doc/hash.js';
import type {Person, Quote} from '../../doc/layers.js';
import {hull, type Span} from '../../doc/span.js';
import type {Evidence, FactKey} from '../fact.js';
import {attributionOf} from './attribution.js';
import type {Speaker, StatementFact} from './statement.js';

/** Fewer words in quotation marks quote nobody: they name or mock. */
const FEWEST_WORDS = 4;

export function extractStatements(doc: Doc): readonly StatementFact[] {
	return doc.layer('quote').flatMap((quote) => {
		if (wordCount(words(doc, quote.props.inner)) < FEWEST_WORDS) return [];
		const found = attributionOf(doc, quote);
		return found ? [statement(doc, quote, found)] : [];
	});
}

function statement(
	doc: Doc,
	quote: Quote,
	found: NonNullable<ReturnType<typeof attributionOf>>,
): StatementFact {
	const speaker = speakerOf(doc, found.person);
	const content = quote.props.inner;
	const isFull = speaker.name.includes(' ');
	return {
		kind: 'statement',
		key: `f${shortHash('statement', speaker.name, words(doc, content).replace(/\W+/gu, ' '))}` as FactKey,
		props: {
			form: 'direct',
			speaker,
			cue: found.cue.props.lemma,
			content,
			attribution: hull(found.person, found.cue),
		},
		evidence: [evidence(doc, content)],
		confidence: Math.min(found.confidence, quote.confidence, isFull ? 1 : 0.6),
		rules: [quote.rule, found.rule, found.person.rule],
		candidates: [
			{name: speaker.name, score: found.confidence, reason: `next to "${words(doc, found.cue)}"`},
		],
	};
}

/** The speaker with the longest role that any mention of the same person has. */
function speakerOf(doc: Doc, {props: {fullName}}: Person): Speaker {
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

function wordCount(text: string): number {
	return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}
