// Reads the journals of all devices: their events, and warnings for lines that are none.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {ReviewEvent} from '../study/review-event.js';
import {decodeEvent} from './decode-event.js';
import {diskProblem} from './disk-problem.js';

export const JOURNAL_ENDING = '.jsonl';

/** Events of every `*.jsonl` in the folder, by file and line; no order is promised. */
export function readJournals(folder: string): Result<readonly ReviewEvent[]> {
	try {
		const names = readdirSync(folder)
			.filter((name) => name.endsWith(JOURNAL_ENDING))
			.sort();
		const read = names.map((name) => readLines(join(folder, name)));
		return ok(
			read.flatMap(({events}) => events),
			read.flatMap(({warnings}) => warnings),
		);
	} catch (error) {
		return fail(diskProblem(error, folder, 'read'));
	}
}

type Lines = {readonly events: readonly ReviewEvent[]; readonly warnings: readonly Problem[]};

function readLines(file: string): Lines {
	const text = readFileSync(file, 'utf8');
	const events: ReviewEvent[] = [];
	const warnings: Problem[] = [];
	const lines = text.split('\n');
	const torn = lines.pop() ?? '';
	for (const [i, line] of lines.entries()) {
		if (line === '') continue;
		const event = decodeEvent(line);
		if (typeof event === 'string') warnings.push(corruptLine(file, i + 1, event));
		else events.push(event);
	}
	if (torn !== '') warnings.push(tornLine(file, lines.length + 1));
	return {events, warnings};
}

function corruptLine(file: string, line: number, why: string): Problem {
	return {
		code: 'journal-line-corrupt',
		message: `this line is no event and is passed over: ${why}`,
		file,
		line,
		hint: 'it stays in the file; all other lines count',
	};
}

function tornLine(file: string, line: number): Problem {
	return {
		code: 'journal-line-torn',
		message: 'the last line was never finished, so its answer was never acknowledged',
		file,
		line,
		hint: 'all lines before it count',
	};
}
