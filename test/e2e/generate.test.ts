// `whosaid generate` through the built program: threads, lines, and any engine that spreads lines.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {PROGRAM, program} from './built-program.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-generate-'));
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

const PEOPLE = [
	'Anna Lindqvist',
	'Peter Holm',
	'Maria Sandberg',
	'Erik Dahl',
	'Karin Ek',
	'Olof Berg',
];
const PLACES = ['bridge', 'harbour', 'railway', 'tunnel', 'airport', 'ferry'];
/** Two that say nearly the same would be one question with two answers, and the second falls. */
const PLANS = [
	['close', 'before the winter trains return'],
	['sell', 'to companies from abroad'],
	['rebuild', 'before the next election'],
	['paint', 'while the fishermen protest'],
] as const;

function article(i: number): string {
	const who = PEOPLE[i % PEOPLE.length];
	const what = PLACES[(i * 5) % PLACES.length];
	const [act, condition] = PLANS[i % PLANS.length] ?? PLANS[0];
	return `“We will not ${act} the northern ${what} ${condition},” Transport Minister ${who} said on Monday in Karlstad.\n\nThe council of the town will vote in May.\n`;
}

const LINES = Array.from(
	{length: 24},
	(_, i) => `${JSON.stringify({id: `n${i}`, text: article(i), published: '2024-05-14'})}\n`,
).join('');

const whosaid = (args: readonly string[], input: string) =>
	program(args, {home: ROOT, cwd: ROOT, input});

test('cards of lines name their article, in the order of the lines, with any number of threads', () => {
	const one = whosaid(['generate', '-'], LINES);
	expect(one).toMatchObject({code: 0, stderr: ''});
	const cards = one.stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect([...new Set(cards.map((card) => card.article))]).toEqual(
		Array.from({length: 24}, (_, i) => `n${i}`),
	);
	const three = whosaid(['generate', '-', '--format', 'jsonl', '--jobs', '3'], LINES);
	expect(three.stdout).toBe(one.stdout);
});

test('a deck is the same with any number of threads', () => {
	const decks = ['1', '3'].map(
		(jobs) => whosaid(['generate', '-', '--jobs', jobs, '-o', '-'], LINES).stdout,
	);
	expect(decks[1]).toBe(decks[0]);
	expect(JSON.parse(decks[0] ?? '')).toMatchObject({format: 'whosaid-deck'});
});

test('lines that are no article are told with their number, and the others are made', () => {
	const [first = ''] = LINES.split('\n');
	const ran = whosaid(['generate', '-'], `${first}\n{"id": 3}\n\nnot json\n${first}\n`);
	expect(ran.code).toBe(3);
	expect(ran.stderr).toMatch(
		/^whosaid: standard input:2: .*"text" is missing.*\nwhosaid: standard input:4: .*not JSON.*\n$/u,
	);
	expect(ran.stdout.trimEnd().split('\n').length % 2).toBe(0);
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
test.skipIf(!hasParallel)(
	`GNU parallel gives the cards of one run${hasParallel ? '' : ' (skipped: parallel is not installed)'}`,
	() => {
		writeFileSync(join(ROOT, 'articles.jsonl'), LINES);
		const command = `"${process.execPath}" "${PROGRAM}" generate - --format jsonl`;
		const script = `parallel --will-cite --pipe --keep-order -N 12 '${command}' < articles.jsonl`;
		const spread = spawnSync('bash', ['-c', script], {cwd: ROOT, encoding: 'utf8'});
		expect(spread.stderr).toBe('');
		expect(spread.stdout).toBe(
			whosaid(['generate', 'articles.jsonl', '--format', 'jsonl'], '').stdout,
		);
	},
);

test('a deck that is there grows, and keeps its head and its other articles', () => {
	writeFileSync(join(ROOT, 'one.txt'), article(0));
	writeFileSync(join(ROOT, 'two.txt'), article(1));
	const path = join(ROOT, 'talks.deck.json');
	const read = () => JSON.parse(readFileSync(path, 'utf8'));
	expect(
		whosaid(['generate', 'one.txt', '-o', 'talks.deck.json', '--title', 'Talks'], '').code,
	).toBe(0);
	const before = read();
	const grown = whosaid(['generate', 'two.txt', '-o', 'talks.deck.json'], '');
	expect(grown.stderr).toMatch(/the deck had \d+ cards?: \d+ added; it has \d+/u);
	const after = read();
	expect(after).toMatchObject({id: before.id, title: 'Talks'});
	expect(after.cards.map(({id}: {id: string}) => id)).toEqual(
		expect.arrayContaining(before.cards.map(({id}: {id: string}) => id)),
	);
	const again = whosaid(['generate', 'one.txt', 'two.txt', '-o', 'talks.deck.json'], '');
	expect(again.stderr).not.toMatch(/added|withdrawn/u);
	whosaid(['generate', 'one.txt', '-o', 'talks.deck.json', '--replace'], '');
	expect(read().cards.length).toBe(before.cards.length);
	expect(read().id).toBe(before.id);
});
