// Keys as a terminal sends them, through Node's own decoder, in this program's words.
import {emitKeypressEvents} from 'node:readline';
import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {gatherPastes, type NodeKey} from '../../src/terminal/keys.js';

function pressed(bytes: string): readonly string[] {
	const input = new PassThrough();
	const gathered = gatherPastes();
	const names: string[] = [];
	input.on('keypress', (text: string | undefined, key: NodeKey) => {
		const press = gathered(text, key);
		if (press) names.push(press.name === 'paste' ? `paste ${press.text}` : press.name);
	});
	emitKeypressEvents(input);
	input.emit('data', Buffer.from(bytes));
	return names;
}

test.each([
	['letters that come together', 'ab', ['a', 'b']],
	['a number and Enter', '1\r', ['1', 'enter']],
	['capitals', 'G', ['G']],
	['another script', '日é', ['日', 'é']],
	['space', ' ', ['space']],
	['arrows', '\u001B[A\u001B[B', ['up', 'down']],
	['Backspace and Delete', '\u007F\u001B[3~', ['backspace', 'delete']],
	['Ctrl and Shift', '\u0003\u001B[Z', ['ctrl+c', 'shift+tab']],
	['Ctrl-F1, which some readers die of', '\u001B[1;5P', ['ctrl+f1']],
	['a paste, its Enter with it', '\u001B[200~a\rb\u001B[201~q', ['paste a\rb', 'q']],
])('%s', (_, bytes, names) => {
	expect(pressed(bytes)).toEqual(names);
});
