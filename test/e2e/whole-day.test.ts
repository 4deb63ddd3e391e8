// A whole day with the built program in a real terminal, from the first start to the next morning.
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {CANNOT, LONG, openStage, type Stage} from './stage.js';

const ARTICLE = `Ministers of the bay meet in Port Alder

On March 7, 2022, the foreign ministers of three countries met in Port Alder to speak about the harbours.

"Every harbour of the bay will stay open to the ships of all countries, whatever the weather," Foreign Minister Anna Kowalska said.

"Our fishermen have waited eleven years for a fair price, and they will not wait another winter," Prime Minister José Márquez told reporters.
`;

describe.skipIf(CANNOT)('a whole day', () => {
	let stage: Stage;
	beforeEach(() => {
		stage = openStage();
		// The day is longer than a beginner's.
		writeFileSync(join(stage.home, 'config.json'), JSON.stringify({newPerDay: 200}));
		writeFileSync(join(stage.home, 'bay.txt'), ARTICLE);
	});
	afterEach(() => stage.close());

	const press = (...keys: readonly string[]): void => stage.terminal.press(...keys);
	const until = (wanted: string | RegExp | (() => boolean)): Promise<string> =>
		stage.terminal.until(wanted);
	const keptBecome = (count: number): Promise<string> => until(() => stage.kept().length === count);

	/** One card: asked, answered in its way, graded; kept before the next is asked. */
	const card = async (wayIn: () => void, count: number): Promise<void> => {
		await until(/show answer|check/u);
		wayIn();
		await until(/3 Good/u);
		press('3');
		await keptBecome(count);
	};
	const way = async (name: string): Promise<void> => {
		for (let i = 0; i < 4; i++) {
			press('m');
			const screen = await until(/Answers from now on/u);
			// Any key takes the notice away.
			press('Down');
			await until(() => !stage.terminal.rows().join('\n').includes('from now on'));
			if (screen.includes(`from now on: ${name}`)) return;
		}
		throw new Error(`there is no way ${name}`);
	};

	test(
		'first run, ten cards in each way, undo, edit, quiz, cards of an article, resize, kill, resume',
		async () => {
			stage.start('');
			expect(await until('Enter study')).toContain('whosaid');
			expect(await until(/Treaties/u)).not.toContain('not yet again');
			if (!(await until('Treaties')).includes('> Treaties')) press('Down');
			await until('> Treaties');
			press('Enter');
			let count = 0;
			const take = (keys: readonly string[]) => (): void => press(...keys);
			for (let i = 0; i < 10; i++) {
				const screen = await until(/show answer/u);
				await card(take([/^ {3}1 {2}/mu.test(screen) ? '2' : 'Space']), ++count);
			}
			await until(/show answer/u);
			await way('type');
			press('i');
			for (let i = 0; i < 10; i++) await card(take(['a', 'b', 'c', 'Enter']), ++count);
			await until('your answer');
			press('Escape');
			// Not before Esc has done its work: Esc and a letter at once are another key.
			await until('i type');
			await way('fill the gap');
			press('i');
			for (let i = 0; i < 10; i++) await card(take(['n', 'o', 'Enter']), ++count);
			await until('your answer');
			press('Escape');
			// Not before Esc has done its work: Esc and a letter at once are another key.
			await until('i type');
			await way('recall');
			for (let i = 0; i < 10; i++) await card(take(['Space']), ++count);

			await until('show answer');
			press('u');
			await keptBecome(++count);
			expect(stage.kept().at(-1)).toBe('undo');
			press('Space');
			await until(/3 Good/u);
			press('e', 'C-u');
			stage.terminal.type('What was asked in other words?');
			press('Enter');
			await until('Kept as your own wording');
			expect(await until('What was asked in other words?')).toContain('3 Good');

			stage.terminal.resize(40, 12);
			const small = await until(/Treaties every news reader sh…/u);
			expect(small.split('\n').length).toBeLessThanOrEqual(12);
			expect(small).toMatch(/4 Easy/u);
			stage.terminal.resize(120, 40);
			expect(await until('What was asked in other words?')).toMatch(/ {2}>?3 Good/u);
			stage.terminal.resize(80, 24);
			await until('What was asked in other words?');
			press('3');
			await keptBecome(++count);

			press('q');
			await until(/u undo the last answer/u);
			press('Enter');
			await until('z quiz');
			press('z');
			await until('Asked by');
			press('Enter');
			await until(/1 of 10/u);
			press('Space', 'Space', 'Enter');
			await until(/\d of 10/u);
			press('Escape', 'Escape');
			await until(/Asked by|right \(/u);
			press('Escape', 'Escape');
			await until('g generate');

			press('g');
			await until(/F1 keys/u);
			stage.terminal.type(join(stage.home, 'bay.txt'));
			await until('Enter add');
			press('Enter');
			await until('make cards');
			press('Enter');
			await until('keep or drop');
			press('a', 'Enter');
			await until('Enter save');
			press('Enter');
			await until('study them now');
			expect(readdirSync(join(stage.home, 'decks')).length).toBeGreaterThanOrEqual(2);
			press('Escape');
			await until('s stats');
			press('s');
			await until(/Esc/u);
			press('Escape');
			await until('g generate');

			process.kill(stage.terminal.child() ?? 0, 'SIGKILL');
			await until(() => stage.terminal.child() === null);
			stage = stage.reopen();
			stage.start('');
			expect(await until('Enter study')).toContain('Treaties');
			expect(stage.kept()).toHaveLength(count);
			press('Escape');
			await until(() => !stage.terminal.modes().isAlternate);
		},
		LONG,
	);
});
