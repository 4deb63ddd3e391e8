// A schema's complaint as a fault in words for people.
import type {BaseIssue} from 'valibot';
import type {Fault} from './faults.js';

const NAMES: Readonly<Record<string, string>> = {
	string: 'a text in double quotes',
	number: 'a number',
	Array: 'a list in [ ]',
	Object: 'an object in { }',
};

export function faultOf(issue: BaseIssue<unknown>): Fault {
	const path = (issue.path ?? []).flatMap(({key}) =>
		typeof key === 'string' || typeof key === 'number' ? [key] : [],
	);
	if (issue.kind === 'validation') {
		return {code: 'deck-wrong-value', path, message: issue.message};
	}
	if (issue.received === 'undefined') {
		const hint = `add "${path.at(-1)}" there`;
		return {code: 'deck-missing-field', path, message: 'is missing', hint};
	}
	const expected = issue.expected ?? 'something else';
	const wanted = NAMES[expected] ?? expected.replace(/^\(|\)$/gu, '').replaceAll(' | ', ', ');
	return {
		code: 'deck-wrong-type',
		path,
		message: `must be ${NAMES[expected] ? '' : 'one of '}${wanted}, not ${received(issue)}`,
	};
}

function received({input, received: found}: BaseIssue<unknown>): string {
	if (typeof input === 'string') return input.length > 40 ? 'a longer text' : found;
	return typeof input === 'number' ? `the number ${found}` : (NAMES[found] ?? found);
}
