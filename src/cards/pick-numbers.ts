// Wrong numbers for a question about a number: near ones of the same unit and form, in the order of size.
import {hashNumber, MOST_WRONG} from './arrange.js';
import type {CardId, Choice} from './card.js';
import {wordsOf} from './words.js';

const WORDS = [
	...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
	'twelve',
];
/** Steps down and up, as shares of the right one; the nearest first. */
const DOWN = [0.75, 0.5, 0.4, 0.3];
const UP = [1.5, 2, 2.5, 3.5];
const NUMBER = /\d[\d,]*(?:\.\d+)?/u;

/** Empty where the answer has no number of its own, or more than one. */
export function pickNumbers(id: CardId, answer: string, shown: string): readonly Choice[] {
	const made = ofWord(answer) ?? ofDigits(answer);
	if (!made) return [];
	const seen = wordsOf(shown).map((word) => word.toLowerCase());
	const fair = (one: string): boolean => one !== answer && !isSeen(one, shown, seen);
	const below = made.below.filter(fair);
	const above = made.above.filter(fair);
	const wanted = hashNumber(id, 'rank') % (MOST_WRONG + 1);
	const fewest = Math.min(below.length, Math.max(wanted, MOST_WRONG - above.length));
	const lower = below.slice(0, fewest).reverse();
	const higher = above.slice(0, MOST_WRONG - lower.length);
	if (lower.length + higher.length < 2) return [];
	const wrong = (text: string): Choice => ({text, why: 'a number nearby'});
	return [...lower.map(wrong), {text: answer, why: 'answer'}, ...higher.map(wrong)];
}

function isSeen(choice: string, shown: string, seen: readonly string[]): boolean {
	const digits = numberOf(choice);
	const own = choice.toLowerCase().split(' ');
	return digits === ''
		? own.some((word) => WORDS.includes(word) && seen.includes(word))
		: shown.includes(digits);
}

/** Nearest first on either side. */
type Near = {readonly below: readonly string[]; readonly above: readonly string[]};

function ofWord(answer: string): Near | undefined {
	const word = answer.split(' ').find((one) => WORDS.includes(one.toLowerCase()));
	if (word === undefined || NUMBER.test(answer)) return undefined;
	const at = WORDS.indexOf(word.toLowerCase());
	const isCapital = word !== word.toLowerCase();
	const written = (to: number): readonly string[] => {
		const found = WORDS[to];
		if (found === undefined || to < 1) return [];
		const cased = isCapital ? found.slice(0, 1).toUpperCase() + found.slice(1) : found;
		return [answer.replace(word, cased)];
	};
	const steps = [1, 2, 3];
	return {
		below: steps.flatMap((step) => written(at - step)),
		above: steps.flatMap((step) => written(at + step)),
	};
}

function ofDigits(answer: string): Near | undefined {
	const written = numberOf(answer);
	if (written === '' || NUMBER.test(answer.replace(written, ''))) return undefined;
	const value = Number(written.replaceAll(',', ''));
	if (!(value > 1)) return undefined;
	const made = (share: number): string => answer.replace(written, like(written, value * share));
	const differ = (list: readonly string[]): readonly string[] =>
		[...new Set(list)].filter((one) => one !== answer);
	const isShare = /%|percent/iu.test(answer);
	const up = isShare ? UP.filter((share) => value * share < 100) : UP;
	return {below: differ(DOWN.map(made)), above: differ(up.map(made))};
}

function numberOf(text: string): string {
	return NUMBER.exec(text)?.[0] ?? '';
}

/** With as many decimals, as round, and with commas where it had them. */
function like(written: string, value: number): string {
	const decimals = written.split('.')[1]?.length ?? 0;
	if (decimals > 0) return withCommas(value.toFixed(decimals), written);
	const zeros = /0*$/u.exec(written.replaceAll(',', ''))?.[0].length ?? 0;
	const unit = 10 ** Math.min(zeros, Math.max(0, String(Math.round(value)).length - 2));
	return withCommas(String(Math.max(unit, Math.round(value / unit) * unit)), written);
}

function withCommas(digits: string, written: string): string {
	const needs = written.includes(',') || (digits.length > 4 && !/^\d{5,}/u.test(written));
	return needs ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',') : digits;
}
