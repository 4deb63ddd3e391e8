// Checks a typed answer by what the answer is: a date, a quantity, a name, or other words.
import type {Card} from '../../cards/card.js';
import {sharedWords} from '../../cards/words.js';
import {dateCheck} from './dates.js';
import {forgiven, slips} from './distance.js';
import {isSurnameOf, nameCheck} from './names.js';
import {checkNumber} from './numbers.js';
import {formsOf, plain} from './plain.js';
import type {Check, Quality, Verdict} from './verdict.js';

export type Known = {
	/** Names of people and bodies that other cards of the deck have as answers. */
	readonly names: readonly string[];
	/** The year the article appeared in, where it is known. */
	readonly year?: number | undefined;
};

const RANK: Readonly<Record<Quality, number>> = {right: 0, close: 1, part: 2, wrong: 3, empty: 4};
/** Answers of more words are judged by their meaning, which nobody but the learner can. */
const LONG_ANSWER = 6;

/** The best that can be said of a typed answer against the answer and all that is as right. */
export function checkAnswer(typed: string, card: Card, known: Known): Verdict {
	if (plain(typed) === '') return {quality: 'empty', nearest: card.answer, remark: null};
	const checks = checksFor(card, known);
	// Whether a surname alone is enough depends on who else is in the deck.
	const others = card.accept.filter((form) => !isSurnameOf(form, card.answer));
	const verdicts = [card.answer, ...others].map((answer): Verdict => {
		const found = checks.reduce<ReturnType<Check>>(
			(one, check) => one ?? check(typed, answer),
			undefined,
		);
		return {...(found ?? {quality: 'wrong', remark: null}), nearest: answer};
	});
	return verdicts.reduce((best, one) => (RANK[one.quality] < RANK[best.quality] ? one : best));
}

/** In the order they are asked: what has a measure, then the same words, then names and slips. */
function checksFor({kind}: Card, {names, year}: Known): readonly Check[] {
	const date = dateCheck(year);
	const name = nameCheck(names);
	switch (kind) {
		case 'when':
			return [date, sameWords, checkText];
		case 'who-said':
		case 'who-denied':
		case 'who-declined':
		case 'who-asked':
		case 'who-did':
		case 'to-whom':
			return [sameWords, name, checkText];
		default:
			return [date, checkNumber, sameWords, name, checkText];
	}
}

const sameWords: Check = (typed, answer) => {
	const given = plain(typed);
	const isSame = formsOf(answer).some(
		(form) => plain(form) === given || joined(plain(form)) === joined(given),
	);
	return isSame && hasSameDigits(typed, answer) ? {quality: 'right', remark: null} : undefined;
};

/** Slips in short answers; of long ones, how many of the words are there. Digits have no slips. */
const checkText: Check = (typed, answer) => {
	const given = plain(typed);
	const isClose = formsOf(answer).some((form) => {
		const right = plain(form);
		return (
			hasSameDigits(typed, form) &&
			slips(given, right, forgiven(right.length)) <= forgiven(right.length)
		);
	});
	if (isClose) return {quality: 'close', remark: 'a slip of the fingers'};
	const isLong = plain(answer).split(' ').length > LONG_ANSWER;
	return isLong && hasSameDigits(typed, answer) && sharedWords(typed, answer) >= 0.6
		? {quality: 'close', remark: 'compare the words yourself'}
		: {quality: 'wrong', remark: null};
};

/** Without spaces and articles, or as it is where nothing else is left. */
function joined(words: string): string {
	return words.replace(/\b(?:the|an?)\b| /gu, '') || words;
}

/** "1.5" is not "15", and Article 5 not Article 6. */
function hasSameDigits(a: string, b: string): boolean {
	const digits = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');
	return digits(a) === digits(b);
}
