// Statements become questions: who, what, when, where, to whom, and a gap; or none.
import {expect, test} from 'vitest';
import {firstFall} from '../../../src/cards/checks/index.js';
import {askStatement} from '../../../src/facts/statement/ask.js';
import {namedSpeaker} from '../../../src/facts/statement/ask-place.js';
import type {StatementProps} from '../../../src/facts/statement/statement.js';
import {at, day, fact, invented, person} from '../invented.js';

const TEXT = `Norwegian fisheries minister Ingrid Dahl said on May 3 on the air of the Radio Fjord channel that Oslo will retaliate if Denmark lowers the herring quotas of the North Sea.

“We shall never sell the harbours of the northern coast to foreign companies,” Ingrid Dahl told Per Lund.

Ingrid Dahl denied that Bergen will close the northern fish market to trawlers.`;
const doc = invented(TEXT, {publisher: 'The Harbour Post', published: '2019-05-04'});

const base: Omit<StatementProps, 'content' | 'attribution' | 'form'> = {
	speaker: person('Ingrid Dahl', 'Norwegian fisheries minister'),
	reportedBy: null,
	act: 'said',
	cue: 'say',
	addressee: null,
	occasion: null,
	when: null,
};

function asked(props: StatementProps) {
	const cards = askStatement(fact(doc, 'statement', props.content[0] ?? props.attribution, props), {
		doc,
		rivals: [],
	});
	for (const card of cards) expect([card.question, firstFall(card)]).toEqual([card.question, null]);
	return Object.fromEntries(cards.map(({kind, question, answer}) => [kind, [question, answer]]));
}

const indirect: StatementProps = {
	...base,
	form: 'indirect',
	content: [
		at(doc, 'that Oslo will retaliate if Denmark lowers the herring quotas of the North Sea'),
	],
	attribution: at(doc, 'Norwegian fisheries minister Ingrid Dahl said'),
	occasion: 'on the air of the Radio Fjord channel',
	when: day(doc, 'May 3', {month: 5, day: 3}),
};

test('reported speech is asked in the past tense, each question with what else is known', () => {
	const claim = 'Oslo would retaliate if Denmark lowered the herring quotas of the North Sea';
	expect(asked(indirect)).toEqual({
		'who-said': [
			`Who said on the air of the Radio Fjord channel on May 3 that ${claim}?`,
			'Ingrid Dahl, Norwegian fisheries minister',
		],
		'what-said': [
			'What did Norwegian fisheries minister Ingrid Dahl say on the air of the Radio Fjord channel on May 3 that Oslo would do if Denmark lowered the herring quotas of the North Sea?',
			'Retaliate',
		],
		when: [
			`On what date did Norwegian fisheries minister Ingrid Dahl say on the air of the Radio Fjord channel that ${claim}?`,
			'May 3',
		],
		where: [
			`On which channel or programme did Norwegian fisheries minister Ingrid Dahl say on May 3 that ${claim}?`,
			'On the air of the Radio Fjord channel',
		],
	});
});

test('a denial is asked as one', () => {
	const cards = asked({
		...base,
		act: 'denied',
		cue: 'deny',
		form: 'indirect',
		content: [at(doc, 'that Bergen will close the northern fish market to trawlers')],
		attribution: at(doc, 'Ingrid Dahl denied'),
	});
	expect(cards['who-denied']?.[0]).toBe(
		'As The Harbour Post reported on May 4, 2019, who denied that Bergen would close the northern fish market to trawlers?',
	);
	expect(cards['what-said']).toBeUndefined();
});

test('words at second hand name who passes them on', () => {
	const cards = asked({...indirect, reportedBy: person('Per Lund'), occasion: null, when: null});
	expect(cards['who-said']?.[0]).toMatch(/^According to Per Lund, who said that Oslo would/u);
});

test('direct words are quoted as they stand', () => {
	const words = 'We shall never sell the harbours of the northern coast to foreign companies';
	const cards = asked({
		...base,
		form: 'direct',
		content: [at(doc, `${words},`)],
		attribution: at(doc, 'Ingrid Dahl told Per Lund'),
		addressee: 'Per Lund',
	});
	expect(cards['who-said']).toEqual([
		`As The Harbour Post reported on May 4, 2019, who said: “${words}”?`,
		'Ingrid Dahl, Norwegian fisheries minister',
	]);
	expect(cards['to-whom']).toEqual([
		`Whom did Norwegian fisheries minister Ingrid Dahl tell: “${words}”?`,
		'Per Lund',
	]);
	expect(cards['cloze']).toBeUndefined();
});

test('of a second sentence the noun the article speaks of is left out', () => {
	const said =
		'We shall never sell the harbours of the northern coast to foreign companies. Our fishermen need those trawlers more than any ministry in Oslo does.';
	const text = `“${said}” Ingrid Dahl said.\n\nThe trawlers lie in the port, and three trawlers were sold.`;
	const told = invented(text.replace('those trawlers', 'their trawlers'));
	const content = at(told, said.replace('those trawlers', 'their trawlers'));
	const cards = askStatement(
		fact(told, 'statement', content, {
			...base,
			form: 'direct',
			content: [content],
			attribution: at(told, 'Ingrid Dahl said'),
		}),
		{doc: told, rivals: []},
	);
	expect(cards.find(({kind}) => kind === 'cloze')?.answer).toBe('trawlers');
});

test('somebody without a name is not asked', () => {
	const speaker = {...base.speaker, type: 'unknown' as const, name: 'a diplomat'};
	expect(asked({...indirect, speaker})).toEqual({});
});

