// Study and quiz without a full screen: what is said, what is kept, and the end of input at any place.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import {makeCard, makeDeck} from '../screens/make-world.js';
import {run} from './run.js';

const CHOICES = ['Ada Brunel', 'José Márquez', 'Lin Wei'].map((text) => ({text, why: 'answer'}));
const DECK = makeDeck([makeCard(1, {choices: CHOICES}), makeCard(2, {choices: CHOICES})]);

let home: string;
let decks: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'whosaid-lines-'));
	decks = join(home, 'built-in');
	mkdirSync(decks);
	writeFileSync(join(decks, 'harbour.deck.json'), jsonFormat.print(DECK));
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

const talk = async (args: readonly string[], ...input: readonly string[]): Promise<string> => {
	const ran = await run(args, {
		home,
		builtInDecks: decks,
		input: input.map((line) => `${line}\n`).join(''),
	});
	expect(ran).toMatchObject({code: 0, stderr: ''});
	return ran.stdout;
};
const kept = (): readonly {
	readonly type: string;
	readonly grade?: number;
	readonly given?: string;
}[] =>
	readdirSync(join(home, 'journal'))
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(home, 'journal', name), 'utf8').split('\n'))
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));

describe('study', () => {
	test('a choice, the proposed grade, and a polite end', async () => {
		const said = await talk(['study'], '2', '');
		expect(said).toContain('Right. José Márquez');
		expect(said).toContain('(Tide Weekly)');
		expect(said).toContain('1 of 1 right');
		expect(kept()).toMatchObject([{type: 'answer', grade: 3, given: 'José Márquez'}]);
	});

	test('another way, a slip, and an undo', async () => {
		const said = await talk(['study'], ':m', 'Marqez', '', ':u', ':q');
		expect(said).toContain('Answers from now on: type.');
		expect(said).toContain('Nearly: a slip of the fingers. José Márquez');
		expect(kept().map(({type}) => type)).toEqual(['answer', 'undo']);
	});

	test('flag, suspend, bury and skip', async () => {
		await talk(['study'], ':f not in the text', 'x', 'b', 's');
		expect(kept()).toMatchObject([
			{type: 'flag', reason: 'not in the text'},
			{type: 'suspend'},
			{type: 'bury'},
		]);
	});

	test('an edit is kept as the own wording; the article is not here', async () => {
		const said = await talk(['study'], '', ':o', ':e', '', 'J. Márquez', '3');
		expect(said).toContain('not on this machine');
		expect(said).toContain('Kept as your own wording.');
		const mine = readdirSync(join(home, 'decks')).filter((name) => name.endsWith('.deck.json'));
		expect(readFileSync(join(home, 'decks', mine[0] ?? ''), 'utf8')).toContain('J. Márquez');
	});

	test('a grade that is none is asked again', async () => {
		expect(await talk(['study'], '1', '7', '2')).toContain('Please answer 1, 2, 3 or 4');
		expect(kept()).toMatchObject([{grade: 2}]);
	});
});

describe('quiz', () => {
	test('keeps nothing, and tells the score and the misses', async () => {
		const said = await talk(['quiz', '--kind', 'choose'], '1', '1');
		expect(said).toContain('1 of 2 right, the schedule is as it was.');
		expect(said).toMatch(/Missed:\n {2}Who said/u);
		expect(kept()).toEqual([]);
	});

	test('counts where that is asked for', async () => {
		expect(await talk(['quiz', '--counts', '--kind', 'type'], 'nobody', '')).toContain(
			'0 of 2 right, all kept',
		);
		expect(kept()).toMatchObject([
			{type: 'answer', grade: 1, given: 'nobody'},
			{type: 'answer', grade: 1},
		]);
	});

	test('of one person; of nobody known; of a number that is none', async () => {
		expect(await talk(['quiz', '--about', 'brunel'], '1')).toContain('1 of 1 right');
		const unknown = await run(['quiz', '--about', 'Nemo'], {home, builtInDecks: decks});
		expect(unknown).toMatchObject({code: 4, stdout: ''});
		expect((await run(['quiz', '--count', 'all'], {home, builtInDecks: decks})).code).toBe(2);
	});
});
