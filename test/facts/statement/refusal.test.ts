// Refusals, requests and promises keep their own verbs, on invented sentences.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {firstFall} from '../../../src/cards/checks/index.js';
import {readFacts} from '../../../src/make/read-facts.js';
import {syntaxPass} from '../../support/syntax-pass.js';

function asked(raw: string): readonly string[] {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {doc, asked: facts} = readFacts(reading.value, syntaxPass());
	return facts
		.filter(({fact}) => fact.kind === 'statement')
		.flatMap(({ask}) => ask({doc, rivals: []}))
		.filter((card) => firstFall(card) === null)
		.map(({kind, question, answer}) => `${kind}: ${question} → ${answer}`);
}

test.each([
	[
		'Ingrid Dahl declined to say whether the ministry of fisheries would close the northern ports.',
		[
			'who-declined: Who declined to say whether the ministry of fisheries would close the northern ports? → Ingrid Dahl',
		],
	],
	[
		'Ingrid Dahl refused to sign the herring treaty with the Danish shipyards.',
		[
			'who-declined: Who refused to sign the herring treaty with the Danish shipyards? → Ingrid Dahl',
		],
	],
	[
		'Ingrid Dahl declined to comment on the closure of the northern fish market.',
		[
			'who-declined: Who declined to comment on the closure of the northern fish market? → Ingrid Dahl',
			'what-said: What did Ingrid Dahl decline to comment on? → The closure of the northern fish market',
		],
	],
	[
		'Ingrid Dahl avoided answering the question of whether the northern ports would close in winter.',
		[
			'who-declined: Who avoided answering the question of whether the northern ports would close in winter? → Ingrid Dahl',
		],
	],
	[
		'Ingrid Dahl urged the shipyards of Bergen to sell the old trawlers.',
		[
			'who-said: Who urged the shipyards of Bergen to sell the old trawlers? → Ingrid Dahl',
			'what-said: What did Ingrid Dahl urge the shipyards of Bergen to do? → Sell the old trawlers',
		],
	],
	[
		'Ingrid Dahl called on the fishermen of Bergen not to sell the old trawlers.',
		[
			'who-said: Who called on the fishermen of Bergen not to sell the old trawlers? → Ingrid Dahl',
			'what-said: What did Ingrid Dahl call on the fishermen of Bergen not to do? → Sell the old trawlers',
		],
	],
	[
		'Ingrid Dahl pledged to reopen the northern fish market before the winter storms.',
		[
			'who-said: Who pledged to reopen the northern fish market before the winter storms? → Ingrid Dahl',
			'what-said: What did Ingrid Dahl pledge to reopen before the winter storms? → The northern fish market',
		],
	],
	['Ingrid Dahl called for the.', []],
])('%s', (text, cards) => {
	expect(asked(`${text}\n\nThe fleet left the harbour of Bergen.`)).toEqual(cards);
});
