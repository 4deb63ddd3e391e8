// "How many ships did X say …?", "By what percentage …?": a number of the clause.
import {pickNumbers} from '../../../cards/pick-numbers.js';
import {capital} from '../../../cards/words.js';
import {childrenOf, hasLabel, subtreeSpan} from '../../../passes/syntax/tree.js';
import {isTold, type Moved} from './asked.js';
import {
	type Clause,
	headsIn,
	isFiniteAt,
	isJoined,
	lemmaAt,
	type Part,
	partAt,
	partOf,
	prepositionOf,
	subjectIn,
	without,
} from './clause.js';

const MORE =
	/^(?:more|less|fewer|at|least|most|about|around|nearly|almost|some|roughly|approximately|over|under|up|to|than|only|just|close|as|many|much)$/iu;
const DEFINITE =
	/^(?:the|this|that|these|those|his|her|its|their|our|my|your|other|another|first|last|next)$/iu;
const MOST_ANSWER_WORDS = 6;

export function whatNumber(clause: Clause): Moved | null {
	const {tree, root} = clause;
	if (isJoined(clause, headsIn(clause))) return null;
	if (subjectIn(clause) >= 0 && !isFiniteAt(tree, root)) return null;
	return (
		headsIn(clause)
			.flatMap((head) => childrenOf(tree, head, 'obj', 'obl', 'nsubj'))
			.flatMap((noun) => numberIn(clause, noun) ?? [])[0] ?? null
	);
}

function numberIn(clause: Clause, noun: number): Moved | null {
	const {tree} = clause;
	const isMoney = /^[$€£]$/u.test(lemmaAt(clause, noun));
	const numbers = childrenOf(tree, noun, 'nummod').filter((word) => isMoney || word < noun);
	const [number] = numbers;
	if (number === undefined || numbers.length > 1 || !isCount(clause, number)) return null;
	if (childrenOf(tree, noun, 'conj', 'appos', 'nmod:poss').length > 0) return null;
	if (childrenOf(tree, noun, 'det', 'amod').some((word) => DEFINITE.test(lemmaAt(clause, word))))
		return null;
	const preposition = prepositionOf(tree, noun);
	const whole = partOf(clause, noun, (child) => child === preposition);
	const amount = amountOf(clause, noun, number, isMoney);
	if (!whole || !amount || amount.span.start !== whole.span.start) return null;
	return isMoney ? money(clause, noun, amount) : count(clause, noun, {whole, amount});
}

/** Digits or words for a number greater than one; no year, no "Article 5". */
function isCount({tree, doc}: Clause, word: number): boolean {
	const written = doc.text.slice(tree.props.starts[word], tree.props.ends[word]);
	if (tree.props.upos[word] !== 'NUM' || /^one$/iu.test(written)) return false;
	return !/^(?:19|20)\d\d$/u.test(written) && !/^\d{1,2}:\d/u.test(written);
}

/** The number with "more than" or "about" before it. */
function amountOf(clause: Clause, noun: number, number: number, isMoney: boolean): Part | null {
	const {tree} = clause;
	const own = subtreeSpan(tree, number);
	let start = isMoney ? Math.min(own.start, tree.props.starts[noun] ?? own.start) : own.start;
	for (let before = (isMoney ? Math.min(noun, number) : number) - 1; before >= 0; before--) {
		if (!MORE.test(lemmaAt(clause, before))) break;
		if (hasLabel(tree, before, 'case') && tree.props.heads[before] === noun) break;
		start = Math.min(start, tree.props.starts[before] ?? start);
	}
	const part = partAt(clause, {start, end: own.end});
	return part && part.text.split(' ').length <= MOST_ANSWER_WORDS ? part : null;
}

function money(clause: Clause, noun: number, amount: Part): Moved | null {
	const preposition = prepositionOf(clause.tree, noun);
	if (preposition !== undefined) return null;
	const rest = without(clause, amount.span);
	// "$75 to $900", "$2-3 million": one end of a range.
	if (
		/^[-–,.]?\s?\d|^\s(?:to|and) [$€£]?\d|^[-–]/u.test(
			clause.doc.text.slice(amount.span.end, amount.span.end + 8),
		)
	)
		return null;
	if (!isTold(rest) || hasLabel(clause.tree, noun, 'obl')) return null;
	return moved('How much money', rest, amount, !hasLabel(clause.tree, noun, 'nsubj'));
}

function count(
	clause: Clause,
	noun: number,
	{whole, amount}: {readonly whole: Part; readonly amount: Part},
): Moved | null {
	const {tree} = clause;
	const named = partAt(clause, {start: amount.span.end, end: whole.span.end});
	if (!named || /[“”]/u.test(named.text) || named.text.split(' ').length > 9) return null;
	const asked = /^(?:%|percent|per cent)\b/u.test(named.text)
		? `What percentage${named.text.replace(/^(?:%|percent|per cent)/u, '')}`
		: `How many ${named.text}`;
	const isSubject = hasLabel(tree, noun, 'nsubj');
	if (!hasLabel(tree, noun, 'obl')) {
		const rest = without(clause, whole.span);
		const isAlone =
			isSubject && clause.pieces.some(({end, isWord}) => isWord && end <= whole.span.start);
		return isTold(rest) && !isAlone ? moved(asked, rest, amount, !isSubject) : null;
	}
	const preposition = prepositionOf(tree, noun);
	const word = preposition === undefined ? '' : lemmaAt(clause, preposition);
	if (!/^(?:in|for|by|to|from|with|at|within)$/u.test(word) || preposition === undefined)
		return null;
	if (/ (?!of\b)(?:\p{Ll}+) (?:the|a|an|\p{Lu})/u.test(named.text)) return null;
	const start = tree.props.starts[preposition] ?? whole.span.start;
	const rest = without(clause, {start, end: whole.span.end});
	if (!isTold(rest)) return null;
	return moved(
		`${capital(word)} ${asked.slice(0, 1).toLowerCase()}${asked.slice(1)}`,
		rest,
		amount,
		true,
	);
}

function moved(asked: string, rest: string, amount: Part, takesThat: boolean): Moved {
	const answer = capital(amount.text);
	const digits = amount.text.replace(/^\D*(?=[\d$€£])/u, '');
	return {
		variant: 'number',
		asked,
		rest,
		forms: [{answer, choices: (id, shown) => pickNumbers(id, answer, shown)}],
		accept: [amount.text, digits],
		takesThat,
	};
}
