// Acts as trees tell them, and the questions who did it and to whom, on invented sentences.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {firstFall} from '../../../src/cards/checks/index.js';
import type {Source} from '../../../src/doc/article.js';
import {words} from '../../../src/doc/doc.js';
import {askEvent} from '../../../src/facts/event/ask.js';
import {extractEvents} from '../../../src/facts/event/extract.js';
import {actsIn} from '../../../src/facts/event/tree-acts.js';
import {annotate} from '../../../src/make/annotate.js';
import {syntaxPass} from '../../support/syntax-pass.js';

function read(raw: string, given: Partial<Source> = {}) {
	const reading = readText({name: 'a.txt', raw, given});
	if (!reading.ok) throw new Error('not read');
	return annotate(reading.value, syntaxPass());
}

const acts = (raw: string) => {
	const doc = read(raw);
	return doc
		.layer('sentence')
		.flatMap((sentence) => actsIn(doc, sentence))
		.map(({lemma, doer, other, when, rest}) => [
			lemma,
			doer?.actor.name,
			other?.actor.name,
			when?.words,
			words(doc, rest),
		]);
};

test.each([
	[
		'In May 2019 Ingrid Dahl signed the Bergen Herring Treaty.',
		['sign', 'Ingrid Dahl', undefined, 'May 2019', 'the Bergen Herring Treaty'],
	],
	[
		'Ingrid Dahl was appointed to the council by President Erik Lund in 2013, and is its head.',
		[
			'appoint',
			'Erik Lund',
			'Ingrid Dahl',
			'2013',
			'to the council by President Erik Lund in 2013',
		],
	],
	[
		'Erik Lund met with Ingrid Dahl on June 4, 2018.',
		['meet', 'Erik Lund', 'Ingrid Dahl', 'June 4, 2018', 'with Ingrid Dahl on June 4, 2018'],
	],
])('who did what to whom: %s', (raw, act) => {
	expect(acts(raw)).toEqual([act]);
});

test.each([
	'Ingrid Dahl never signed the Bergen Herring Treaty.',
	'Ingrid Dahl would have signed the Bergen Herring Treaty.',
	'If Ingrid Dahl signed the Bergen Herring Treaty, the port would close.',
	'Erik Lund denied that Ingrid Dahl signed the Bergen Herring Treaty.',
	'Ingrid Dahl allegedly signed the Bergen Herring Treaty.',
	'Ingrid Dahl wanted to have signed the Bergen Herring Treaty.',
	'Had Ingrid Dahl signed the Bergen Herring Treaty?',
	'Ingrid Dahl held a low opinion of the Bergen Herring Treaty.',
])('nothing is told for sure: %s', (raw) => {
	expect(acts(raw)).toEqual([]);
});

const asked = (raw: string, given: Partial<Source> = {}) => {
	const doc = read(raw, given);

	return extractEvents(doc)
		.flatMap((fact) => askEvent(fact, {doc, rivals: []}))
		.filter((card) => firstFall(card) === null)
		.map(({kind, question, answer}) => [kind, question, answer]);
};

test('an act in the active', () => {
	expect(asked('In May 2019 Norway ratified the Bergen Herring Treaty with Iceland.')).toEqual([
		[
			'who-did',
			'In May 2019, which country ratified the Bergen Herring Treaty with Iceland?',
			'Norway',
		],
		[
			'when',
			'In what month and year did Norway ratify the Bergen Herring Treaty with Iceland?',
			'May 2019',
		],
	]);
});

test('an act in the passive, from both sides', () => {
	expect(
		asked('Ingrid Dahl was appointed to the Fisheries Council by President Erik Lund in 2013.'),
	).toEqual([
		['who-did', 'Who appointed Ingrid Dahl to the Fisheries Council in 2013?', 'Erik Lund'],
		[
			'who-did',
			'Who was appointed to the Fisheries Council by President Erik Lund in 2013?',
			'Ingrid Dahl',
		],
		[
			'when',
			'In what year was Ingrid Dahl appointed to the Fisheries Council by President Erik Lund?',
			'2013',
		],
	]);
});

test('whom somebody met', () => {
	const questions = asked('Erik Lund met with Ingrid Dahl in Bergen on June 4, 2018.').map(
		([, question]) => question,
	);
	expect(questions).toContain('With whom did Erik Lund meet in Bergen on June 4, 2018?');
});

test('what only a speaker tells is no act of the article’s', () => {
	expect(asked('Erik Lund said that Ingrid Dahl signed the Bergen Herring Treaty.')).toEqual([]);
});

test('the office asks where the act is told in few words, but not of any briefing', () => {
	const by = 'was held by the official spokesman of the Bergen Fisheries Office Erik Lund.';
	expect(asked(`A briefing ${by}`)).toEqual([]);
	expect(asked(`A briefing ${by}`, {publisher: 'The Post', published: '2021-05-03'})[0]?.[1]).toBe(
		'As The Post reported on May 3, 2021, which official spokesman of the Bergen Fisheries Office held a briefing?',
	);
	expect(asked(`A briefing on the Bergen Fish Market ${by}`)).toEqual([
		[
			'who-did',
			'Which official spokesman of the Bergen Fisheries Office held a briefing on the Bergen Fish Market?',
			'Erik Lund, official spokesman of the Bergen Fisheries Office',
		],
	]);
});

test.each([
	[
		'Ingrid Dahl testified against Erik Lund before the Bergen Fisheries Court.',
		'Who testified against Erik Lund before the Bergen Fisheries Court?',
	],
	[
		'Ingrid Dahl was arrested at the Bergen Fish Market by police after she sold a whale to Oslo tourists.',
		'Who was arrested at the Bergen Fish Market by police after she sold a whale to Oslo tourists?',
	],
	[
		'Ingrid Dahl sued the Bergen Fish Market over the herring ban in May 2018.',
		'Who sued the Bergen Fish Market over the herring ban in May 2018?',
	],
	[
		'Norway has ratified the Bergen Herring Treaty with Iceland, a pact that ended the war.',
		'Which country ratified the Bergen Herring Treaty with Iceland?',
	],
])('enough is told: %s', (raw, question) => {
	expect(asked(raw).map(([, one]) => one)).toContain(question);
});

test.each([
	'Ingrid Dahl visited the Bergen Fish Market with Erik Lund and Oslo fishermen.',
	'Ingrid Dahl held a rally at Bergen University.',
	'Ingrid Dahl arrested a man in Bergen.',
	'Ingrid Dahl ratified more Bergen treaties than any minister of Norway.',
	'Ingrid Dahl appointed Erik Lund.',
	'Ingrid Dahl was arrested in Bergen and Oslo since 1990 for selling whales to Danish tourists.',
	'Ingrid Dahl arrived at a Tuesday breakfast in Bergen without Erik Lund.',
])('too little is told, or what others did as well: %s', (raw) => {
	expect(asked(raw).filter(([kind]) => kind === 'who-did')).toEqual([]);
});

test.each([
	'Ingrid Dahl invited Erik Lund to a rally against the herring ban on May 12, 2018.',
	'Ingrid Dahl has invited Erik Lund to a ceremony in Bergen on May 12, 2018.',
])('the day of what is to come stays with it: %s', (raw) => {
	const cards = asked(raw);
	expect(cards.map(([kind]) => kind)).not.toContain('when');
	for (const [, question] of cards) expect(question).toMatch(/ on May 12, 2018\?$/u);
});
