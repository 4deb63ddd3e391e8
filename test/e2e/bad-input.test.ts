// What is not as it should be, through the built program: many faults in few runs.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import {card, deck} from '../decks/make.js';
import {PROGRAM, program, type Ran} from './built-program.js';

const ROOT = mkdtempSync(join(tmpdir(), 'whosaid-bad-'));
let cwd = ROOT;

beforeEach(() => {
	cwd = mkdtempSync(join(ROOT, 'files-'));
});
afterAll(() => rmSync(ROOT, {recursive: true, force: true}));

const whosaid = (args: readonly string[]): Ran => program(args, {home: join(cwd, 'home'), cwd});

function put(name: string, content: string | Uint8Array): string {
	writeFileSync(join(cwd, name), content);
	return name;
}

const ENGLISH =
	'“We will not close the northern bridge before the winter ferries return,” Transport Minister Anna Lindqvist said on Monday in Karlstad.\n';

test('each article that cannot be read has its line, and no deck is made', () => {
	const names = [
		put('good.txt', ENGLISH),
		'none.txt',
		put('empty.txt', ''),
		put('binary.txt', new Uint8Array([1, 0, 2, 0, 0, 3])),
		put('zip.txt', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')),
		put('fifty.txt', 'x'),
		put('large.txt', 'x'),
	];
	truncateSync(join(cwd, 'fifty.txt'), 50_000_000);
	truncateSync(join(cwd, 'large.txt'), 200_000_000);
	const readable = names.filter((name) => name !== 'none.txt');
	const ran = whosaid(['generate', ...readable, '-o', 'x.deck.json']);
	expect(ran).toMatchObject({code: 3, stdout: ''});
	for (const name of readable.slice(1)) expect(ran.stderr).toContain(`whosaid: ${name}: `);
	expect(ran.stderr.trimEnd().split('\n').length).toBe(readable.length - 1);
	expect(whosaid(['generate', ...names, '-o', 'x.deck.json'])).toMatchObject({
		code: 4,
		stderr: 'whosaid: none.txt: there is no such file (check the name)\n',
	});
	expect(readdirSync(cwd).filter((name) => name.includes('deck'))).toEqual([]);
});

test('each deck that cannot be read has its line, and nothing is installed', () => {
	const good = jsonFormat.print(deck([card('c1'), card('c2')]));
	const names = [
		put('text.deck.json', 'cards!'),
		put('other.deck.json', '{"name": "x"}'),
		put('newer.deck.json', good.replace('"formatVersion": 1', '"formatVersion": 2')),
		put('escape.deck.json', good.replace('It is c2.', '\\u001b[2J')),
		put('key.deck.json', good.replace('"format"', '"__proto__": {}, "format"')),
		put('long.deck.json', good.replace('What is c2?', 'a'.repeat(1_000_000))),
		put('twice.deck.json', good.replace('"id": "c2"', '"id": "c1"')),
	];
	const ran = whosaid(['deck', 'lint', ...names]);
	expect(ran).toMatchObject({code: 3, stdout: ''});
	for (const name of names) expect(ran.stderr).toContain(`whosaid: ${name}:`);
	expect(ran.stderr.trimEnd().split('\n').length).toBe(names.length);
	expect(ran.stderr).not.toMatch(/\u001b|\n {4}at /u);
	expect(whosaid(['deck', 'add', 'escape.deck.json']).code).toBe(3);
	expect(existsSync(join(cwd, 'home/decks')) ? readdirSync(join(cwd, 'home/decks')) : []).toEqual(
		[],
	);
});

test('100,000 cards are installed; one that is there twice is named', () => {
	const cards = Array.from({length: 100_000}, (_, i) => card(`c${i}`));
	put('many.deck.json', jsonFormat.print(deck(cards)));
	expect(whosaid(['deck', 'add', 'many.deck.json'])).toMatchObject({
		code: 0,
		stderr: expect.stringContaining('100000 cards installed'),
	});
	expect(jsonFormat.parse(jsonFormat.print(deck([...cards, card('c7')])), 'x')).toMatchObject({
		problems: [
			{code: 'deck-repeated-id', message: expect.stringContaining('cards[100000].id: c7')},
		],
	});
}, 120_000);

test('a reader that goes away is no error', () => {
	put('in.deck.json', jsonFormat.print(deck(Array.from({length: 5000}, (_, i) => card(`c${i}`)))));
	const script = `"${process.execPath}" "${PROGRAM}" deck show - --json < in.deck.json | true; exit \${PIPESTATUS[0]}`;
	const {status, stderr} = spawnSync('bash', ['-c', script], {
		cwd,
		env: {...process.env, WHOSAID_HOME: join(cwd, 'home')},
		encoding: 'utf8',
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
});
