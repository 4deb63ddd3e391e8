// What is not as it should be: one clear line that names the file, the right exit code, nothing half
// written. Once more through the built program, all at once: see test/e2e/bad-input.test.ts.
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import {card, deck} from '../decks/make.js';
import {type Ran, run} from './run.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-bad-'));
let cwd = ROOT;
let home = ROOT;

beforeEach(() => {
	cwd = mkdtempSync(join(ROOT, 'files-'));
	home = mkdtempSync(join(ROOT, 'home-'));
});
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

/** Operands that name files are meant in this test's folder. */
const whosaid = (args: readonly string[]): Promise<Ran> =>
	run(
		args.map((arg) => (/\.(?:txt|json|md)$|^sub$/u.test(arg) ? join(cwd, arg) : arg)),
		{home},
	);

function put(name: string, content: string | Uint8Array): string {
	writeFileSync(join(cwd, name), content);
	return name;
}

function folder(name: string): string {
	mkdirSync(join(cwd, name));
	return name;
}

/** Every line of stderr begins with our name and names the file; none is a stack. */
function expectTold({stderr}: Ran, file: string, words: RegExp): void {
	const lines = stderr.trimEnd().split('\n');
	expect(lines.filter((line) => !line.startsWith('whosaid: '))).toEqual([]);
	expect(lines.length).toBeLessThanOrEqual(6);
	expect(lines[0]).toContain(file);
	expect(stderr).toMatch(words);
	expect(stderr).not.toMatch(/\n {4}at |bug of ours/u);
}

const ENGLISH =
	'“We will not close the northern bridge before the winter ferries return,” Transport Minister Anna Lindqvist said on Monday in Karlstad.\n';
const GERMAN =
	'Die Verkehrsministerin sagte am Montag in Karlstad, die Brücke im Norden werde nicht geschlossen, bevor die Fähren wieder fahren. Der Führer der Opposition hielt dagegen, die Regierung habe drei Warnungen überhört.\n';
const ZIP = Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000', 'latin1');

describe('articles', () => {
	test.each<readonly [string, number, RegExp, () => string]>([
		['a file that is not there', 4, /no such file/u, () => 'none.txt'],
		['a pattern that matches nothing', 4, /no article matches/u, () => 'none-*.txt'],
		['a folder without articles', 3, /no articles in this folder/u, () => folder('sub')],
		['an empty file', 3, /no text/u, () => put('empty.txt', '')],
		['a file of spaces', 3, /no text/u, () => put('blank.txt', ' \n\t\n')],
		['a binary file', 3, /binary file/u, () => put('x.txt', new Uint8Array([1, 0, 2, 0, 0, 3]))],
		['a zip named .txt', 3, /zip archive/u, () => put('zip.txt', ZIP)],
		['another language', 3, /not English/u, () => put('german.txt', GERMAN)],
		['an address without --fetch', 3, /--fetch/u, () => 'https://example.org/a'],
	])('%s', async (_what, code, words, make) => {
		const name = make();
		const ran = await whosaid(['generate', name, '-o', 'x.deck.json']);
		expect(ran.code).toBe(code);
		expectTold(ran, name, words);
		expect(ran.stdout).toBe('');
		expect(readdirSync(cwd).filter((one) => one.includes('deck'))).toEqual([]);
	});

	test.each([50, 200])('a file of %i MB is not read', async (megabytes) => {
		put('large.txt', 'x');
		truncateSync(join(cwd, 'large.txt'), megabytes * 1_000_000);
		const ran = await whosaid(['generate', 'large.txt', '-o', 'x.deck.json']);
		expect(ran.code).toBe(3);
		expectTold(ran, 'large.txt', /too large/u);
	});

	test('a text that ends in the middle of a character is read, and told', async () => {
		const whole = new TextEncoder().encode(`${ENGLISH}“Ja”, he said – “`);
		put('torn.txt', whole.subarray(0, whole.length - 1));
		const ran = await whosaid(['generate', 'torn.txt', '--format', 'jsonl']);
		expect(ran.code).toBe(0);
		expectTold(ran, 'torn.txt', /middle of a character/u);
		expect(ran.stdout).toContain('Anna Lindqvist');
	});

	const asRoot = process.getuid?.() === 0;
	test.skipIf(asRoot)(
		`a file that may not be read${asRoot ? ' (skipped: root may read all)' : ''}`,
		async () => {
			chmodSync(join(cwd, put('secret.txt', ENGLISH)), 0);
			const ran = await whosaid(['generate', 'secret.txt']);
			expect(ran.code).toBe(3);
			expectTold(ran, 'secret.txt', /permission/u);
		},
	);

	test('a good article beside a bad one makes no deck; all bad ones are told', async () => {
		put('good.txt', ENGLISH);
		put('zip.txt', ZIP);
		const ran = await whosaid(['generate', 'good.txt', 'zip.txt', 'none.txt', '-o', 'x.deck.json']);
		expect(ran.code).toBe(4);
		expect(readdirSync(cwd).sort()).toEqual(['good.txt', 'zip.txt']);
	});

	test('what is no deck is never written over', async () => {
		put('good.txt', ENGLISH);
		put('notes.deck.json', '{"mine": 1}');
		const ran = await whosaid(['generate', 'good.txt', '-o', 'notes.deck.json']);
		expect(ran.code).toBe(3);
		expectTold(ran, 'notes.deck.json', /choose another name/u);
		expect(readFileSync(join(cwd, 'notes.deck.json'), 'utf8')).toBe('{"mine": 1}');
	});

	test('a folder that is not there is told, and no temporary file stays', async () => {
		put('good.txt', ENGLISH);
		const ran = await whosaid(['generate', 'good.txt', '-o', 'none/x.deck.json']);
		expect(ran.code).toBe(4);
		expectTold(ran, 'none/x.deck.json', /there is no folder/u);
		expect(readdirSync(cwd)).toEqual(['good.txt']);
	});

	test('a name that no deck has is refused before anything is read', async () => {
		put('good.txt', ENGLISH);
		const ran = await whosaid(['generate', 'good.txt', '-o', 'x.pdf']);
		expect(ran.code).toBe(3);
		expectTold(ran, 'x.pdf', /x\.deck\.json/u);
		expect(readdirSync(cwd)).toEqual(['good.txt']);
	});
});

