// Times a key to its repainted frame in a pty, with a deck of 50,000 cards: studying, and searching.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openPty} from './pty.mjs';

const PROGRAM = fileURLToPath(new URL('../../dist/whosaid.js', import.meta.url));
const CARDS = 50_000;
const ANSWERS = 60;

function bigDeck() {
	const names = ['Ada Brunel', 'José Márquez', 'Lin Wei', 'Ole Dahl', '山田 太郎'];
	const cards = Array.from({length: CARDS}, (_, i) => ({
		id: `c${String(i).padStart(12, '0')}`,
		fact: `f${String(i).padStart(12, '0')}`,
		kind: 'who-said',
		question: `Who said on day ${i} that the harbour would open at ${i % 24} o’clock, whatever the tide?`,
		answer: names[i % 5],
		accept: [],
		choices: [0, 1, 2]
			.map((k) => names[(i + k) % 5])
			.map((text) => ({text, why: text === names[i % 5] ? 'answer' : 'same deck'})),
		tags: [names[i % 5]],
		source: 's1',
		quote: `“The harbour opens at ${i % 24} o’clock, whatever the tide,” said ${names[i % 5]} on day ${i}.`,
		start: i * 100,
		end: i * 100 + 90,
	}));
	const head = {
		format: 'whosaid-deck',
		formatVersion: 1,
		id: 'dbench',
		title: 'Bench',
		language: 'en',
	};
	return {
		...head,
		authors: [],
		version: '1.0.0',
		sources: [{id: 's1', title: 'The harbour'}],
		cards,
	};
}

function percentile(list, share) {
	const sorted = list.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

async function times(pty, keys) {
	const list = [];
	for (const key of keys) list.push(await pty.key(key));
	return list;
}

function figures(name, list) {
	return {
		[`${name}, median (ms)`]: percentile(list, 0.5).toFixed(1),
		[`${name}, p95 (ms; bar: at most 33)`]: percentile(list, 0.95).toFixed(1),
	};
}

/** A session on the deck that comes with the program. */
export async function sessionMemory() {
	const home = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
	try {
		const study = openPty(`node ${PROGRAM} study`, home);
		await study.until('? keys');
		await times(study, [' ', '3', ' ', 'o', 'q', '3', 'u', 'm']);
		const memory = study.memory();
		await study.close('\u0003');
		return {'memory of a session (MiB; bar: at most 150)': memory?.toFixed(0) ?? 'not told here'};
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

export async function keyToFrame() {
	const home = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
	try {
		mkdirSync(join(home, 'decks'));
		writeFileSync(join(home, 'decks', 'bench.deck.json'), JSON.stringify(bigDeck()));
		writeFileSync(join(home, 'config.json'), JSON.stringify({newPerDay: 1000}));
		const study = openPty(`node ${PROGRAM} study dbench`, home);
		await study.until('? keys');
		// The first keys meet cold code.
		await times(study, [' ', '3', ' ', '3']);
		const studied = await times(study, Array.from({length: ANSWERS}, () => [' ', '3']).flat());
		const memory = study.memory();
		await study.close('\u0003');
		const browse = openPty(`node ${PROGRAM} browse`, home);
		await browse.until('F1 keys');
		await times(browse, [...'wa', '\u007F', '\u007F']);
		const typed = [
			...'harbour brunel',
			...Array(14).fill('\u007F'),
			...'person:wei tide',
			...Array(15).fill('\u007F'),
		];
		const searched = await times(browse, typed);
		const searching = browse.memory();
		await browse.close('\u0003');
		return {
			...figures('studying', studied),
			...figures('searching as you type', searched),
			'memory, studying, reading the deck included (MiB)': memory?.toFixed(0) ?? 'not told here',
			'memory, searching (MiB)': searching?.toFixed(0) ?? 'not told here',
		};
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}
