// The built program in a real terminal: from a pasted path to cards of one's own, searched, flagged, counted.
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {PROGRAM} from './program.js';
import {openTerminal, type Terminal, WITHOUT_TMUX} from './tmux.js';

const ARTICLE = join(import.meta.dirname, '../golden/shots-article.txt');
if (WITHOUT_TMUX) console.log(`skipped: the tools in a terminal, ${WITHOUT_TMUX}`);

describe.skipIf(WITHOUT_TMUX !== null)('tools in a terminal', () => {
	let home: string;
	let terminal: Terminal;

	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'whosaid-e2e-'));
		copyFileSync(ARTICLE, join(home, 'harbour.txt'));
		terminal = openTerminal({columns: 80, rows: 24}, {WHOSAID_HOME: home});
	});
	afterEach(() => {
		terminal.close();
		rmSync(home, {recursive: true, force: true});
	});

	async function start(command = ''): Promise<void> {
		terminal.type(`cd ${home}; node ${PROGRAM} ${command}\n`);
		await terminal.until(/(?:\?|F1) keys/u);
	}

	test('an article becomes a deck; settings, keys and flags are there the next time', async () => {
		await start();
		terminal.press('g');
		await terminal.until('Make cards');
		terminal.type('harb');
		await terminal.until('harbour.txt');
		terminal.press('Tab', 'Enter');
		await terminal.until('✓ harbour.txt');
		terminal.press('Enter');
		await terminal.until(/\d+ cards? found/u);
		terminal.press('d', 'Enter');
		await terminal.until('Title of the deck');
		terminal.press('C-u');
		terminal.type('Port talks');
		terminal.press('Enter');
		await terminal.until('now in “Port talks”');
		expect(readdirSync(join(home, 'decks'))).toContain('port-talks.deck.json');
		terminal.press('Escape');
		await terminal.until(/Port talks.*new/u);
		terminal.press(',');
		await terminal.until('New cards a day');
		terminal.press('j', 'j', 'Left');
		await terminal.until(/New cards a day\s+15/u);
		terminal.press('Escape');
		await terminal.until(/stats/u);
		terminal.press('?');
		await terminal.until('Keys: home');
		terminal.press('j', 'Enter', 'n');
		await terminal.until(/n g /u);
		terminal.press('Escape');
		await terminal.until('n generate');
		terminal.press('C-c');
		await terminal.until(/\n\$\s*$/u);
		expect(terminal.modes()).toEqual({isAlternate: false, isCursorSeen: true});
		await start();
		await terminal.until('n generate');
		terminal.press(',');
		await terminal.until(/New cards a day\s+15/u);
	});

	test('cards are searched, flagged and reworded, and that is kept', async () => {
		await start('browse');
		terminal.type('deck:oreanda is:new');
		await terminal.until(/\d+ of \d+/u);
		terminal.press('Enter');
		await terminal.until('f flag');
		terminal.press('f');
		await terminal.until('What is wrong');
		terminal.type('odd');
		terminal.press('Enter');
		await terminal.until('flagged: odd');
		terminal.press('e');
		await terminal.until('Answer');
		terminal.press('Tab', 'C-u');
		terminal.type('My words');
		terminal.press('Enter');
		await terminal.until('Kept as your own wording');
		terminal.press('C-c');
		await terminal.until(/\n\$\s*$/u);
		const [deck = ''] = readdirSync(join(home, 'decks')).filter((name) => name.endsWith('.json'));
		expect(readFileSync(join(home, 'decks', deck), 'utf8')).toContain('My words');
		await start('browse is:flagged');
		await terminal.until('My words');
	});
});
