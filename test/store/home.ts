// A user's folder for tests, with journals in it.
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Home, openHome} from '../../src/store/home.js';
import type {ReviewEvent} from '../../src/study/review-event.js';

export function makeHome(): Home {
	const made = openHome(mkdtempSync(join(tmpdir(), 'whosaid-home-')));
	if (!made.ok) throw new Error(made.problems[0]?.message);
	return made.value;
}

export function writeJournal(home: Home, name: string, events: readonly ReviewEvent[]): void {
	const lines = events.map((event) => `${JSON.stringify(event)}\n`);
	writeFileSync(join(home.journals, `${name}.jsonl`), lines.join(''));
}
