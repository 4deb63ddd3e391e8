// The five seeds as the generator reads them, with or without what their sidecar tells.
import {readdirSync} from 'node:fs';
import type {Reading} from '../../src/articles/reading.js';
import {readText} from '../../src/articles/text.js';
import {readArticles} from '../../src/store/read-articles.js';

const SEEDS = 'seeds';

/** With the dates and publishers of seeds/articles.json. */
export async function seedReadings(): Promise<readonly Reading[]> {
	const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
	const read = await readArticles(files.map((name) => `${SEEDS}/${name}`));
	if (!read.ok) throw new Error(read.problems.map(({message}) => message).join('; '));
	return read.value;
}

/** The same texts as if nothing were known about them. */
export async function bareSeedReadings(): Promise<readonly Reading[]> {
	const readings = await seedReadings();
	return readings.map(({article}) => {
		const reading = readText({name: article.name, raw: article.raw, given: {}});
		if (!reading.ok) throw new Error(`${article.name} could not be read`);
		return reading.value;
	});
}

/** `000_…` of `seeds/000_….txt`: how the gold names an article. */
export function goldName({article}: Reading): string {
	return article.name.replace(/^.*\//u, '').replace(/\.txt$/u, '');
}
