// What-said questions made by moving a part of the reported clause, on invented sentences.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {firstFall} from '../../../src/cards/checks/index.js';
import {readFacts} from '../../../src/make/read-facts.js';
import {syntaxPass} from '../../support/syntax-pass.js';

/** Every what-said or clause-dated card of an article, `question → answer`. */
function asked(raw: string): readonly string[] {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {doc, asked: facts} = readFacts(reading.value, syntaxPass());
	return facts
		.flatMap(({ask}) => ask({doc, rivals: []}))
		.filter((card) => firstFall(card) === null)
		.filter(
			({kind, question}) => kind === 'what-said' || (kind === 'when' && / say /u.test(question)),
		)
		.map(({question, answer}) => `${question} → ${answer}`);
}

test.each([
	[
		'object',
		'Ingrid Dahl said that Norway will send medical supplies to the northern islands.',
		'What did Ingrid Dahl say Norway would send to the northern islands? → Medical supplies',
	],
	[
		'object of an infinitive',
		'Ingrid Dahl said that the ministry of fisheries wants to repeal the Herring Quota Act.',
		'What did Ingrid Dahl say the ministry of fisheries wanted to repeal? → The Herring Quota Act',
	],
	[
		'object behind a preposition',
		'Ingrid Dahl said that the shipyards of Bergen rely on Russian gas.',
		'What did Ingrid Dahl say the shipyards of Bergen relied on? → Russian gas',
	],
	[
		'object, negated',
		'Ingrid Dahl said that Norway will not sacrifice the herring fleet of Bergen for a trade agreement.',
		'What did Ingrid Dahl say Norway would not sacrifice for a trade agreement? → The herring fleet of Bergen',
	],
	[
		'object that is a country',
		'Ingrid Dahl said that the storm had cut off Iceland from the northern cable network.',
		'Which country did Ingrid Dahl say the storm had cut off from the northern cable network? → Iceland',
	],
	[
		'object of a promise',
		'Ingrid Dahl promised to reopen the northern fish market before the winter storms.',
		'What did Ingrid Dahl promise to reopen before the winter storms? → The northern fish market',
	],
	[
		'subject that is a country',
		'Ingrid Dahl said that Denmark would close the northern ports to German trawlers.',
		'Which country did Ingrid Dahl say would close the northern ports to German trawlers? → Denmark',
	],
	[
		'subject that ends with a person',
		'Ingrid Dahl said that the plot against Erik Lund would ruin the northern ports.',
		'What did Ingrid Dahl say would ruin the northern ports? → The plot against Erik Lund',
	],
	[
		'subject that is a person',
		'Ingrid Dahl said that Erik Lund had sold the northern ports to German banks.',
		'Who did Ingrid Dahl say had sold the northern ports to German banks? → Erik Lund',
	],
	[
		'number',
		'Ingrid Dahl said that Norway would send more than 40 trawlers to the northern islands.',
		'How many trawlers did Ingrid Dahl say Norway would send to the northern islands? → More than 40',
	],
	[
		'number of the subject',
		'Ingrid Dahl said that 300 fishermen had lost their licences in the northern ports.',
		'How many fishermen did Ingrid Dahl say had lost their licences in the northern ports? → 300',
	],
	[
		'money',
		'Ingrid Dahl said that the northern ports had lost $24 million because of the storm.',
		'How much money did Ingrid Dahl say the northern ports had lost because of the storm? → $24 million',
	],
	[
		'percentage',
		'Ingrid Dahl said that the price of herring had risen by 30 percent in the northern ports.',
		'By what percentage did Ingrid Dahl say the price of herring had risen in the northern ports? → 30',
	],
	[
		'duration',
		'Ingrid Dahl said that the northern fish market would close for three weeks.',
		'For how many weeks did Ingrid Dahl say the northern fish market would close? → Three',
	],
	[
		'place',
		'Ingrid Dahl said that a German bank would build three shipyards in Iceland.',
		'In which country did Ingrid Dahl say a German bank would build three shipyards? → Iceland',
	],
	[
		'time',
		'Ingrid Dahl said that the northern fish market would close in 2031.',
		'In what year did Ingrid Dahl say the northern fish market would close? → 2031',
	],
	[
		'deadline',
		'Ingrid Dahl said that the northern fish market would close by May 2031.',
		'By what month and year did Ingrid Dahl say the northern fish market would close? → May 2031',
	],
	[
		'condition',
		'Ingrid Dahl said that Oslo will close the northern ports if Denmark lowers the herring quotas.',
		'Under what condition did Ingrid Dahl say Oslo would close the northern ports? → If Denmark lowers the herring quotas',
	],
	[
		'condition first',
		'Ingrid Dahl said that if Denmark lowers the herring quotas, Oslo will close the northern ports.',
		'Under what condition did Ingrid Dahl say Oslo would close the northern ports? → If Denmark lowers the herring quotas',
	],
	[
		'reason',
		'Ingrid Dahl said that the northern ports had closed because the winter storms had destroyed the cranes.',
		'Why, according to Ingrid Dahl, had the northern ports closed? → Because the winter storms had destroyed the cranes',
	],
	[
		'reason, with do',
		'Ingrid Dahl said that the herring fleet lost its licences because of the winter storms.',
		'Why, according to Ingrid Dahl, did the herring fleet lose its licences? → Because of the winter storms',
	],
	[
		'description',
		'Ingrid Dahl said that the closure of the northern ports is a disaster for the fishermen.',
		'How did Ingrid Dahl describe the closure of the northern ports? → As a disaster for the fishermen',
	],
	[
		'description by one word',
		'Ingrid Dahl said that the closure of the northern ports was dangerous.',
		'How did Ingrid Dahl describe the closure of the northern ports? → As dangerous',
	],
	[
		'identity',
		'Ingrid Dahl said that the priority of her ministry would be to reopen the northern ports.',
		'What did Ingrid Dahl say the priority of her ministry would be? → To reopen the northern ports',
	],
])('%s', (_, text, card) => {
	expect(asked(`${text}\n\nThe fleet left on Monday.`)).toContain(card);
});

test.each([
	[
		'two verbs',
		'Ingrid Dahl said that Norway would sell the ports and Denmark would buy the ships.',
	],
	['a pronoun as answer', 'Ingrid Dahl said that Norway would sell them to German banks.'],
	['nobody', 'Ingrid Dahl said that no country would sell anything to German banks.'],
])('not asked: %s', (_, text) => {
	expect(asked(text)).toEqual([]);
});

test('what the paper itself reports is asked as its report, not as somebody’s words', () => {
	const raw =
		'As The Fjord Post reported earlier, Norway proposed to close the northern harbours to foreign trawlers.';
	const reading = readText({
		name: 'a.txt',
		raw,
		given: {publisher: 'The Fjord Post', published: '2024-05-14'},
	});
	if (!reading.ok) throw new Error('not read');
	const {doc, asked: facts} = readFacts(reading.value, syntaxPass());
	const questions = facts.flatMap(({ask}) => ask({doc, rivals: []})).map(({question}) => question);
	expect(questions).toContain(
		'As The Fjord Post reported on May 14, 2024, which country proposed to close the northern harbours to foreign trawlers?',
	);
	expect(questions.filter((question) => /did .*Fjord Post/u.test(question))).toEqual([]);
});
