// Where a name stands in a text, found without making a pattern for it.
import type {Span} from './span.js';

/** An apostrophe is written in several ways: any one character will do in the place of a mark. */
const MARK = /[^\p{L}\p{N} -]/u;

/** Every place of a name, in order, also inside other words. */
export function placesOf(text: string, name: string): readonly Span[] {
	if (name === '') return [];
	if (MARK.test(name)) return byPattern(text, name);
	const found: Span[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		found.push({start: at, end: at + name.length});
	return found;
}

function byPattern(text: string, name: string): readonly Span[] {
	const pattern = new RegExp(name.replaceAll(/[^\p{L}\p{N} -]/gu, '.'), 'gu');
	return [...text.matchAll(pattern)].map(({0: found, index}) => ({
		start: index,
		end: index + found.length,
	}));
}

/** Whether a word begins or ends at an offset, as `\b` of a pattern has it: by ASCII letters only. */
export function isBorderAt(text: string, at: number): boolean {
	return isWordUnit(text.charCodeAt(at - 1)) !== isWordUnit(text.charCodeAt(at));
}

function isWordUnit(unit: number): boolean {
	return (
		(unit >= 0x61 && unit <= 0x7a) ||
		(unit >= 0x41 && unit <= 0x5a) ||
		(unit >= 0x30 && unit <= 0x39) ||
		unit === 0x5f
	);
}
