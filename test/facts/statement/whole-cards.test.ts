// From an invented article to its questions: what a reader gets to see, or nothing.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {firstFall} from '../../../src/cards/checks/index.js';
import {readFacts} from '../../../src/make/read-facts.js';
import {syntaxPass} from '../../support/syntax-pass.js';

const LEAD =
	'Norwegian fisheries minister Ingrid Dahl spoke in Oslo about the herring of the northern fjords.';

function asked(text: string, kind = 'who-said'): readonly string[] {
	const raw = `${LEAD}\n\n${text}`;
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {doc, asked: facts} = readFacts(reading.value, syntaxPass());
	return facts
		.flatMap(({ask}) => ask({doc, rivals: []}))
		.filter((card) => card.kind === kind && firstFall(card) === null)
		.map(({question}) => question);
}

test.each([
	[
		'BERGEN, Feb. 2 — The northern harbours of Iceland are almost full, Ingrid Dahl said.',
		'Who said that the northern harbours of Iceland were almost full?',
	],
	[
		'Even Iceland, the greatest power of the north, is in trouble, Ingrid Dahl said.',
		'Who said that even Iceland, the greatest power of the north, was in trouble?',
	],
	[
		'Ingrid Dahl suggested that the attacks on Norway are the work of jealous fishermen, but appeared to betray some doubts of her own.',
		'Who suggested that the attacks on Norway were the work of jealous fishermen?',
	],
	[
		'Ingrid Dahl said that Iceland was not “ready” for the herring of June, before reversing herself.',
		'Who said that Iceland was not “ready” for the herring of June?',
	],
	[
		'Ingrid Dahl said that the herring of the northern fjords was “very, very troubling,” before noting that Norway was “a good neighbour” to its fishermen.',
		'Who said that the herring of the northern fjords was “very, very troubling”?',
	],
	[
		'Ingrid Dahl accused Iceland of dragging its feet over the herring of Norway, and for taking herring.',
		'Who accused Iceland of dragging its feet over the herring of Norway?',
	],
	[
		'The heavy investment of Bergen in its harbours, Ingrid Dahl said, “is a perfect example of thrift” in the north.',
		'Who said that the heavy investment of Bergen in its harbours “is a perfect example of thrift” in the north?',
	],
	[
		'Ingrid Dahl said that even though she’ll probably replace Mr. Per Lund, she thinks he’s done a “decent job” in Iceland.',
		'Who said that even though she would probably replace Per Lund, she thought he had done a “decent job” in Iceland?',
	],
	[
		'Ingrid Dahl suggested that she had silenced the fishermen of Bergen: “They signed a paper,” she told Per Lund.',
		'Who suggested that she had silenced the fishermen of Bergen?',
	],
	[
		'Ingrid Dahl said that she’s “made a lot of friends” in the harbours of Iceland.',
		'Who said that she had “made a lot of friends” in the harbours of Iceland?',
	],
	[
		'The Lund Foundation gave boats to Bergen.\n\nIngrid Dahl said that the foundation has harmed the herring fleet of Iceland.',
		'Who said that the Lund Foundation had harmed the herring fleet of Iceland?',
	],
	[
		`Harbour director Liv Berg sued Iceland. Berg lost. Her brother Ola Berg was sad. Berg wept. Berg slept. Berg ate. Berg wrote.\n\n${'The sea was calm. '.repeat(30)}\n\nIngrid Dahl said that Berg promised to keep the harbours of Iceland open.`,
		'Who said that harbour director Liv Berg promised to keep the harbours of Iceland open?',
	],
	[
		'Sael Berg sued Iceland. Ms. Berg wept.\n\nIngrid Dahl said that Ms. Berg promised to keep the harbours of Iceland open.',
		'Who said that Sael Berg promised to keep the harbours of Iceland open?',
	],
	[
		'In her town, Dahl said, young fishermen are sent to mandatory training in Iceland.',
		'Who said that in her town, young fishermen were sent to mandatory training in Iceland?',
	],
	[
		'Ingrid Dahl says too much is made of the herring wars of Iceland and Denmark.',
		'Who said that too much was made of the herring wars of Iceland and Denmark?',
	],
	[
		'Ingrid Dahl said fishermen are becoming more aware of how much Iceland earns when a harbour catches fire online.',
		'Who said that fishermen were becoming more aware of how much Iceland earned when a harbour caught fire online?',
	],
	[
		'Ingrid Dahl said the case of Bergen v. Denmark will close the harbours of the north.',
		'Who said that the case of Bergen v. Denmark would close the harbours of the north?',
	],
	[
		'Twenty years after Ingrid Dahl claimed that the era of big boats in Iceland was over, Per Lund won the herring vote of Norway by promising more.',
		'Who claimed that the era of big boats in Iceland was over?',
	],
	[
		'Ingrid Dahl has proposed banning Danes from entering Norway and has gone so far as to close the harbours of Iceland.',
		'Who proposed banning Danes from entering Norway?',
	],
	[
		'Ingrid Dahl said that Bergen must be an open town of Norwegian herring, and has championed the fleet of Norway.',
		'Who said that Bergen must be an open town of Norwegian herring?',
	],
	[
		'Ingrid Dahl said that Bergen had not yet won the vote of Norwegian fishermen, but she sounded a note of praise for Oslo.',
		'Who said that Bergen had not yet won the vote of Norwegian fishermen?',
	],
	[
		'Yet Iceland is an old friend of Norway and Denmark, Ingrid Dahl said.',
		'Who said that Iceland was an old friend of Norway and Denmark?',
	],
	[
		'Norway has a primary in May.\n\nPrimaries in Bergen and Oslo will yield more votes for Denmark, Ingrid Dahl said.',
		'Who said that primaries in Bergen and Oslo would yield more votes for Denmark?',
	],
	[
		'Ingrid Dahl said that Norway hasn’t given up hope that Iceland will sell its herring.',
		"Who said that Norway hadn't given up hope that Iceland would sell its herring?",
	],
	[
		'“In fact, some harbours of the northern coast are selling fish from Iceland,” Ingrid Dahl said.',
		'Who said: “Some harbours of the northern coast are selling fish from Iceland”?',
	],
	[
		'“The fishermen of the northern coast want the fleet of Iceland to pay for services’,” Ingrid Dahl said.',
		'Who said: “The fishermen of the northern coast want the fleet of Iceland to pay for services”?',
	],
	[
		'Ingrid Dahl said that Iceland is so late that it’s almost certain to lose its herring.',
		'Who said that Iceland was so late that it was almost certain to lose its herring?',
	],
])('%s', (text, wanted) => {
	expect(asked(text)).toContain(wanted);
});