test('a bare surname that two people share is nobody', () => {
	const family = invented(
		'Erik Dahl, a fisherman, and Ingrid Dahl, the minister, met.\n\nDahl said that Oslo will close the northern ports to foreign trawlers.',
	);
	const props: StatementProps = {
		...base,
		form: 'indirect',
		content: [at(family, 'that Oslo will close the northern ports to foreign trawlers')],
		attribution: at(family, 'Dahl said'),
	};
	expect(
		askStatement(fact(family, 'statement', props.attribution, props), {doc: family, rivals: []}),
	).toEqual([]);
});

test('"Mr." is nobody with a woman’s name, and "his father’s claim" nobody’s', () => {
	const text =
		'Ingrid Dahl met him. Mr. Dahl said that Oslo will close the northern ports to foreign trawlers.';
	const couple = invented(text);
	const props: StatementProps = {
		...base,
		form: 'indirect',
		content: [at(couple, 'that Oslo will close the northern ports to foreign trawlers')],
		attribution: at(couple, 'Dahl said'),
	};
	expect(
		askStatement(fact(couple, 'statement', props.attribution, props), {doc: couple, rivals: []}),
	).toEqual([]);
});

test('what is pointed to is a thing: no “said that” is put before it', () => {
	const text =
		'Ingrid Dahl pointed to the priority for Norway of the task of winning written promises from Denmark that would end the herring dispute.';
	const doc = invented(text, {publisher: 'The Harbour Post', published: '2019-05-04'});
	const props: StatementProps = {
		...base,
		cue: 'point to',
		form: 'indirect',
		content: [
			at(
				doc,
				'the priority for Norway of the task of winning written promises from Denmark that would end the herring dispute',
			),
		],
		attribution: at(doc, 'Ingrid Dahl'),
	};
	const found = {
		...fact(doc, 'statement', props.content[0] ?? props.attribution, props),
		rules: ['indirect/np'],
	};
	expect(askStatement(found, {doc, rivals: []})).toEqual([]);
});

test('a paper that only reports is no answer, one that argues is; a campaign is asked for as one', () => {
	const speaker = (name: string) =>
		({type: 'organisation', name, role: null, aliases: []}) as const;
	const who = (name: string, cue: string) => {
		const props = {...indirect, when: null, occasion: null, speaker: speaker(name), cue};
		const cards = askStatement(fact(doc, 'statement', props.attribution, props), {doc, rivals: []});
		return cards.find(({kind}) => kind === 'who-said')?.question;
	};
	expect(who('Haven Times', 'report')).toBeUndefined();
	expect(who('Haven Times', 'argue')).toMatch(/which newspaper argued /iu);
	expect(who('Haven campaign', 'say')).toMatch(/which campaign said /iu);
});

test('the name that proves the answer is cited behind the words, or apart where it stands too far away', () => {
	const first = 'The harbours of Iceland will never be sold to foreign companies';
	const rest = 'The quays of the coast are older than the town and must be rebuilt. '
		.repeat(9)
		.trim();
	const citedOf = (raw: string) => {
		const article = invented(raw);
		const props: StatementProps = {
			...base,
			form: 'direct',
			speaker: person('Per Lund', 'envoy'),
			content: [at(article, first)],
			attribution: at(article, 'the envoy said'),
		};
		const [card] = askStatement(fact(article, 'statement', at(article, first), props), {
			doc: article,
			rivals: [],
		});
		expect(card && firstFall(card)).toBe(null);
		return [card?.cite?.quote, ...(card?.also ?? []).map(({quote}) => quote)];
	};
	const name = 'Per Lund came to Oslo.';
	const short = `“${first},” the envoy said.`;
	expect(citedOf(`${short} ${name}`)).toEqual([`${short} ${name}`]);
	const long = `“${first}. ${rest.replace(/\.$/u, '')},” the envoy said.`;
	expect(
		citedOf(
			`${name} The sea was calm that day, the sun was low over the town, and nobody but a few fishermen and their dogs was at the quay. ${long}`,
		),
	).toEqual([long, name]);
});

const kindsOf = (term: string): readonly string[] => {
	const raw = `Ingrid Dahl said that the harbours of the northern coast had become “${term}” for foreign trawlers.`;
	const told = invented(raw);
	const content = at(told, raw.slice(raw.indexOf('that'), -1));
	const props: StatementProps = {
		...base,
		speaker: person('Ingrid Dahl'),
		...{form: 'mixed', content: [content], attribution: at(told, 'Ingrid Dahl said')},
	};
	return askStatement(fact(told, 'statement', content, props), {doc: told, rivals: []}).map(
		({kind}) => kind,
	);
};

test('a quoted term is asked only where it tells something', () => {
	expect(kindsOf('forbidden waters')).toContain('cloze');
	expect(kindsOf('slightly more')).not.toContain('cloze');
	expect(kindsOf('closely watched')).not.toContain('cloze');
});

test('an office behind “so” stands without it', () => {
	expect(namedSpeaker({speaker: person('Ingrid Dahl', 'So Fisheries Minister')})).toBe(
		'Ingrid Dahl',
	);
	expect(namedSpeaker({speaker: person('Ingrid Dahl', 'Fisheries Minister')})).toBe(
		'Fisheries Minister Ingrid Dahl',
	);
	expect(namedSpeaker({speaker: person('Ingrid Dahl', 'President')})).toBe('Ingrid Dahl');
});
