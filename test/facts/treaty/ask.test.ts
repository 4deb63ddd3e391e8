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

test('a paper called by its summit is asked by it, and marks that do not pair are cut off', () => {
	const torn = invented(
		`The Oslo office informed: "In the interest of all fishers, it is necessary to openly disavow the decision of the 2011 OSPAR Bergen summit on “ Lund and Vik will become members ”, as contradicting the vow of the chiefs, “ do not fish at the expense of others ”, the office told.`,
	);
	const {text} = torn;
	const mention = at(torn, 'decision of the 2011 OSPAR Bergen summit');
	const clause = {start: text.indexOf('"In the'), end: text.length};
	const decision: TreatyProps = {
		treaty: {
			...treaty,
			name: 'Bergen Summit Declaration',
			asWritten: 'decision of the 2011 OSPAR Bergen summit',
			aliases: [],
			abbreviation: null,
			noun: 'decision',
		},
		mention,
		clause,
		relation: 'disavow',
		claimedBy: {type: 'organisation', name: 'OSPAR', role: null, aliases: []},
	};
	const [card] = askTreaty(fact(torn, 'treaty', clause, decision), {doc: torn, rivals});
	expect(card?.question).toBe(
		'According to OSPAR, in the interest of all fishers, it is necessary to openly disavow the decision of which summit on “Lund and Vik will become members”?',
	);
	expect(card?.answer).toBe('2011 Bergen summit');
	expect(card?.accept).toContain('2011 OSPAR Bergen summit');
	expect(card && firstFall(card)).toBeNull();
});
