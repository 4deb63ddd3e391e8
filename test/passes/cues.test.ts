// Reporting cues of small invented sentences: base form, polarity and form.
import {expect, test} from 'vitest';
import {readText} from '../../src/articles/text.js';
import {annotate} from '../../src/make/annotate.js';

function cues(raw: string): readonly string[] {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	return annotate(reading.value)
		.layer('cue')
		.map(({props: {lemma, polarity, form}}) => `${lemma} ${polarity} ${form}`);
}

test.each([
	['Ingrid Dahl said so.', ['say said finite']],
	['Ingrid Dahl left, saying little.', ['say said participle']],
	['Ingrid Dahl went on to say so.', ['go on said finite', 'say said bare']],
	['Ingrid Dahl did not say so.', ['say unconfirmed bare']],
	[
		'Ingrid Dahl denied it and declined to comment.',
		['deny denied finite', 'decline declined finite', 'comment unconfirmed bare'],
	],
	['Ingrid Dahl asked who pointed out the way.', ['ask asked finite', 'point out said finite']],
	['According to Ingrid Dahl it rained.', ['according to said according']],
	['The United States of the claims and the notes.', []],
	['“He said so,” it read, “and she told them.”', ['read said finite']],
	['It was announced by the saying of old.', []],
] as const)('%s', (raw, expected) => {
	expect(cues(raw)).toEqual(expected);
});
