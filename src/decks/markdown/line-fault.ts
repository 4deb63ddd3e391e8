// What is wrong on a line of a Markdown deck.
import type {Problem} from '../../result.js';
import type {Field} from './lines.js';

export type LineFault = {
	readonly code: string;
	readonly line: number;
	readonly message: string;
	readonly hint: string;
};

export function problemOf(fault: LineFault, file: string): Problem {
	return {...fault, file};
}

/** Fields that may stand once and stand again: all but the first. */
export function repeatedFields(
	fields: readonly Field[],
	once: readonly string[],
): readonly LineFault[] {
	const again = fields.filter(
		({key}, i) => once.includes(key) && fields.findIndex((other) => other.key === key) < i,
	);
	return again.map(({key, line}) => ({
		code: 'deck-repeated-field',
		line,
		message: `there is a second "${key}:"`,
		hint:
			key === 'A'
				? 'write "Accept: ..." for another answer that is right'
				: 'keep one; put \\ before the line if it belongs to the text above',
	}));
}
