// Events of invented sentences: what, who, where, when, and what is no event.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {extractEvents} from '../../../src/facts/event/extract.js';
import {annotate} from '../../../src/make/annotate.js';

function events(raw: string) {
	const reading = readText({
		name: 'a.txt',
		raw,
		given: {published: '2021-12-08', publishedBy: 'given'},
	});
	if (!reading.ok) throw new Error('not read');
	return extractEvents(annotate(reading.value));
}

test.each([
	[
		'On Tuesday, December 7, the ministers of Norway and Iceland held talks via video link.',
		['talks', 'happened', 'Tuesday, December 7', 'via video link'],
	],
	[
		'Talks between Norway and Iceland may take place in January 2022.',
		['talks', 'planned', 'January 2022', null],
	],
	['Ingrid Dahl visited Reykjavik on December 3.', ['visit', 'happened', 'December 3', null]],
	[
		'Ingrid Dahl, speaking on December 3 at the fisheries forum in Bergen, praised the ferries.',
		['forum', 'happened', 'December 3', 'Bergen'],
	],
	[
		'A press conference will be held on December 9 by Ingrid Dahl.',
		['press conference', 'planned', 'December 9', null],
	],
] as const)('%s', (raw, expected) => {
	expect(
		events(raw).map(({props}) => [props.trigger, props.status, props.when?.words, props.place]),
	).toEqual([expected]);
});

test.each([
	'The ministers did not hold talks on Monday.',
	'A film released on Thursday accuses Norway.',
	'"We held talks on Monday," somebody wrote.',
	'They met on Monday.',
])('no event of the article: %s', (raw) => {
	expect(events(raw).filter(({confidence}) => confidence >= 0.85)).toEqual([]);
});

test('whoever stands beyond a relative clause was not there', () => {
	const found = events(
		'Ingrid Dahl recalled the promise, which the ministers gave at the summit in Bergen in 2008.',
	);
	for (const {props} of found) expect(props.participants).toEqual([]);
});

test('what only a speaker tells is the speaker’s claim', () => {
	const [event] = events('Ingrid Dahl said that Iceland launched a ferry on December 1.');
	expect(event?.props.claimedBy?.name).toBe('Ingrid Dahl');
});

test('the parts of a telling quote the text, in order', () => {
	const piece = fc.constantFrom(
		'Ingrid Dahl ',
		'Norway ',
		'held talks ',
		'met ',
		'on December 3 ',
		'in Bergen',
		', ',
		'. ',
		'that ',
		'during an interview with NRK ',
		'"',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
			for (const {props, evidence} of events(`Norway ${pieces.join('')}.`)) {
				expect(evidence[0]?.words.length).toBe(props.clause.end - props.clause.start);
				if (props.telling.form !== 'clause') continue;
				expect(props.telling.subject.end).toBeLessThanOrEqual(props.telling.verb.start);
				expect(props.telling.verb.end).toBeLessThanOrEqual(props.telling.rest.start);
			}
		}),
	);
});
