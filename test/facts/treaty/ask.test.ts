// Which treaty: the instrument's name is cut from its speaker's claim, under its own noun.
import {expect, test} from 'vitest';
import {firstFall} from '../../../src/cards/checks/index.js';
import type {Rival} from '../../../src/cards/rival.js';
import {askTreaty} from '../../../src/facts/treaty/ask.js';
import type {TreatyProps} from '../../../src/facts/treaty/treaty.js';
import {at, fact, invented, person} from '../invented.js';

const TEXT = `Norwegian fisheries minister Ingrid Dahl said that Oslo will defend the quotas fixed by the Herring Treaty (Treaty on the Protection of Herring in the North Sea).

She added that nobody respects Article 7 of the Herring Treaty.`;
const doc = invented(TEXT, {publisher: 'The Harbour Post', published: '2019-05-04'});
const treaty: TreatyProps['treaty'] = {
	name: 'Bergen Herring Treaty',
	asWritten: 'Herring Treaty',
	aliases: ['Herring Treaty'],
	abbreviation: 'BHT',
	article: null,
	noun: 'treaty',
	topic: 'fishing',
	signedYear: 1987,
	yearSource: 'table',
};
const first: TreatyProps = {
	treaty,
	mention: at(doc, 'Herring Treaty'),
	clause: at(
		doc,
		'Oslo will defend the quotas fixed by the Herring Treaty (Treaty on the Protection of Herring in the North Sea)',
	),
	relation: 'fixed by',
	claimedBy: person('Ingrid Dahl'),
};
const rivals: readonly Rival[] = [
	'Cod Convention Treaty',
	'Salmon River Treaty',
	'Whale Treaty',
].map((name) => ({type: 'treaty', name, role: null, aliases: [], article: 'a1', said: []}));

const asked = (props: TreatyProps) =>
	askTreaty(fact(doc, 'treaty', props.clause, props), {doc, rivals});

test('the claim stays its speaker’s, the expansion in brackets is not shown', () => {
	const [card, ...more] = asked(first);
	expect(more).toEqual([]);
	expect(card?.question).toBe(
		'Ingrid Dahl said that Oslo would defend the quotas fixed by which treaty?',
	);
	expect(card?.answer).toBe('Bergen Herring Treaty');
	expect(card?.accept).toEqual(['Herring Treaty', 'BHT']);
	expect(card?.note).toBe('In the article: “Herring Treaty”.');
	expect(card?.choices).toHaveLength(4);
	expect(card && firstFall(card)).toBeNull();
});

test('which article of it', () => {
	const clause = at(doc, 'nobody respects Article 7 of the Herring Treaty');
	const mention = {start: clause.end - 'Herring Treaty'.length, end: clause.end};
	const cards = asked({...first, treaty: {...treaty, article: '7'}, clause, mention});
	expect(cards.map(({question, answer}) => [question, answer])).toEqual([
		['Ingrid Dahl said that nobody respected Article 7 of which treaty?', 'Bergen Herring Treaty'],
		[
			'Ingrid Dahl said that nobody respected which article of the Bergen Herring Treaty?',
			'Article 7',
		],
	]);
	expect(new Set(cards.map(({id}) => id)).size).toBe(2);
});
