// The parser's weights on disk: found beside the sources, and missed with a reason elsewhere.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {decodeWeights} from '../../src/passes/syntax/weights.js';
import {readSyntaxWeights} from '../../src/store/syntax-weights.js';

test('the weights stand beside the sources', () => {
	const read = readSyntaxWeights();
	expect(read.ok && decodeWeights(read.value).ok).toBe(true);
});

test('a program without them says so, and one with a torn file too', () => {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-weights-'));
	// Three folders down, so that none of the places lies outside.
	const home = pathToFileURL(join(folder, 'a', 'b', 'code.js')).href;
	expect(readSyntaxWeights(home)).toMatchObject({
		ok: false,
		problems: [{code: 'syntax-weights-missing'}],
	});
	writeFileSync(join(folder, 'english.weights'), 'torn');
	const torn = readSyntaxWeights(pathToFileURL(join(folder, 'code.js')).href);
	expect(torn.ok && decodeWeights(torn.value)).toMatchObject({
		ok: false,
		problems: [{code: 'syntax-weights-broken'}],
	});
	rmSync(folder, {recursive: true});
});
