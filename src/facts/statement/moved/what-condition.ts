// "Under what condition did X say Moscow would retaliate?", "Why, according to X, …?"

import {verbReadings} from '../../../cards/wording/verbs.js';
import {capital, wordsOf} from '../../../cards/words.js';
import {childrenOf, subtreeOf, wordSpan} from '../../../passes/syntax/tree.js';
import {textOf} from '../../plain/pieces.js';
import {isTold, type Moved} from './asked.js';
import {
	type Clause,
	finiteAuxiliary,
	isFiniteAt,
	isJoined,
	lemmaAt,
	type Part,
	partOf,
	subjectIn,
	without,
	withoutAsWritten,
} from './clause.js';

const FEWEST_WORDS = 3;
const MOST_WORDS = 13;
const PRONOUN = /\b(?:he|him|his|she|her|it|its|they|them|their)\b/iu;
const OPEN = /\b(?:this|that|these|those|such|so)\b/iu;

export function whatCondition(clause: Clause): Moved | null {
	if (!isPlainClause(clause)) return null;
	const part = adverbial(clause, /^(?:if|unless)$/u);
	if (!part || /^(?:even|as|only)\b/iu.test(part.text)) return null;
	const rest = without(clause, part.span);
	if (!isTold(rest) || isBoundByAnswer(part, clause, rest)) return null;
	return {
		variant: 'condition',
		asked: 'Under what condition',
		rest,
		forms: [{answer: capital(part.text)}],
		accept: [part.text, part.text.replace(/^(?:if|unless) /iu, '')],
		takesThat: true,
	};
}

export function whatReason(clause: Clause): Moved | null {
	if (!isPlainClause(clause)) return null;
	const part = adverbial(clause, /^because$/u) ?? cause(clause);
	const rest = part && withoutAsWritten(clause, part.span);
	if (!part || !isTold(rest ?? null) || isBoundByAnswer(part, clause, rest ?? '')) return null;
	const inverted = invertedWithout(clause, part);
	if (inverted === null) return null;
	return {
		variant: 'reason',
		asked: 'Why',
		rest: inverted,
		forms: [{answer: capital(part.text)}],
		accept: [part.text, part.text.replace(/^(?:because(?: of)?|due to) /iu, '')],
		takesThat: false,
		lead: 'according to',
	};
}

function isPlainClause(clause: Clause): boolean {
	const {tree, root} = clause;
	return subjectIn(clause) >= 0 && isFiniteAt(tree, root) && !isJoined(clause, [root]);
}

/** The clause below the verb that begins with such a word. */
function adverbial(clause: Clause, mark: RegExp): Part | null {
	const {tree, root} = clause;
	const found = childrenOf(tree, root, 'advcl').filter((child) =>
		childrenOf(tree, child, 'mark').some((word) => mark.test(lemmaAt(clause, word))),
	);
	const [only] = found;
	if (only === undefined || found.length > 1 || !isFiniteAt(tree, only)) return null;
	const part = partOf(clause, only);
	const isLed = part !== null && mark.test(part.text.split(' ')[0]?.toLowerCase() ?? '');
	return isLed && isShort(part) ? part : null;
}

/** "because of the storm", "due to the strike". */
function cause(clause: Clause): Part | null {
	const {tree, root} = clause;
	const parts = childrenOf(tree, root, 'obl', 'advmod').flatMap((child) => {
		const part = partOf(clause, child);
		return part && /^(?:because of|due to)\b/iu.test(part.text) && isShort(part) ? [part] : [];
	});
	return parts.length === 1 ? (parts[0] ?? null) : null;
}

function isShort({text}: Part): boolean {
	const length = wordsOf(text).length;
	return (
		length >= FEWEST_WORDS && length <= MOST_WORDS && !OPEN.test(text) && !/[;:()]/u.test(text)
	);
}

/** "if Dahl wins, he will …": without the answer "he" is somebody else; and the other way round. */
function isBoundByAnswer(part: Part, clause: Clause, rest: string): boolean {
	const first = clause.pieces.find(({isWord}) => isWord)?.start ?? 0;
	const isBefore = part.span.start <= first;
	return (
		(isBefore && PRONOUN.test(rest)) ||
		(!isBefore && PRONOUN.test(part.text) && !/\p{Lu}|s\b/u.test(rest))
	);
}

/** "will Oslo close the ports", "did the talks fail". */
function invertedWithout(clause: Clause, {span}: Part): string | null {
	const {tree, root, pieces} = clause;
	const auxiliary = finiteAuxiliary(tree, root);
	const subject = subjectIn(clause);
	const first = subtreeOf(tree, subject)[0] ?? subject;
	const start = wordSpan(tree, first).start;
	const finite = wordSpan(tree, auxiliary ?? root);
	if (finite.start < start) return null;
	const kept = pieces.filter((piece) => piece.start < span.start || piece.start >= span.end);
	// Something before the subject would stand between the question word and the verb.
	if (kept.some(({isWord, start: at}) => isWord && at < start)) return null;
	const base = baseOf(clause.doc.text.slice(finite.start, finite.end));
	const words = kept.map((piece) =>
		piece.start !== finite.start
			? piece
			: {...piece, text: auxiliary === undefined ? (base ?? '') : ''},
	);
	const verb = clause.doc.text.slice(finite.start, finite.end);
	// "doesn't" would lose its "not".
	if (
		!kept.some(({start: at, text, isQuoted}) => at === finite.start && text === verb && !isQuoted)
	)
		return null;
	const lead = auxiliary === undefined ? doFor(tree.props.xpos[root] ?? '') : verb;
	if (lead === null || (auxiliary === undefined && base === null)) return null;
	const text = `${lead} ${textOf(words).replace(/^[,.;:\s]+|[,.;:\s]+$/gu, '')}`;
	return /,\s*,|[;:()]/u.test(text) ? null : text;
}

/** The base of a finite verb, by the tables: a lemma may be guessed. */
function baseOf(verb: string): string | null {
	const readings = verbReadings(verb);
	return (
		(readings.find(({form}) => form === 'past' || form === 'third') ?? readings[0])?.base ?? null
	);
}

function doFor(tag: string): string | null {
	if (tag === 'VBD') return 'did';
	if (tag === 'VBZ') return 'does';
	return tag === 'VBP' ? 'do' : null;
}
