// When something was answered, read off the journals without decoding them: for the streak.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {When} from '../study/day.js';
import {JOURNAL_ENDING} from './read-journals.js';

/** Every answer's moment; lines that are no answers, and journals that can't be read, count nothing. */
export function answerMoments(folder: string): readonly When[] {
	try {
		return readdirSync(folder)
			.filter((name) => name.endsWith(JOURNAL_ENDING))
			.flatMap((name) => momentsIn(readFileSync(join(folder, name), 'utf8')));
	} catch {
		return [];
	}
}

function momentsIn(text: string): readonly When[] {
	return text.split('\n').flatMap((line) => {
		if (!line.includes('"type":"answer"')) return [];
		const at = /"at":(\d+)/u.exec(line)?.[1];
		const offset = /"offset":(-?\d+)/u.exec(line)?.[1];
		return at === undefined || offset === undefined
			? []
			: [{at: Number(at), offset: Number(offset)}];
	});
}
