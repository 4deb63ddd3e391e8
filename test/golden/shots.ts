// Takes the README's pictures from the running program, in a terminal of its own.
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openTerminal, type Terminal, WITHOUT_TMUX} from '../e2e/tmux.js';
import {ansiToSvg} from './ansi-svg.js';

const SIZE = {columns: 92, rows: 24};
const FOLDER = 'test/golden/shots';

type Shot = {
	readonly name: string;
	readonly title: string;
	readonly args: string;
	/** Brings the screen to where it is taken. */
	readonly play: (terminal: Terminal) => Promise<unknown>;
};

const SHOTS: readonly Shot[] = [
	{
		name: 'home',
		title: 'The home screen at the first run',
		args: '',
		play: (terminal) => terminal.until('Welcome'),
	},
	{
		name: 'study',
		title: 'A card and its answer, with the sentence it rests on',
		args: 'study',
		async play(terminal) {
			await terminal.until(/\d+ left/u);
			// Skips to a card that says at a glance what this is.
			for (let i = 0; i < 15; i++) {
				const asked = terminal.rows()[3] ?? '';
				if (asked.includes('ho said')) break;
				terminal.press('s');
				const same = asked.replaceAll(/[^\w\s]/gu, '.');
				await terminal.until(new RegExp(`^(?!(?:.*\\n){3}${same})`, 'u'));
			}
			terminal.press('Space');
			await terminal.until('Good');
		},
	},
	{
		name: 'generate',
		title: 'Cards found in articles, reviewed one by one',
		args: '',
		async play(terminal) {
			await terminal.until('generate');
			terminal.press('g');
			await terminal.until('Make cards');
			terminal.type('harbour.txt');
			await terminal.until('add');
			terminal.press('Enter');
			await terminal.until('✓ harbour.txt');
			terminal.press('Enter');
			await terminal.until('cards found');
		},
	},
	{
		name: 'browse',
		title: 'All cards, searched as one types',
		args: 'browse',
		async play(terminal) {
			await terminal.until('F1 keys');
			terminal.type('nato');
			await terminal.until(/\d+ of \d+/u);
		},
	},
	{
		name: 'stats',
		title: 'A heat map of answers, and the streak',
		args: '',
		async play(terminal) {
			await terminal.until('stats');
			terminal.press('s');
			await terminal.until('days studied');
		},
	},
];

/** Half a year of answers, the same at each run but for the day it ends on. */
function writeJournal(home: string): void {
	const {cards, id} = JSON.parse(readFileSync('decks/seeds.deck.json', 'utf8'));
	const today = Math.floor(Date.now() / 86_400_000) * 86_400_000 + 5 * 3_600_000;
	const lines: string[] = [];
	for (let day = 170; day > 0; day--) {
		const count = (day * 7919) % 11 < 4 ? 0 : (day * 104_729) % 23;
		for (let i = 0; i < count; i++) {
			const seq = lines.length + 1;
			const card = cards[(seq * 31) % Math.min(cards.length, 40)].id;
			const head = {v: 1, device: 'shots', seq, at: today - day * 86_400_000 + i * 9000, offset: 0};
			const grade = (seq * 17) % 9 === 0 ? 1 : 3;
			lines.push(
				JSON.stringify({...head, deck: id, card, type: 'answer', grade, took: 4000, shown: 10}),
			);
		}
	}
	mkdirSync(join(home, 'journal'), {recursive: true});
	writeFileSync(join(home, 'journal', 'shots.jsonl'), `${lines.join('\n')}\n`);
}

async function take({name, title, args, play}: Shot): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'whosaid-shots-'));
	if (name === 'stats') writeJournal(home);
	copyFileSync('test/golden/shots-article.txt', join(home, 'harbour.txt'));
	const terminal = openTerminal(SIZE, {WHOSAID_HOME: home, TERM: 'tmux-256color', TZ: 'UTC'});
	try {
		terminal.type(`cd ${home} && node ${join(process.cwd(), 'dist/whosaid.js')} ${args}\n`);
		await play(terminal);
		const svg = ansiToSvg(terminal.coloured(), {...SIZE, title});
		writeFileSync(join(FOLDER, `${name}.svg`), svg);
		process.stdout.write(`${join(FOLDER, `${name}.svg`)}\n`);
	} finally {
		terminal.close();
		rmSync(home, {recursive: true, force: true});
	}
}

if (WITHOUT_TMUX) throw new Error(`no pictures: ${WITHOUT_TMUX}`);
mkdirSync(FOLDER, {recursive: true});
for (const shot of SHOTS) await take(shot);
