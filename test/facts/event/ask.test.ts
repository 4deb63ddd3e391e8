// Events become questions in full sentences; what the text does not tell is not asked.
import {expect, test} from 'vitest';
import {firstFall} from '../../../src/cards/checks/index.js';
import {askEvent} from '../../../src/facts/event/ask.js';
import type {EventProps} from '../../../src/facts/event/event.js';
import {at, day, fact, invented, person} from '../invented.js';

const TEXT = `Ingrid Dahl, the Norwegian fisheries minister, arrived late.

On May 3, 2019, the fishing ministers of Norway and Iceland held talks on herring in Oslo.

The second meeting of the Nordic ministers may take place in June 2020.

It was signed there on May 4.

Speaking on May 9 at the fishing forum “Sea and Sky”, Ingrid Dahl was hopeful.`;

const doc = invented(TEXT);
const base: Omit<EventProps, 'clause' | 'telling'> = {
	trigger: 'talks',
	status: 'happened',
	participants: [],
	place: null,
	when: null,
	claimedBy: null,
};

const asked = (props: EventProps) =>
	askEvent(fact(doc, 'event', props.clause, props), {doc, rivals: []});

const talks: EventProps = {
	...base,
	clause: at(
		doc,
		'On May 3, 2019, the fishing ministers of Norway and Iceland held talks on herring in Oslo',
	),
	telling: {
		form: 'clause',
		subject: at(doc, 'the fishing ministers of Norway and Iceland'),
		verb: at(doc, 'held'),
		rest: at(doc, 'talks on herring in Oslo'),
	},
	place: 'Oslo',
	when: day(doc, 'May 3, 2019', {year: 2019, month: 5, day: 3}),
};

test('when and where, with the verb in its base form', () => {
	const cards = asked(talks);
	expect(cards.map(({kind, question, answer}) => [kind, question, answer])).toEqual([
		[
			'when',
			'On what date did the fishing ministers of Norway and Iceland hold talks on herring in Oslo?',
			'May 3, 2019',
		],
		[
			'where',
			'Where did the fishing ministers of Norway and Iceland hold talks on herring?',
			'Oslo',
		],
	]);
	expect(cards.map(firstFall)).toEqual([null, null]);
	expect(cards[0]?.choices.map(({text}) => text)).toContain('May 3, 2019');
	expect(cards[0]?.accept).toContain('3 May 2019');
});

test('without a year the day alone is asked, and the card says so', () => {
	const when = day(doc, 'May 3, 2019', {year: 2019, yearStatus: 'inferred', month: 5, day: 3});
	const [card] = asked({...talks, when});
	expect(card?.answer).toBe('May 3');
	expect(card?.note).toMatch(/year/u);
	for (const {text} of card?.choices ?? []) expect(text).not.toMatch(/\d{4}/u);
});

test('a plan stays a plan', () => {
	const clause = at(doc, 'The second meeting of the Nordic ministers may take place in June 2020');
	const telling = {
		form: 'clause' as const,
		subject: at(doc, 'The second meeting of the Nordic ministers'),
		verb: at(doc, 'may take'),
		rest: at(doc, 'place in June 2020'),
	};
	const when = day(doc, 'June 2020', {
		precision: 'month',
		year: 2020,
		month: 6,
		modality: 'planned',
	});
	const [card] = asked({...base, status: 'planned', clause, telling, when});
	expect(card?.question).toBe(
		'In what month and year might the second meeting of the Nordic ministers take place?',
	);
});

test('a subject that points elsewhere makes no card', () => {
	const clause = at(doc, 'It was signed there on May 4');
	const telling = {
		form: 'clause' as const,
		subject: at(doc, 'It'),
		verb: at(doc, 'was signed'),
		rest: at(doc, 'there on May 4'),
	};
	expect(asked({...base, clause, telling, when: day(doc, 'May 4', {month: 5, day: 4})})).toEqual(
		[],
	);
});

test('an occasion is asked by who spoke there', () => {
	const clause = at(doc, 'Speaking on May 9 at the fishing forum “Sea and Sky”');
	const [card] = asked({
		...base,
		clause,
		telling: {
			form: 'occasion',
			phrase: at(doc, 'the fishing forum “Sea and Sky”'),
			preposition: 'at',
		},
		participants: [person('Ingrid Dahl', 'Norwegian fisheries minister')],
		when: day(doc, 'May 9', {month: 5, day: 9}),
	});
	expect(card?.question).toBe(
		'On what date did Ingrid Dahl speak at the fishing forum “Sea and Sky”?',
	);
	expect(card?.answer).toBe('May 9');
});
