// Clauses that would mislead the parser: "According to X, …" and "…, X said, …", found by rule.
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';

export type Aside = Span & {readonly form: 'according' | 'inserted'};

const FRONTED = /^(?:But |And |However, )?according to [^,;:"“”]{2,120},\s/iu;
const TRAILING = /,?\s+according to [^,;:"“”]{2,160}?(?=[.!?]?$)/iu;
const MEDIAL = /,\s+according to [^,;:"“”]{2,120},/iu;
/** A subject of a few words, alone with its verb between commas. */
const BEFORE_CUE =
	/^,\s+(?:as\s)?(?:he|she|they|it|(?:the|a|an|one|his|her)\s[^,;:"“”]{2,60}|\p{Lu}[^,;:"“”]{1,60}?)\s(?:has\s|had\s|also\s|then\s|later\s)?$/u;
const BEHIND_CUE = /^(?:\s(?:on \p{Lu}\p{Ll}+day|earlier|later|\p{Lu}\p{Ll}+day))?(?:,|[.!?]?$)/u;
const SUBJECT_BEHIND =
	/^\s(?:the\s|a\s)?(?:\p{Lu}|he\b|she\b)[^,;:"“”]{1,80}?(?:,\s(?:the|a|an|his|her|its)\s[^,;:"“”]{2,80}?)?(?:,|[.!?]?$)/u;
/** A clause of its own stands here: nothing was inserted. */
const OWN_CLAUSE = /\b(?:that|who|which|and|but|when|if|because|what)\b/iu;
const REACH = 90;

/** The asides of a sentence, in order, without overlaps; each holds the comma that opens it. */
export function asidesOf(doc: Doc, sentence: Span): readonly Aside[] {
	const found = [...accordingTo(doc, sentence), ...insertions(doc, sentence)].sort(
		(a, b) => a.start - b.start || b.end - a.end,
	);
	return found.filter((aside, i) => i === 0 || aside.start >= (found[i - 1]?.end ?? 0));
}

function accordingTo(doc: Doc, {start, end}: Span): readonly Aside[] {
	const text = doc.text.slice(start, end);
	if (!/according to/iu.test(text)) return [];
	for (const pattern of [FRONTED, MEDIAL, TRAILING]) {
		const match = pattern.exec(text);
		if (match)
			return [
				{start: start + match.index, end: start + match.index + match[0].length, form: 'according'},
			];
	}
	return [];
}

function insertions(doc: Doc, sentence: Span): readonly Aside[] {
	return within(doc, 'cue', sentence).flatMap((cue): readonly Aside[] => {
		const from = Math.max(sentence.start, cue.start - REACH);
		const comma = doc.text.lastIndexOf(',', cue.start - 1);
		// At a sentence's beginning there is nothing yet to interrupt.
		if (comma < from || comma - sentence.start < 8) return [];
		const lead = doc.text.slice(comma, cue.start);
		const rest = doc.text.slice(cue.end, Math.min(sentence.end, cue.end + REACH));
		if (OWN_CLAUSE.test(lead)) return [];
		const behind = BEFORE_CUE.test(lead)
			? BEHIND_CUE.exec(rest)
			: /^,\s+(?:as\s)?$/u.test(lead)
				? SUBJECT_BEHIND.exec(rest)
				: null;
		if (behind === null || OWN_CLAUSE.test(behind[0])) return [];
		const isLast = cue.end + behind[0].length >= sentence.end;
		const length = isLast ? behind[0].replace(/[.!?]$/u, '').length : behind[0].length;
		return [{start: comma, end: cue.end + length, form: 'inserted'}];
	});
}
