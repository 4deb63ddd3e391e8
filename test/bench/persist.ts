// Times an answer until it is on disk, with 50,000 cards and 100,000 answers, against a bare append.
import {closeSync, fsyncSync, openSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {openHome} from '../../src/store/home.js';
import {openJournal} from '../../src/store/journal.js';
import {openProgress} from '../../src/store/open-progress.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {withEvent} from '../../src/study/progress.js';
import {startSession, updateSession} from '../../src/study/session.js';
import {makeCard} from '../study/make.js';

const ANSWERS = 400;
/** The folder of a user with that history. */
const [, , folder = ''] = process.argv;

async function measure(): Promise<void> {
	const home = openHome(folder);
	if (!home.ok) throw new Error('no folder');
	const journal = openJournal(home.value.journals, 'own');
	if (!journal.ok) throw new Error('no journal');
	const pace = {...DEFAULT_PACE, reviewsPerDay: 5000};
	for (const isFresh of [false, true]) {
		const opened = await openProgress(home.value, {pace});
		if (!opened.ok) throw new Error('no progress');
		if (!isFresh) {
			await opened.value.save();
			continue;
		}
		const cards = Array.from({length: 50_000}, (_, i) =>
			makeCard(`c${i.toString(16).padStart(12, '0')}`),
		);
		let at = Date.UTC(2026, 5, 1, 12);
		const {progress} = opened.value;
		const world = {progress, pace, writer: journal.value.writer};
		let session = startSession({id: 'd0123456789ab', cards}, world, {at, offset: 0});
		let shared = progress;
		const bare = openSync(join(folder, 'bare'), 'a');
		const times = {answer: [] as number[], bare: [] as number[]};
		for (let i = 0; i < ANSWERS; i++) {
			at += 4000;
			[session] = updateSession(session, {type: 'reveal'}, {at, offset: 0});
			const started = performance.now();
			const [next, event] = updateSession(session, {type: 'grade', grade: 3}, {at, offset: 0});
			if (!event || !journal.value.append(event).ok) throw new Error('not kept');
			// The app folds it into the world its pages share, too.
			shared = withEvent(shared, event, pace);
			const kept = performance.now();
			const line = `${JSON.stringify(event)}\n`;
			const before = performance.now();
			writeSync(bare, line);
			fsyncSync(bare);
			times.bare.push(performance.now() - before);
			times.answer.push(kept - started);
			session = next;
		}
		closeSync(bare);
		report(times.answer, times.bare);
	}
	journal.value.close();
}

function report(answer: readonly number[], bare: readonly number[]): void {
	const p = (list: readonly number[], share: number): number =>
		list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
	const line = (name: string, value: string): void => console.log(`  ${name}: ${value}`);
	line(
		'bare append and fsync (ms, median, p95)',
		`${p(bare, 0.5).toFixed(2)} ${p(bare, 0.95).toFixed(2)}`,
	);
	line(
		'an answer kept (ms, median, p95)',
		`${p(answer, 0.5).toFixed(2)} ${p(answer, 0.95).toFixed(2)}`,
	);
	line('ratio of p95 (bar: at most 2)', (p(answer, 0.95) / p(bare, 0.95)).toFixed(2));
	line('ratio of medians', (p(answer, 0.5) / p(bare, 0.5)).toFixed(2));
}

await measure();
