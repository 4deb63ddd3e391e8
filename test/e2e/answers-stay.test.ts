// What was answered stays, however the program ends; and the terminal is as it was.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {CANNOT, LONG, openStage, type Stage} from './stage.js';

describe.skipIf(CANNOT)('in a terminal', () => {
	let stage: Stage;
	beforeEach(() => {
		stage = openStage();
	});
	afterEach(() => stage.close());

	const left = async (): Promise<number> =>
		Number(/(\d+) left/u.exec(await stage.terminal.until(/\d+ left/u))?.[1]);
	const answer = async (count: number): Promise<void> => {
		await stage.terminal.until(/Space show answer/u);
		stage.terminal.press('Space');
		await stage.terminal.until('3 Good');
		stage.terminal.press('3');
		await stage.terminal.until(() => stage.kept().length === count);
	};

	test(
		'two answers are kept when the program is killed, and it goes on from there',
		async () => {
			stage.start('study');
			const before = await left();
			await answer(1);
			await answer(2);
			const child = stage.terminal.child();
			process.kill(child ?? 0, 'SIGKILL');
			await stage.terminal.until(() => stage.terminal.child() === null);
			// A killed program leaves the terminal as it was; people open another.
			stage = stage.reopen();
			stage.start('study');
			expect(await left()).toBeLessThan(before);
			expect(stage.kept()).toEqual(['answer', 'answer']);
		},
		LONG,
	);

	test.each([
		['Escape and quit', 0, (): void => stage.terminal.press('q', 'q')],
		['Ctrl-C', 130, (): void => stage.terminal.press('C-c')],
		['SIGTERM', 143, (): void => void process.kill(stage.terminal.child() ?? 0, 'SIGTERM')],
		['SIGHUP', 129, (): void => void process.kill(stage.terminal.child() ?? 0, 'SIGHUP')],
	])(
		'%s hands the terminal back and ends with %i',
		async (_, code, leave) => {
			const {terminal} = stage;
			terminal.type('echo before');
			terminal.press('Enter');
			await terminal.until(/^before$/mu);
			stage.start('study');
			await left();
			expect(terminal.modes()).toEqual({isAlternate: true, isCursorSeen: false});
			leave();
			await terminal.until(() => !terminal.modes().isAlternate);
			await terminal.until(/^before$/mu);
			expect(terminal.modes()).toEqual({isAlternate: false, isCursorSeen: true});
			terminal.type('echo code $?');
			terminal.press('Enter');
			await terminal.until(new RegExp(`\\bcode ${code}$`, 'mu'));
		},
		LONG,
	);

	test(
		'Ctrl-Z goes to the background and comes back as it was',
		async () => {
			const {terminal} = stage;
			stage.start('study');
			await answer(1);
			await terminal.until(/Space show answer/u);
			const before = terminal.rows().join('\n');
			terminal.press('C-z');
			await terminal.until(() => !terminal.modes().isAlternate);
			terminal.type('fg');
			terminal.press('Enter');
			await terminal.until(() => terminal.modes().isAlternate);
			await terminal.until(/Space show answer/u);
			expect(terminal.rows().join('\n')).toBe(before);
			await answer(2);
		},
		LONG,
	);
});
