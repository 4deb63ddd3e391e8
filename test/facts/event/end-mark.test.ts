// Marks at the end of a passage go, those of abbreviations stay or come back.
import {expect, test} from 'vitest';
import {withoutEndMark} from '../../../src/facts/event/end-mark.js';

test.each([
	['in Bergen.', 'in Bergen'],
	['in Bergen,', 'in Bergen'],
	['Erik Lund Jr.', 'Erik Lund Jr.'],
	['Erik Lund Jr', 'Erik Lund Jr.'],
	['in Washington, D.C', 'in Washington, D.C.'],
	['in Washington, D.C.', 'in Washington, D.C.'],
])('%s', (text, told) => {
	expect(withoutEndMark(text)).toBe(told);
});
