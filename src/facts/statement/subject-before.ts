// The subject that stands before its reporting verb, whatever is put between the two.
import {isAdjunct, isBetween, isMark, isOne, named, type Subject, subjectIn} from './subject.js';
import type {Token} from './tokens.js';

export type SubjectFound = {
	readonly subject: Subject;
	/** How it was found: a rule id in short. */
	readonly how:
		| 'next'
		| 'aside'
		| 'relative'
		| 'shared'
		| 'adjunct'
		| 'behind'
		| 'apposed'
		| 'doubted';
};

const CUTS = 'conjunctions';

/** `tokens` are those of the sentence before the verb. */
export function subjectBefore(tokens: readonly Token[]): SubjectFound | undefined {
	let end = tokens.length;
	while (end > 0 && isBetween(tokens[end - 1])) end--;
	const last = tokens[end - 1];
	if (!last) return undefined;
	if (isMark(last, ',)—–-')) return acrossAside(tokens.slice(0, end));
	if (isOne(last, 'relatives') && /^who$/iu.test(last.word))
		return ofRelative(tokens.slice(0, end - 1));
	if (/^(?:and|but|then|or|to)$/u.test(last.word))
		return mainSubject(tokens.slice(0, end - 1), 'shared');
	const run = lastRun(tokens.slice(0, end));
	const subject = subjectIn(run) ?? withoutAdjunct(run);
	return subject && {subject: joined(tokens.slice(0, end - run.length), subject), how: 'next'};
}

/** "Dahl and Berg", "fishermen and officials": two subjects of one verb are one, and a group. */
function joined(before: readonly Token[], subject: Subject): Subject {
	if (!/^(?:and|or)$/u.test(before.at(-1)?.word ?? '') || subject.form === 'pronoun')
		return subject;
	const run = lastRun(before.slice(0, -1));
	const last = run.at(-1);
	const isNoun = last?.person || /(?:s|men|people)$/u.test(last?.word ?? '');
	const first = isNoun ? subjectIn(run) : undefined;
	return first && first.form !== 'pronoun' && !isAdjunct(run[0])
		? {start: first.start, end: subject.end, form: 'nominal', person: null}
		: subject;
}

/** The tokens behind the last mark, quotation or conjunction. */
function lastRun(tokens: readonly Token[]): readonly Token[] {
	const cut = tokens.findLastIndex(
		(token) => token.sort === 'mark' || token.sort === 'quote' || isOne(token, CUTS),
	);
	return tokens.slice(cut + 1);
}

/** "Trump on Friday", "the admiral at a news conference": the subject before its adjuncts. */
function withoutAdjunct(run: readonly Token[]): Subject | undefined {
	const at = run.findIndex((token, index) => index > 0 && isOne(token, 'prepositions'));
	return at > 0 ? subjectIn(run.slice(0, at)) : undefined;
}

/** `Dahl, the minister for fisheries, said`, `Dahl (Norway) said`, `Dahl – a farmer – said`. */
function acrossAside(tokens: readonly Token[]): SubjectFound | undefined {
	const close = tokens.at(-1);
	const before = tokens.slice(0, -1);
	if (isMark(close, ')')) {
		const open = before.findLastIndex((token) => isMark(token, '('));
		return open > 0 ? subjectBefore(tokens.slice(0, open)) : undefined;
	}
	const marks = isMark(close, ',') ? ',' : '—–-';
	const opens = before.flatMap((token, index) => (isMark(token, marks) ? [index] : []));
	const nearest = opens.at(-1);
	if (nearest === undefined) return undefined;
	const content = before.slice(nearest + 1);
	const [only] = content;
	if (only?.person && content.length === 1)
		return {subject: named(only.person, lastRun(before.slice(0, nearest))), how: 'apposed'};
	for (const open of opens) {
		const subject = headBefore(before.slice(0, open));
		if (subject) return {subject, how: 'aside'};
	}
	return undefined;
}

/** The subject that ends where an aside begins, if it also begins its clause. */
function headBefore(tokens: readonly Token[]): Subject | undefined {
	const end = isMark(tokens.at(-1), ')')
		? tokens.findLastIndex((token) => isMark(token, '('))
		: tokens.length;
	const run = lastRun(tokens.slice(0, end));
	return isAdjunct(run[0]) ? undefined : subjectIn(run);
}

function ofRelative(tokens: readonly Token[]): SubjectFound | undefined {
	const end = isMark(tokens.at(-1), ',') ? -1 : undefined;
	const last = tokens.slice(0, end).at(-1);
	if (last?.person) return {subject: named(last.person), how: 'relative'};
	const subject = headBefore(tokens.slice(0, end));
	return subject && {subject, how: 'relative'};
}

/** The first noun phrase of the sentence that is no adjunct: who did what stands before "and said". */
export function mainSubject(
	tokens: readonly Token[],
	how: SubjectFound['how'],
): SubjectFound | undefined {
	let at = 0;
	while (at < tokens.length) {
		while (isOne(tokens[at], 'openers') || isBetween(tokens[at])) at++;
		const first = tokens[at];
		if (!first) return undefined;
		if (isAdjunct(first)) {
			const comma = tokens.findIndex((token, index) => index > at && isMark(token, ','));
			if (comma < 0) return undefined;
			at = comma + 1;
			continue;
		}
		const subject = opening(tokens.slice(at));
		return subject && {subject, how};
	}
	return undefined;
}

const ROOM = 9;

/** A subject at the very beginning, where its verb is not known. */
function opening(tokens: readonly Token[]): Subject | undefined {
	const [first] = tokens;
	if (!first) return undefined;
	if (isOne(first, 'pronouns')) return subjectIn([first]);
	const stop = tokens.findIndex(
		(token, index) =>
			index > 0 &&
			(token.sort === 'mark' ||
				token.sort === 'quote' ||
				isOne(token, 'verbs') ||
				isOne(token, CUTS) ||
				isOne(token, 'prepositions') ||
				isBetween(token) ||
				/^\p{Ll}{2,}(?:ed|es)$/u.test(token.word)),
	);
	const run = tokens.slice(0, Math.min(stop < 0 ? tokens.length : stop, ROOM));
	const name = run.findLastIndex((token) => token.person !== null);
	const person = run[name]?.person;
	if (
		person &&
		run[name + 1]?.word !== '’s' &&
		run[name + 1]?.word !== "'s" &&
		run.slice(0, name).every((token) => !isMark(token, '('))
	)
		return withNext(named(person, run.slice(0, name)), tokens.slice(stop));
	return stop < 0 ? undefined : subjectIn(run);
}

/** "Dahl and Ingrid Berg met, saying": both of them. */
function withNext(subject: Subject, behind: readonly Token[]): Subject {
	const [and, next] = behind;
	return /^(?:and|or)$/u.test(and?.word ?? '') && next?.person
		? {start: subject.start, end: next.end, form: 'nominal', person: null}
		: subject;
}
