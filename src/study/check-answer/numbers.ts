// Numbers as people type them: in digits or words, with the unit in another size, or without it.
import {formsOf} from './plain.js';
import {readQuantity} from './quantity.js';
import type {Check} from './verdict.js';

/** Undefined where the answer is no quantity. */
export const checkNumber: Check = (typed, answer) => {
	const asked = formsOf(answer)
		.map(readQuantity)
		.find((form) => form !== null);
	if (!asked) return undefined;
	const given = readQuantity(typed);
	if (!given) return undefined;
	const isValue = given.values.some((value) => asked.values.some((other) => isEqual(value, other)));
	if (given.of === asked.of) return {quality: isValue ? 'right' : 'wrong', remark: null};
	if (given.of === '' && isBare(typed, answer))
		return {quality: 'close', remark: 'right without its unit'};
	return isValue ? {quality: 'part', remark: 'another unit'} : {quality: 'wrong', remark: null};
};

function isBare(typed: string, answer: string): boolean {
	const [given, asked] = [numbersIn(typed), numbersIn(answer)];
	return given.some((value) => asked.some((other) => isEqual(value, other)));
}

/** The values a text has in its own unit. */
function numbersIn(text: string): readonly number[] {
	const quantity = readQuantity(text);
	if (!quantity) return [];
	const bare = readQuantity(/^\D*\d[\d.,\s]*/u.exec(text)?.[0] ?? text.split(' ')[0] ?? '');
	return [...quantity.values, ...(bare?.values ?? [])];
}

function isEqual(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}
