// A paste is one press, whatever keys it looks like.
import {expect, test} from 'vitest';
import {createPaste} from '../../src/terminal/paste.js';

test('between the marks nothing comes out, at the end all of it as text', () => {
	const gather = createPaste();
	const keys = [
		{name: 'q', text: 'q'},
		{name: 'paste-start', text: ''},
		{name: 'q', text: 'q'},
		{name: 'enter', text: ''},
		{name: 'tab', text: ''},
		{name: 'ctrl+c', text: ''},
		{name: 'paste-end', text: ''},
		{name: 'x', text: 'x'},
	];
	expect(keys.map(gather).filter(Boolean)).toEqual([
		{name: 'q', text: 'q'},
		{name: 'paste', text: 'q\n\t'},
		{name: 'x', text: 'x'},
	]);
});
