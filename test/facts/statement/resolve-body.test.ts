// What only one thing in the article can be meant by: "the ministry", "the statement", "a Ministry spokeswoman".
import {expect, test} from 'vitest';
import {resolveBody, resolveSpokesperson} from '../../../src/facts/statement/resolve-body.js';
import {invented} from '../invented.js';

const TEXT =
	'The Norwegian Fisheries Ministry issued a statement on herring. The Fisheries Ministry was glad. A briefing was held by the official representative of the Norwegian Fisheries Ministry Ingrid Dahl. The herring is gone.';

test.each([
	['the ministry', 'Norwegian Fisheries Ministry'],
	['The ministry.', 'Norwegian Fisheries Ministry'],
	['the statement', 'Norwegian Fisheries Ministry'],
	['the department', undefined],
	['the report', undefined],
])('%s', (words, wanted) => {
	expect(resolveBody(invented(TEXT), words, TEXT.length)?.name).toBe(wanted);
});

test('with two ministries nobody is meant', () => {
	const text = `${TEXT} The Danish Fishing Ministry was sad.`;
	expect(resolveBody(invented(text), 'the ministry', text.length)).toBeUndefined();
});

test('who speaks for the body is meant by its spokeswoman', () => {
	const doc = invented(TEXT);
	expect(resolveSpokesperson(doc, 'a Fisheries Ministry spokeswoman')?.props.fullName).toBe(
		'Ingrid Dahl',
	);
	expect(resolveSpokesperson(doc, 'a Foreign Ministry spokeswoman')).toBeUndefined();
});
