// The line of code that the grammar reads.
import {expect, test} from 'vitest';
import {tokenLine} from '../../../src/passes/dates/tokens.js';

function codeOf(text: string): string {
	return tokenLine(text, {start: 0, end: text.length}).code;
}

test.each([
	['Tuesday, December 7', 'W,M D'],
	['Dec. 7th, 2021', 'm d,Y'],
	['7-Dec-2021', 'D-m-Y'],
	['December\n7', 'M D'],
	['December\n\n7', 'M|D'],
	['tomorrow \u2014 December 1', 'r~M D'],
	['mid-November', 'P-M'],
	["this year's third quarter", "L y'd Q"],
	["the '90s and 1990s", 't|K R K'],
	['2021-12-07', 'I'],
	['Q3 2020', 'q Y'],
	['may, sun, march', ''],
	['MAY 5', 'M D'],
	['$2000 #5 F-16 Mk 41x A320 3.14 1,000 12:30', ''],
	['Décembre', ''],
	['', ''],
])('%j is %j', (text, code) => {
	expect(codeOf(text)).toBe(code);
});

test('only the span is read', () => {
	const text = 'May 5 and June 6';
	const line = tokenLine(text, {start: 6, end: 14});
	expect(line.code).toBe('R M');
	expect(line.tokens.map(({start, end}) => text.slice(start, end))).toEqual(['and', 'June']);
});
