// What a description without a person's name stands for.
import {expect, test} from 'vitest';
import {describedActor} from '../../../src/facts/statement/described.js';

test.each([
	['Harbour Watch', 'organisation'],
	['Norway Today', 'organisation'],
	['Western Tides', 'organisation'],
	['the ministry', 'organisation'],
	['the report', 'document'],
	['analysts', 'group'],
	['Zorvyn Kaltbek', 'person'],
])('%s: %s', (words, type) => {
	expect(describedActor(words)?.type).toBe(type);
});
