// Hard cases of who speaks: supporters, the described, quoted and asked, and where it cannot be told.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {GATE, surety} from '../../../src/facts/gate.js';
import {extractStatements} from '../../../src/facts/statement/extract.js';
import type {StatementFact} from '../../../src/facts/statement/statement.js';
import {annotate} from '../../../src/make/annotate.js';
import {syntaxPass} from '../../support/syntax-pass.js';

function statements(raw: string): readonly StatementFact[] {
	const reading = readText({name: 'made up', raw, given: {}});
	if (!reading.ok) throw new Error('unread');
	return extractStatements(annotate(reading.value, syntaxPass()));
}

/** The speaker of the last statement. */
function lastSpeaker(raw: string): string | undefined {
	return statements(raw).at(-1)?.props.speaker.name;
}

test.each([
	// A name that only tells which supporters is nobody who acts.
	[
		'Jens Moe has long mocked those who follow Per Dahl.\n\nAsked whether this meant every Dahl supporter, Moe said, “Every one.”\n\nHe went on to say, “Nobody in Nordhavn will vote for that in May.”',
		'Jens Moe',
	],
	// Whoever spoke last may have no name.
	[
		'Per Dahl spoke in Nordhavn on Monday.\n\nA fisherman from the south coast said Dahl had never seen a net.\n\n“We have waited nine years for a new quay,” he said.',
		'A fisherman from the south coast',
	],
	['Per Dahl was asked by Ingrid Berg, “Will the ports of Nordhavn stay open?”', 'Ingrid Berg'],
	['Per Dahl quotes the economist Jens Moe: “The ports of Nordhavn cost too much.”', 'Jens Moe'],
] as const)('%s', (raw, speaker) => {
	expect(lastSpeaker(raw)).toBe(speaker);
});

test.each([
	// A doubt about one pronoun is handed on to the next.
	'Per Dahl met Jens Moe and Lars Berg in Oslo. He said the port was closed. He said the quay was closed as well.',
	// Two verbs behind "who": it may be the one or the other.
	'Ingrid Dahl said she was met by Anna Berg who took her hand and said, “Thank you for all you did in Nordhavn.”',
	// Both met, both may say so.
	'Per Dahl and Jens Moe met in Oslo on Monday, saying that the ports of Nordhavn would open.',
])('nobody is sure who speaks: %s', (raw) => {
	const last = statements(raw).at(-1);
	expect(last === undefined || surety(last) < GATE || last.props.speaker.type === 'group').toBe(
		true,
	);
});

test('a source that is a clause is none', () => {
	const raw =
		'The quay smelled of oil, according to something a fisherman, who said he was afraid, told the police.';
	expect(statements(raw).map(({props}) => props.cue)).not.toContain('according to');
});

test('where somebody works is no occasion', () => {
	const raw =
		'“The ports of Nordhavn will close in May,” said Jens Moe, a former aide to Per Dahl and now an analyst at a television station.';
	expect(statements(raw).map(({props}) => props.occasion)).toEqual([null]);
});

test('a quotation behind “the U.S.” begins a sentence of its own', () => {
	const raw =
		'Fishing here is banned in the U.S. “It is illegal to fish in these waters,” according to the Fisheries Commission.';
	expect(statements(raw).map(({evidence}) => evidence.map(({words}) => words).join())).toEqual([
		'It is illegal to fish in these waters,',
	]);
});

test.each([
	[
		'Ingrid Dahl accused Jens Moe of closing the northern port without a vote in May.',
		'Jens Moe of closing the northern port without a vote in May',
	],
	[
		'Ingrid Dahl expressed hope that the port of Nordhavn would reopen in May.',
		'hope that the port of Nordhavn would reopen in May',
	],
	[
		'Jens Moe said, twice, that he was going back to work on Wednesday.',
		'that he was going back to work on Wednesday',
	],
	[
		'New rains could affect a billion people in the region, Ingrid Dahl said in her interview.',
		'New rains could affect a billion people in the region',
	],
	[
		'Berg lacks support from her colleagues, whom she has alienated, said Jens Moe, director of a center for politics.',
		'Berg lacks support from her colleagues, whom she has alienated',
	],
] as const)('what was said: %s', (raw, said) => {
	expect(statements(raw).map(({evidence}) => evidence.map(({words}) => words).join())).toEqual([
		said,
	]);
});

test.each([
	[
		'Ingrid Dahl spoke in Oslo. She said the ports of Nordhavn would close in May.',
		'who/pronoun-certain',
	],
	[
		'Ingrid Dahl and Anna Berg spoke in Oslo. She said the ports of Nordhavn would close in May.',
		'who/pronoun-open',
	],
])('how certain it is whom a pronoun means: %s', (raw, rule) => {
	expect(statements(raw).at(-1)?.rules).toContain(rule);
});

test('a diplomat named right before is “the high-ranking diplomat”, a minister is no “official” for it', () => {
	const told = (noun: string): string =>
		`Danish ambassador Per Lund came to Oslo.\n\n“The ports of Nordhavn will close in May,” ${noun} said.`;
	expect(lastSpeaker(told('the high-ranking diplomat'))).toBe('Per Lund');
	expect(lastSpeaker(told('the official'))).not.toBe('Per Lund');
});
