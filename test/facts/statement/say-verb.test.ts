// A verb of judging keeps its object: whoever chides somebody for something did not say "that somebody for".
import {expect, test} from 'vitest';
import INDIRECT from '../../../src/facts/statement/indirect/verbs.json' with {type: 'json'};
import {sayVerb, takesNoThat, takesThing} from '../../../src/facts/statement/say-verb.js';

const judging = INDIRECT.verbs.flatMap(({frames, lemmas}) =>
	frames.some((frame) => frame === 'for') ? lemmas : [],
);

test('there are such verbs', () => expect(judging).toContain('chide'));

test.each(judging)('%s', (cue) => {
	const verb = sayVerb({act: 'said', cue, form: 'indirect'});
	expect(verb.base).toBe(cue);
	expect(takesThing(verb)).toBe(true);
	expect(takesNoThat(cue)).toBe(true);
});