const GOOD = jsonFormat.print(deck([card('c1'), card('c2')]));
const changed = (from: string | RegExp, to: string): string => {
	const text = GOOD.replace(from, to);
	if (text === GOOD) throw new Error('nothing was changed');
	return text;
};
const ESCAPE = '\\u001b]0;owned\\u0007';

/** Each command in its turn; all of them read decks through one door. */
const COMMANDS = ['add', 'show', 'lint', 'fmt'];
let turn = 0;

describe('decks', () => {
	test.each<readonly [string, number, RegExp, string | null]>([
		['not there', 4, /no such file/u, null],
		['empty', 3, /empty/u, ''],
		['not JSON', 3, /x\.deck\.json:1: this is not JSON/u, 'cards!'],
		['cut off', 3, /not JSON/u, GOOD.slice(0, 200)],
		['no deck', 3, /no deck/u, '{"name": "x"}'],
		['a list', 3, /no deck/u, '[1, 2]'],
		[
			'without an answer',
			3,
			/:\d+: cards\[0\]\.answer: is missing/u,
			changed(/\n\t\t\t"answer": "It is c1."/u, '').replace('c1?",', 'c1?"'),
		],
		[
			'with one id twice',
			3,
			/cards\[1\]\.id: c1 is the id of another/u,
			changed('"id": "c2"', '"id": "c1"'),
		],
		['of a wrong type', 3, /cards\[0\]\.question: must be a text/u, changed('"What is c1?"', '7')],
		[
			'of a newer format',
			3,
			/update whosaid/u,
			changed('"formatVersion": 1', '"formatVersion": 2'),
		],
		['with an escape sequence', 3, /control character/u, changed('It is c2.', ESCAPE)],
		[
			'with an escape sequence in a foreign key',
			3,
			/control character/u,
			changed('"format"', `"x": {"${ESCAPE}": 1}, "format"`),
		],
		[
			'with a key that pollutes',
			3,
			/no deck may have this key/u,
			changed('"format"', '"__proto__": {"a": 1}, "format"'),
		],
		[
			'with a question of 1 MB',
			3,
			/must not be longer/u,
			changed('What is c2?', 'a'.repeat(1_000_000)),
		],
		[
			'nested too deeply',
			3,
			/nested too deeply/u,
			changed('"format"', `"x": ${'['.repeat(5000)}${']'.repeat(5000)}, "format"`),
		],
	])('a deck that is %s', async (_what, code, words, text) => {
		if (text !== null) put('x.deck.json', text);
		const command = COMMANDS[turn++ % COMMANDS.length] ?? 'add';
		const ran = await whosaid(['deck', command, 'x.deck.json']);
		expect(ran.code).toBe(code);
		expectTold(ran, 'x.deck.json', words);
		expect(ran.stdout).toBe('');
		expect(ran.stderr.includes('\u001b')).toBe(false);
		if (text !== null) expect(readFileSync(join(cwd, 'x.deck.json'), 'utf8')).toBe(text);
		expect(readdirSync(cwd).length).toBe(text === null ? 0 : 1);
		expect(readdirSync(join(home)).filter((one) => one !== 'decks' && one !== 'journal')).toEqual(
			[],
		);
	});
});

test('a hand-written deck with faults names line and remedy', async () => {
	put('x.md', '# Rivers\n\nQ: Where is the Rhine?\n\nQ: And the Elbe?\nA: Here.\nColour: blue\n');
	const ran = await whosaid(['deck', 'lint', 'x.md']);
	expect(ran.code).toBe(3);
	expect(ran.stderr).toContain('x.md:3: this card has no answer (add a line "A: ...")');
	expect(ran.stderr).toContain('x.md:7: "Colour:" is no part of a card');
});

test.each([
	[['nope'], /unknown command/u],
	[['deck', 'nope'], /unknown command/u],
	[['deck'], /Usage/u],
	[['deck', 'lint'], /missing required argument/u],
	[['decks', '--nope'], /unknown option/u],
	[['generate', 'a.txt', '--jobs', 'many'], /--jobs takes a whole number/u],
	[['generate', 'a.txt', '--published', '2021-13-45'], /--published must be a day/u],
	[['generate', 'a.txt', '--format', 'xml'], /Allowed choices/u],
	[['generate', 'a.txt', '-o', 'x.deck.json', '--format', 'jsonl'], /leave out -o/u],
])('%j is wrong usage', async (args, words) => {
	const ran = await whosaid(args);
	expect(ran).toMatchObject({code: 2, stdout: ''});
	expect(ran.stderr).toMatch(words);
});
