// The commands about one's own progress, run as a user runs them.
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, afterEach, beforeEach, expect, test} from 'vitest';
import {answerEvent, DAY, START} from '../study/make.js';
import {type Ended, easyAnswers, makeHome, PROGRAM, run} from './program.js';

let home = '';
const made: string[] = [];
beforeEach(() => {
	home = makeHome(3);
});
afterEach(() => rmSync(home, {recursive: true, force: true}));
afterAll(() => {
	for (const folder of made) rmSync(folder, {recursive: true, force: true});
});

const whosaid = (...args: readonly string[]): Promise<Ended> => run(home, args);
const study = (): Promise<Ended> => run(home, ['study', 'many', '--plain'], easyAnswers(3));

test('config: set, get, list, path, and what can’t be is refused with what may', async () => {
	expect((await whosaid('config', 'set', 'new-per-day', '7')).code).toBe(0);
	expect((await whosaid('config', 'get', 'newPerDay')).out).toBe('7\n');
	await whosaid('config', 'set', 'exam', '2027-01-15', '--deck', 'many');
	expect((await whosaid('config', 'get', 'exam', '--deck', 'many')).out).toBe('2027-01-15\n');
	expect((await whosaid('config', 'get', 'exam')).out).toBe('none\n');
	const list = JSON.parse((await whosaid('config', 'list', '--json')).out);
	expect(list).toMatchObject({newPerDay: 7, exam: null});
	const path = (await whosaid('config', 'path')).out.trim();
	expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({newPerDay: 7});
	const wrong = await whosaid('config', 'set', 'retention', '2');
	expect(wrong).toMatchObject({code: 3, out: ''});
	expect(wrong.err).toContain('retention');
	expect((await whosaid('config', 'get', 'mood')).err).toContain('retention');
});

test('stats, why, replay and doctor tell of what was studied', async () => {
	await study();
	const stats = JSON.parse((await whosaid('stats', '--json')).out);
	expect(stats).toMatchObject({answers: 3, states: {young: 3}, streak: {current: 1}});
	expect((await whosaid('stats')).out).toContain('3 answers');
	const why = await whosaid('why', 'card-1');
	expect(why.out).toMatch(/why\s+not due: \d+ days to go/u);
	expect(why.out).toContain('seed         card-1+1');
	expect(JSON.parse((await whosaid('why', 'card-1', '--json')).out)).toMatchObject({
		verdict: 'later',
	});
	expect((await whosaid('why', 'no such words')).code).toBe(4);
	expect(await whosaid('replay', '--check')).toMatchObject({
		code: 0,
		out: '3 events, 3 cards replayed\nthe snapshot says the same\n',
	});
	expect((await whosaid('doctor')).code).toBe(0);
}, 60_000);

test('doctor --fix repairs after a backup, which can be restored', async () => {
	writeFileSync(join(home, 'journal/pc.jsonl'), 'what is this?\n');
	expect(await whosaid('doctor')).toMatchObject({code: 3});
	const fixed = await whosaid('doctor', '--fix');
	expect(fixed.code).toBe(0);
	const backup = (await whosaid('backup', 'list')).out.split(' ')[0] ?? '';
	expect(backup).toMatch(/-fix$/u);
	expect((await whosaid('backup', 'restore', backup)).code).toBe(0);
	expect(readFileSync(join(home, 'journal/pc.jsonl'), 'utf8')).toBe('what is this?\n');
}, 60_000);

test('progress merge takes in another folder', async () => {
	const other = makeHome(3);
	made.push(other);
	await run(other, ['study', 'many', '--plain'], easyAnswers(2));
	// The same machine, so the same name: where both went on, both are kept.
	await study();
	expect((await whosaid('progress', 'merge', other)).err).toMatch(
		/2 events taken in from 1 journal/u,
	);
	expect((await whosaid('progress', 'merge', other)).err).toContain('here already');
	expect((await whosaid('replay', '--check')).out).toContain('5 events');
}, 60_000);