test.each([
	['Ingrid Dahl said there were fears they would stay in Iceland or in Denmark for good.'],
	['Ingrid Dahl said that together they’d close the harbours of Iceland in the summer.'],
	['Ingrid Dahl said that Iceland and Denmark would soon fall under that requirement.'],
	['Ingrid Dahl said that claim smacked of envy, because Iceland has closed its harbours.'],
	['Ingrid Dahl said that’s what Iceland and Denmark expect of the herring quotas.'],
	[
		'Oslo signed an agreement, Bergen another one.\n\nIngrid Dahl said that the agreement “helps nobody” in Iceland.',
	],
	[
		'After Ingrid Dahl announced her campaign for Oslo with a speech that included comparing fishermen to “pirates,” actress Liv Berg wrote a letter against the minister.',
	],
	[
		'“Having people like Ola Berg in Iceland work for them helps them with the herring,” Ingrid Dahl said.',
	],
	['Ingrid Dahl said that the northern ports of Iceland could work by a similar model.'],
	['Ingrid Dahl said that the northern ports of Iceland would sell the herring, too.'],
	['Ingrid Dahl said that other ports would sell the herring of Iceland and Norway.'],
	['Ingrid Dahl suggested that Denmark hadn’t meant its statement to be taken literally.'],
	['Ingrid Dahl said that Bergen was “proud” to support Iceland’s plan.'],
	['Ingrid Dahl said that the figure did not include the herring of Iceland.'],
	[
		'Ingrid Dahl said an Icelandic official who was briefed on the talks and spoke because of the delicate herring.',
	],
	[
		'“Being very open to Iceland, supporting the herring fleet and open to Denmark,” Ingrid Dahl said.',
	],
	['“Generalized everyone as a criminal of the herring fleet of Iceland,” Ingrid Dahl said.'],
	['“I will have great joy in the out- standing herring of Iceland and Norway,” Ingrid Dahl said.'],
	['Iceland Accused Of Selling Harbours Of Norway, Ingrid Dahl said.'],
	['Ingrid Dahl said that vehemently offered help to the herring fleet of Iceland.'],
])('no card: %s', (text) => {
	expect(asked(text)).toEqual([]);
});

test('who gives something is not what is given', () => {
	const text =
		'Mr. Per Lund is here.\n\nIngrid Dahl said praise from Per Lund would not affect the policy of Iceland toward Norway.';
	expect(asked(text, 'what-said')).toContain(
		'What did Norwegian fisheries minister Ingrid Dahl say would not affect the policy of Iceland toward Norway?',
	);
});
