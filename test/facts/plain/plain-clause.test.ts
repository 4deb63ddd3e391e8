// A clause on a card: names in full, times as days, nothing that points outside.
import {expect, test} from 'vitest';
import {plainClause} from '../../../src/facts/plain/plain-clause.js';
import {at, invented} from '../invented.js';

function plain(sentence: string, clause: string, speaker = 'Ingrid Dahl') {
	const doc = invented(
		`Norwegian fisheries minister Ingrid Dahl met Danish envoy Per Lund.\n\nNATO watched.\n\nOthers spoke.\n\nNobody else was there at all, as the port authority wrote in a long and very dull letter to its many readers. ${'The weather was fine and the sea was calm. '.repeat(8)}\n\n${sentence}`,
	);
	return plainClause(doc, at(doc, clause), speaker)?.reported ?? null;
}

test.each([
	['Dahl said that Lund will pay.', 'that Lund will pay', 'Per Lund would pay'],
	['Dahl said the alliance will pay.', 'the alliance will pay', 'NATO would pay'],
	['Dahl said that she will pay.', 'that she will pay', 'she would pay'],
	['Dahl said Oslo will pay its debts.', 'Oslo will pay its debts', 'Oslo would pay its debts'],
	['However, Oslo will pay, Dahl said.', 'However, Oslo will pay', 'Oslo would pay'],
	['Dahl said Oslo "will never pay".', 'Oslo "will never pay"', 'Oslo “will never pay”'],
	['Dahl said Oslo (the capital) will pay.', 'Oslo (the capital) will pay', 'Oslo would pay'],
	['Dahl said the Lund model will fail.', 'the Lund model will fail', 'the Lund model would fail'],
	['Sales were great, Dahl said.', 'Sales were great', 'sales were great'],
	[
		'President Lund will pay, Dahl said.',
		'President Lund will pay',
		'President Per Lund would pay',
	],
	['Dahl said the Danish side will pay.', 'the Danish side will pay', 'the Danish side would pay'],
	['Dahl said it is necessary to pay.', 'it is necessary to pay', 'it was necessary to pay'],
])('%s', (sentence, clause, wanted) => {
	expect(plain(sentence, clause)).toBe(wanted);
});

test.each([
	['Dahl said that we will pay.', 'that we will pay'],
	['Dahl said that this will help.', 'that this will help'],
	['Dahl said the ministry will pay.', 'the ministry will pay'],
	['Dahl said it will help.', 'it will help'],
	['Lund told her that he will pay.', 'that he will pay'],
	['Dahl said they will pay.', 'they will pay'],
	['Dahl said Oslo "will pay.', 'Oslo "will pay'],
])('no card: %s', (sentence, clause) => {
	expect(plain(sentence, clause)).toBeNull();
});

test('a day that owns something stands before it as a date', () => {
	const doc = invented('Ingrid Dahl said that Monday’s debate in Bergen will help Oslo.', {
		published: '2019-05-08',
		publishedBy: 'given',
	});
	expect(
		plainClause(doc, at(doc, 'that Monday’s debate in Bergen will help Oslo'), 'Ingrid Dahl')
			?.reported,
	).toBe('the May 6, 2019, debate in Bergen would help Oslo');
});

test.each([
	['2019-05-08', 'that a Tuesday debate will help Oslo', 'a May 7, 2019, debate would help Oslo'],
	['2019-05-08', 'that the Tuesday debate will help', 'the May 7, 2019, debate would help'],
	['2019-08-07', 'that a Tuesday debate will help Oslo', undefined],
])('a day that tells which one, %s: %s', (published, clause, wanted) => {
	const doc = invented(`Ingrid Dahl said ${clause}.`, {published, publishedBy: 'given'});
	expect(plainClause(doc, at(doc, clause), 'Ingrid Dahl')?.reported).toBe(wanted);
});
