// The screens look as they did: a change is read as a diff of test/golden/frames.
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {goldenFrames} from './frames.js';

const frames = goldenFrames();

test.each([...frames.keys()])('%s (else: npm run golden)', (path) => {
	expect(frames.get(path)).toBe(readFileSync(path, 'utf8'));
});

test('no frame is left over', () => {
	const names = readdirSync('test/golden/frames').map((name) => `test/golden/frames/${name}`);
	expect(names.sort()).toEqual([...frames.keys()].sort());
});
