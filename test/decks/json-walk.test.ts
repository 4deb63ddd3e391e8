// The walk agrees with JSON.parse about what is JSON, and finds every value where it stands.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {walkJson} from '../../src/decks/json-walk.js';

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

test('it takes a text for JSON exactly when JSON.parse does', () => {
	const near = fc
		.tuple(
			fc.json(),
			fc.nat(),
			fc.constantFrom('', ',', '"', '\\', ']', '}', '1', '.', 'e', ' ', ':'),
		)
		.map(([text, at, put]) => {
			const place = at % (text.length + 1);
			return text.slice(0, place) + put + text.slice(place + 1);
		});
	fc.assert(
		fc.property(fc.oneof(fc.json(), near, fc.string()), (text) => {
			expect(walkJson(text, () => {}) === undefined).toBe(isJson(text));
		}),
		{numRuns: 2000},
	);
});

test('the value at a path begins at its offset', () => {
	fc.assert(
		fc.property(fc.json(), fc.constantFrom(undefined, '\t'), (json, indent) => {
			const text = JSON.stringify(JSON.parse(json), null, indent);
			walkJson(text, (path, offset) => {
				const value = path.reduce<unknown>(
					(now, step) => (now as Record<string, unknown>)[step],
					JSON.parse(text),
				);
				const depth = indent === undefined ? '' : indent.repeat(path.length);
				const printed = JSON.stringify(value, null, indent).replaceAll('\n', `\n${depth}`);
				expect(text.startsWith(printed, offset)).toBe(true);
			});
		}),
	);
});
