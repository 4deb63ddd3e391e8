// Runs the built program line by line, as a pipe does, in a folder of its own.
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Card} from '../../src/cards/card.js';
import type {Deck, DeckId} from '../../src/decks/deck.js';
import {jsonFormat} from '../../src/decks/json.js';
import {makeCards} from '../study/make.js';

export const PROGRAM = join(import.meta.dirname, '../../dist/whosaid.js');

/** A user's folder with one deck called `many`, all of whose cards may be new today. */
export function makeHome(cards: number): string {
	const home = mkdtempSync(join(tmpdir(), 'whosaid-e2e-'));
	mkdirSync(join(home, 'decks'));
	mkdirSync(join(home, 'journal'));
	writeFileSync(join(home, 'config.json'), JSON.stringify({version: 1, newPerDay: 9999}));
	writeFileSync(join(home, 'decks/many.deck.json'), jsonFormat.print(deckOf(makeCards(cards))));
	return home;
}

function deckOf(cards: readonly Card[]): Deck {
	return {
		head: {
			id: 'd00000000many' as DeckId,
			title: 'many',
			language: 'en',
			authors: [],
			version: '1',
		},
		sources: [],
		cards,
	};
}

type More = {
	/** Runs as this user. */
	readonly uid?: number;
	/** No file grows beyond so many kilobytes. */
	readonly limit?: number;
	/** Another copy of the program. */
	readonly program?: string;
};

export function start(home: string, args: readonly string[], more: More = {}): ChildProcess {
	const command = [process.execPath, more.program ?? PROGRAM, '--home', home, ...args];
	const shell = more.limit === undefined ? 'exec "$@"' : `ulimit -f ${more.limit}; exec "$@"`;
	return spawn('bash', ['-c', shell, 'bash', ...command], {
		env: {PATH: process.env['PATH'] ?? '', HOME: home},
		stdio: ['pipe', 'pipe', 'pipe'],
		...(more.uid === undefined ? {} : {uid: more.uid, gid: more.uid}),
	});
}

export type Ended = {readonly code: number | null; readonly out: string; readonly err: string};

/** Runs to the end on the given input. */
export function run(
	home: string,
	args: readonly string[],
	input = '',
	more: More = {},
): Promise<Ended> {
	const child = start(home, args, more);
	let out = '';
	let err = '';
	child.stdout?.on('data', (data) => {
		out += data;
	});
	child.stderr?.on('data', (data) => {
		err += data;
	});
	child.stdin?.on('error', () => undefined);
	child.stdin?.end(input);
	return new Promise((resolve) => child.on('close', (code) => resolve({code, out, err})));
}

/** Enter shows the answer, 4 is Easy: the card is not asked again today. */
export const easyAnswers = (count: number): string => '\n4\n'.repeat(count);

/** Whole lines of a journal; throws where one of them is no JSON. */
export function journalLines(home: string, name: string): readonly Record<string, unknown>[] {
	const text = readFileSync(join(home, 'journal', name), 'utf8');
	return text
		.slice(0, text.lastIndexOf('\n') + 1)
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
}
