// The subject that stands behind its reporting verb: "said Ingrid Dahl, the minister".
import {isMark, isOne, named, subjectIn} from './subject.js';
import type {SubjectFound} from './subject-before.js';
import type {Token} from './tokens.js';

/** `tokens` are those of the sentence behind the verb. */
export function subjectBehind(tokens: readonly Token[]): SubjectFound | undefined {
	const [first] = tokens;
	if (first && isOne(first, 'pronouns')) {
		const subject = subjectIn([first]);
		return subject && {subject, how: 'behind'};
	}
	const stop = tokens.findIndex((token) => token.sort === 'mark' || token.sort === 'quote');
	const end = stop < 0 ? tokens.length : stop;
	const run = untilAdjunct(tokens.slice(0, end));
	const last = run.at(-1);
	if (last?.person && !isOne(run.at(-2), 'prepositions'))
		return {subject: named(last.person, run), how: 'behind'};
	// "said the head of the delegation, Ingrid Dahl."
	const apposed = isMark(tokens[end], ',') ? tokens[end + 1] : undefined;
	const isWhole = end + 2 >= tokens.length || tokens[end + 2]?.sort === 'mark';
	if (
		apposed?.person &&
		isWhole &&
		run.every(({person}) => person === null) &&
		/^the$/iu.test(first?.word ?? '')
	)
		return {subject: named(apposed.person, run), how: 'apposed'};
	const inner = run.findLast(
		({person}, at) =>
			person !== null &&
			!isOne(run[at - 1], 'prepositions') &&
			!/^['’]/u.test(run[at + 1]?.word ?? ''),
	);
	const noun = run.findIndex((token) => isOne(token, 'prepositions'));
	if (inner?.person && noun > 0 && run.indexOf(inner) < noun) return subjectOf(run.slice(0, noun));
	return subjectOf(run);
}

function subjectOf(run: readonly Token[]): SubjectFound | undefined {
	const subject = subjectIn(run);
	return subject && {subject, how: 'behind'};
}

/** Up to what no longer belongs to the noun phrase: "in a statement", "who …", "after …". */
function untilAdjunct(run: readonly Token[]): readonly Token[] {
	const end = run.findIndex(
		(token, at) =>
			at > 0 &&
			(isOne(token, 'relatives') ||
				isOne(token, 'verbs') ||
				(isOne(token, 'conjunctions') && token.word !== 'and') ||
				(isOne(token, 'prepositions') && !isOne(token, 'hanging')) ||
				/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(token.word)),
	);
	return end < 0 ? run : run.slice(0, end);
}
