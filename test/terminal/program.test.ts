// Messages of effects: those sent at once share one frame, later ones get their own.
import {expect, test} from 'vitest';
import {createProgram} from '../../src/terminal/program.js';

test('what is sent at once is drawn once; what is sent later is drawn then', () => {
	const drawn: number[] = [];
	let later: () => void = () => undefined;
	const program = createProgram<number, number, 'again'>({
		init: 0,
		update: (model, by) => (by === 1 ? [model + 1, 'again'] : [model + by]),
		perform(_, send) {
			send(10);
			later = () => send(100);
		},
		changed: (model) => drawn.push(model),
	});
	program.send(1);
	expect(drawn).toEqual([11]);
	later();
	expect(drawn).toEqual([11, 111]);
	program.send(0);
	expect(drawn).toEqual([11, 111]);
});
