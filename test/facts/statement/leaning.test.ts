// Quoted words stand on a card by themselves only where each pronoun has something before it to mean.
import {expect, test} from 'vitest';
import {leansOnNoun, leansOnPronoun} from '../../../src/facts/statement/leaning.js';

test.each([
	'I think he sold the ferry to a stranger',
	'The harbour was closed when they came back from Bergen',
	'I am sure it reached the pier before the storm',
	'You need a lot of nets and boats to cover that',
	'I believe that is wrong for the whole coast',
	'No crew of ours could be happy with someone like that',
	'We cannot live on that for the rest of the winter',
	'I have got six of ’em stacked up in the shed',
	'Of all our boats I would rather sell the good one',
	'I don’t think it’s getting the wind we hoped for',
	'I am tired, and I don’t feel like going through that again',
	'Captain, I have never had that happen in any port of Norway',
	'The minister conditioned that funding on closing the pier',
	'Having people like Ola Berg work for them helps the coast',
	'Anybody who attacks him will lose the boat',
	'The folks who looked at it the most were fishermen',
	'In many harbours, it is a very potent weapon to use against a captain',
	'We were going to live in one of his father’s boats',
])('leans on a pronoun: %s', (sentence) => {
	expect(leansOnPronoun(sentence)).toBe(true);
});

test.each([
	'President Holm knows that he cannot close the harbour',
	'The fishermen know that they cannot live without quotas',
	'The ferry left because it was full',
	'It is important for us to keep the northern ports open',
	'We want to make it clear that no port will be sold',
	'I said that Oslo would pay for the pier',
	'Those are the only quotas that the fleet can live with',
	'Anyone who sells a boat should say what they got for it',
	'The one thing we need is a lighthouse',
	'The ministry read the letter before it was lost',
	'It is a mistake to close the harbours of Iceland',
	'We asked the captains, and the ministry paid them',
	'Lund was there when Dahl thanked him for the boat',
])('stands alone: %s', (sentence) => {
	expect(leansOnPronoun(sentence)).toBe(false);
});

test('a noun named as if it were known leans, one that is told of does not', () => {
	expect(leansOnNoun('We are sure the report will please nobody in Bergen')).toBe(true);
	expect(leansOnNoun('We read the report of the coast guard on the fire')).toBe(false);
	expect(leansOnNoun('We asked the committee chair for a new pier')).toBe(false);
});
