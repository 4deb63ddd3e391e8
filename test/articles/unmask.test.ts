// Long lines of plain words are read in pieces, however long they are.
import {expect, test} from 'vitest';
import {unmask} from '../../src/articles/unmask.js';

test('a line of 20 MB is no deeper than a short one', () => {
	const line = 'Words of one line, said he. '.repeat(720_000).trimEnd();
	const {text} = unmask(line);
	// Compared whole: told by length, should it differ.
	expect(text === line ? 'same' : text.length).toBe('same');
});
