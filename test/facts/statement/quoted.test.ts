// What of a quotation stands on a card: whole sentences, with a name where "he" or "she" would stay open.
import {expect, test} from 'vitest';
import {quotedSentences} from '../../../src/facts/statement/quoted.js';
import {statementsOf} from '../../../src/facts/statement/statements-of.js';
import {invented} from '../invented.js';

function quoted(text: string): readonly string[] {
	const doc = invented(text);
	return statementsOf(doc).flatMap((fact) =>
		quotedSentences(fact, doc).map(({shown}) => shown.replace(/,$/u, '')),
	);
}

const MINISTER = 'Ms. Ingrid Dahl has closed the harbours of Norway.\n\n';

test.each([
	[
		'the only woman named',
		`${MINISTER}“She has ruined the fishing towns of the northern coast,” said Mr. Per Lund.`,
		'[Ingrid Dahl] has ruined the fishing towns of the northern coast',
	],
	[
		'one of a family, by the full name',
		`Mr. Jens Berg built the harbours. ${'The boats of the north lay idle. '.repeat(20)}\n\nMr. Ola Berg left.\n\n“He closed the fishing towns of the northern coast,” said Mr. Per Lund.`,
		'[Ola Berg] closed the fishing towns of the northern coast',
	],
	[
		'another sentence behind who says it, though a comma stands before',
		'“The fishing towns of Norway will sue the ministry in Oslo,” Per Lund said, “Oslo will lose the case in summer.”',
		'The fishing towns of Norway will sue the ministry in Oslo',
	],
	[
		'without a first sentence that tells nothing',
		'“Probably not. But the fishing towns of Norway will sue the ministry in Oslo,” Per Lund said.',
		'the fishing towns of Norway will sue the ministry in Oslo',
	],
	[
		'her, but nothing of hers',
		`${MINISTER}“The fishermen of Norway could not disagree with her more about the harbours,” said Mr. Per Lund.`,
		'The fishermen of Norway could not disagree with [Ingrid Dahl] more about the harbours',
	],
	[
		'a subject before who says it',
		'“The risk for the fishing towns of Norway,” Per Lund said, “is that the harbours close in May.”',
		'The risk for the fishing towns of Norway is that the harbours close in May.',
	],
	[
		'what she has',
		`${MINISTER}“Fishing towns of Norway will pay for her closed harbours,” said Mr. Per Lund.`,
		'Fishing towns of Norway will pay for [Ingrid Dahl’s] closed harbours',
	],
	[
		'named in the words themselves',
		`${MINISTER}“Kari Holm said she would reopen the harbours of Bergen in spring,” said Mr. Per Lund.`,
		'Kari Holm said she would reopen the harbours of Bergen in spring',
	],
	[
		'a sentence that goes on behind who says it',
		'“The fishing towns of Norway will sue the ministry in Oslo,” Per Lund said, “and win before summer.”',
		'The fishing towns of Norway will sue the ministry in Oslo, and win before summer.',
	],
	[
		'a contraction behind the name in full',
		`${MINISTER}“She’d never been in the fishing towns of the northern coast,” said Mr. Per Lund.`,
		'[Ingrid Dahl had] never been in the fishing towns of the northern coast',
	],
	[
		'hers, where only one of many things is',
		`${MINISTER}“We were going to live in one of her closed harbours in Norway,” said Mr. Per Lund.`,
		'We were going to live in one of [Ingrid Dahl’s] closed harbours in Norway',
	],
	[
		'the point in the next sentence',
		'“The harbours of Norway were built by fishermen. But Oslo has sold them to tourists,” Per Lund said.',
		'The harbours of Norway were built by fishermen. But Oslo has sold them to tourists',
	],
])('%s', (_, text, wanted) => {
	expect(quoted(text)).toContain(wanted);
});

test.each([
	[
		'one of two women',
		`${MINISTER}Ms. Kari Holm agreed.\n\n“She has ruined the fishing towns of the northern coast,” said Mr. Per Lund.`,
	],
	[
		'a name that may be a woman’s',
		`${MINISTER}“Every fisherman knows what Zyx sees in her and in the harbours of Norway,” said Mr. Per Lund.`,
	],
	[
		'somebody named behind',
		'Mr. Ola Berg was there.\n\n“He closed the fishing towns of the northern coast,” said Mr. Per Lund, who met Mr. Jens Holm.',
	],
	[
		'one of a family',
		`Mr. Ola Berg governs as Mr. Jens Berg did. ${'The boats of the north lay idle. '.repeat(20)}\n\nMr. Berg left.\n\n“He closed the fishing towns of the northern coast,” said Mr. Per Lund.`,
	],
	[
		'somebody else at work between',
		'Mr. Ola Berg was not there. Instead, Zyxel was in Bergen for a week.\n\n“He closed the fishing towns of the northern coast,” said Mr. Per Lund.',
	],
	[
		'the speaker',
		'Ms. Ingrid Dahl spoke.\n\n“She has ruined the fishing towns of the northern coast,” said Ms. Ingrid Dahl.',
	],
	[
		'words within the words cut short',
		`${MINISTER}“Norway heard the fishermen say, ‘We will sail to Oslo in May,” said Mr. Per Lund.`,
	],
	[
		'two that nobody named',
		'“Norway has no idea whether both sides want the fish market of Bergen,” Per Lund said.',
	],
	[
		'others than those told before',
		'“Other harbours of Norway may be more able to move to Bergen,” Per Lund said.',
	],
	['no verb', '“Kari Holm, scholar of the Oslo Institute of Fish, on Jens Berg,” Per Lund said.'],
	[
		'a piece of a sentence',
		'“Especially harbours in Norway that are selling fish from Iceland,” Per Lund said.',
	],
	[
		'one of the things told before',
		'“One I would call a quiet harbour of the northern coast,” Per Lund said.',
	],
	[
		'a model told before',
		'“The fishermen of Norway could work by a similar model in Bergen,” Per Lund said.',
	],
	[
		'a letter to somebody',
		'“I will also have great joy in the fish you will no doubt catch in Norway,” Per Lund wrote.',
	],
	[
		'two quotations with more than the saying between',
		'“I have no other harbour than the old one,” Per Lund said, adding that Norway needed boats and “get Bergen working.”',
	],
	[
		'a thing told before',
		'Norway closed an inquiry.\n\n“The inquiry did not ask one fisherman of Bergen about money,” said Mr. Per Lund.',
	],
])('no card: %s', (_, text) => {
	expect(quoted(text).filter((shown) => !/^I have no other/u.test(shown))).toEqual([]);
});