test('flags are collected into a file for the author', async () => {
	const flag = {
		...answerEvent('card-2', {seq: 1, time: START}),
		type: 'flag',
		reason: 'it was 1958',
	};
	const {grade: _g, took: _t, shown: _s, ...line} = flag;
	writeFileSync(join(home, 'journal/pc.jsonl'), `${JSON.stringify(line)}\n`);
	const file = join(home, 'flags.json');
	expect((await whosaid('flags', 'many', '-o', file)).code).toBe(0);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
		format: 'whosaid-flags',
		decks: [{title: 'many', cards: [{card: 'card-2', reasons: [{reason: 'it was 1958'}]}]}],
	});
	expect((await whosaid('flags')).out).toContain('2026-01-12: it was 1958');
});

/** 600 cards asked three times, remembered or not in a pattern. */
function longHistory(): string {
	const lines = Array.from({length: 1800}, (_, i) => {
		const [card, round] = [i % 600, Math.floor(i / 600)];
		const time = START + round * 9 * DAY + card * 1000;
		const grade = round > 0 && card % 5 === 0 ? 1 : 3;
		return JSON.stringify(answerEvent(`card-${card}`, {seq: i + 1, time, grade, reps: round}));
	});
	return `${lines.join('\n')}\n`;
}

test('optimize says how many reviews are missing', async () => {
	await study();
	expect((await whosaid('optimize')).err).toContain(
		'You have 0 reviews over days; 400 more are needed',
	);
});

test('optimize trains in its thread, shows the figures, and changes only what is better', async () => {
	writeFileSync(join(home, 'journal/pc.jsonl'), longHistory());
	const trained = await whosaid('optimize', '--json');
	expect(trained.code).toBe(0);
	const outcome = JSON.parse(trained.out);
	if (outcome.type === 'no-addon') {
		console.log(`skipped: the addon can't be used here: ${outcome.why}`);
		return;
	}
	expect(outcome).toMatchObject({type: 'trained', before: {count: 240}, after: {count: 240}});
	expect(outcome.isBetter).toBe(outcome.after.logLoss < outcome.before.logLoss);
	const weights = JSON.parse((await whosaid('config', 'list', '--json')).out).weights;
	expect(weights).toEqual(outcome.isBetter ? outcome.weights : null);
	await whosaid('optimize', '--reset');
	expect(JSON.parse((await whosaid('config', 'list', '--json')).out).weights).toBeNull();
}, 60_000);

test('without the addon everything else works, and optimize says what to do', async () => {
	const alone = mkdtempSync(join(tmpdir(), 'whosaid-alone-'));
	made.push(alone);
	cpSync(dirname(PROGRAM), join(alone, 'dist'), {recursive: true});
	writeFileSync(join(home, 'journal/pc.jsonl'), longHistory());
	const program = join(alone, 'dist/whosaid.js');
	const optimized = await run(home, ['optimize'], '', {program});
	expect(optimized.code).toBe(3);
	expect(optimized.err).toContain('npm install @open-spaced-repetition/binding');
	expect(optimized.err).not.toMatch(/\n\s+at /u);
	expect((await run(home, ['stats', '--json'], '', {program})).code).toBe(0);
	expect(existsSync(join(home, 'snapshot.json'))).toBe(false);
}, 60_000);

test('doctor tells where the parser’s weights are gone, since cards are made without them too', async () => {
	expect((await whosaid('doctor')).out).toMatch(/ok +parser/u);
	const alone = mkdtempSync(join(tmpdir(), 'whosaid-no-weights-'));
	made.push(alone);
	cpSync(dirname(PROGRAM), join(alone, 'dist'), {recursive: true});
	rmSync(join(alone, 'dist/english.weights'));
	const told = await run(home, ['doctor'], '', {program: join(alone, 'dist/whosaid.js')});
	expect(told.code).toBe(3);
	expect(told.out).toMatch(/FAULT +parser +.*weights/u);
}, 60_000);
