// What was acknowledged is kept: two programs at once, kills, a full disk, a folder that can't be written.
import {chmodSync, existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeAll, expect, test} from 'vitest';
import {easyAnswers, journalLines, makeHome, PROGRAM, run, start} from './program.js';

/** More for a soak: `npm run soak` sets 200. */
const KILLS = Number(process.env['WHOSAID_KILLS'] ?? 12);

let home = '';
beforeAll(() => {
	if (!existsSync(PROGRAM)) throw new Error('the program is not built: npm run build');
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

const journals = (): readonly string[] =>
	readdirSync(join(home, 'journal')).filter((name) => name.endsWith('.jsonl'));

const allLines = () => journals().flatMap((name) => journalLines(home, name));

test('two programs × 200 answers at once: 400 are kept', async () => {
	// So many cards that the one that starts later still has 200 to answer.
	home = makeHome(400);
	const [one, two] = await Promise.all([
		run(home, ['study', 'many', '--plain'], easyAnswers(200)),
		run(home, ['study', 'many', '--plain'], easyAnswers(200)),
	]);
	expect([one?.code, two?.code]).toEqual([0, 0]);
	const lines = allLines();
	expect(lines).toHaveLength(400);
	expect(new Set(lines.map((line) => `${line['device']}:${line['seq']}`)).size).toBe(400);
	// Together they are one progress, and no lock is left behind.
	expect(await run(home, ['replay', '--check'])).toMatchObject({code: 0});
	expect(readdirSync(join(home, 'journal')).filter((name) => name.endsWith('.lock'))).toEqual([]);
}, 120_000);

test(`${KILLS} kills at any moment: every journal can be read, and no acknowledged answer is lost`, async () => {
	home = makeHome(2000);
	let acknowledged = 0;
	for (let i = 0; i < KILLS; i++) {
		acknowledged += await studyAndKill(i);
		const answers = allLines().filter(({type}) => type === 'answer');
		expect(answers.length, `after kill ${i}`).toBeGreaterThanOrEqual(acknowledged);
		// One more than acknowledged may have reached the disk just before the kill.
		expect(answers.length, `after kill ${i}`).toBeLessThanOrEqual(acknowledged + i + 1);
	}
	console.log(`${KILLS} kills: ${acknowledged} answers acknowledged, ${allLines().length} kept`);
	const {code, err} = await run(home, ['decks', '--json']);
	expect(code, err).toBe(0);
	expect(readdirSync(home).filter((name) => name.includes('broken'))).toEqual([]);
}, 900_000);

/** Studies until killed: a third while starting, the others some milliseconds after an answer. */
async function studyAndKill(run: number): Promise<number> {
	const chance = (n: number): number => (Math.imul(run + 1, 2654435761) >>> 8) % n;
	const child = start(home, ['study', 'many', '--plain']);
	const kill = (): boolean => child.kill('SIGKILL');
	const wanted = run % 3 === 0 ? Number.POSITIVE_INFINITY : chance(12);
	if (run % 3 === 0) setTimeout(kill, chance(1500));
	let out = '';
	let graded = false;
	let acknowledged = 0;
	child.stdin?.on('error', () => undefined);
	child.stdout?.on('data', (data) => {
		out += data;
		if (/\(Enter: \d\) $/u.test(out)) {
			graded = true;
			child.stdin?.write('4\n');
			if (acknowledged >= wanted) setTimeout(kill, chance(30));
		} else if (/\((?:Enter shows|a number)[^)]*\) $/u.test(out)) {
			if (graded) acknowledged++;
			graded = false;
			child.stdin?.write('\n');
		} else return;
		out = '';
	});
	await new Promise((resolve) => child.on('close', resolve));
	return acknowledged;
}

test('a full disk: one clear line, all that was acknowledged is kept, and later it goes on', async () => {
	home = makeHome(50);
	const full = await run(home, ['study', 'many', '--plain'], easyAnswers(50), {limit: 2});
	expect(full.code).toBe(3);
	expect(full.err).toMatch(/^whosaid: .*journal.*: .*make room/mu);
	expect(full.err).not.toMatch(/\n\s+at /u);
	const kept = allLines().length;
	// Each answer is acknowledged by the next question.
	const shown = full.out.split('(Enter: ').length - 1;
	expect(kept).toBe(shown - 1);
	expect(kept).toBeGreaterThan(2);
	const later = await run(home, ['study', 'many', '--plain'], easyAnswers(50));
	expect(later.code).toBe(0);
	expect(allLines()).toHaveLength(50);
}, 60_000);

test('a folder that can’t be written to: one clear line instead of a session', async () => {
	home = makeHome(3);
	const uid = process.getuid?.() === 0 ? 65_534 : undefined;
	mkdirSync(join(home, 'backups'), {recursive: true});
	for (const path of ['journal', '.']) chmodSync(join(home, path), 0o555);
	const options = uid === undefined ? {} : {uid};
	const study = await run(home, ['study', 'many', '--plain'], easyAnswers(3), options);
	expect(study.err).toMatch(/^whosaid: .*journal: no permission/mu);
	expect(study.code).toBe(3);
	// Looking is still allowed.
	const decks = await run(home, ['decks'], '', options);
	expect(decks.out).toContain('many');
	expect(decks.code).toBe(0);
	for (const path of ['journal', '.']) chmodSync(join(home, path), 0o755);
}, 60_000);
