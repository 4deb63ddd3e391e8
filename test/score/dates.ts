// Scores the date layer on the development corpus, the article's date given; needs WHOSAID_CORPORA.
// With --errors every difference is printed as a line of JSON.
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {datesPass} from '../../src/passes/dates/dates.js';
import {paragraphDoc} from '../passes/dates/paragraphs.js';

type Timex = {readonly start: number; readonly end: number; readonly value: string | null};
type Share = {readonly precision: number; readonly recall: number; readonly f1: number};
type Scorer = {
	readonly score: (
		gold: readonly unknown[],
		predicted: readonly unknown[],
	) => {
		readonly calendar: Share;
		readonly value: Share;
		readonly relaxed: Share;
		readonly wrongDay: {readonly rate: number; readonly met: number};
		readonly errors: readonly unknown[];
	};
};
type GoldDoc = {readonly id: string; readonly text: string; readonly dct: string};

/** TIMEX3 type: a part of a day makes it a TIME. */
function timexes({text, dct}: GoldDoc): readonly (Timex & {readonly type: string})[] {
	return datesPass
		.run(paragraphDoc(text, {published: dct, publishedBy: 'given'}))
		.flatMap((ann) => {
			if (ann.kind !== 'date') return [];
			const {timex} = ann.props;
			const type = timex !== null && /T(?:[A-Z]{2}|\d\d:\d\d)$/u.test(timex) ? 'TIME' : 'DATE';
			return [{start: ann.start, end: ann.end, value: timex, type}];
		});
}

async function main(folder: string | undefined, args: readonly string[]): Promise<void> {
	const path = folder ? join(folder, 'dates-dev.jsonl') : '';
	if (!path || !existsSync(path)) {
		console.log('skipped: no corpora');
		return;
	}
	// Imported as it stands, not bundled: bundled it would take this run for its own.
	const {score}: Scorer = await import(pathToFileURL(resolve('test/score/score-dates.mjs')).href);
	const gold: GoldDoc[] = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line));
	const predicted = gold.map((doc) => ({id: doc.id, timexes: timexes(doc)}));
	const {calendar, value, relaxed, wrongDay, errors} = score(gold, predicted);
	const percent = (share: number): string => (share * 100).toFixed(1);
	console.log(`dates: calendar F1 ${percent(calendar.f1)} (bar 88)`);
	console.log(`dates: calendar precision ${percent(calendar.precision)} (bar 92)`);
	console.log(`dates: wrong day ${percent(wrongDay.rate)} % of ${wrongDay.met} (bar 4)`);
	console.log(`dates: value F1 ${percent(value.f1)}, relaxed F1 ${percent(relaxed.f1)}`);
	const shown = args.indexOf('--errors');
	if (shown >= 0) for (const error of errors) console.log(JSON.stringify(error));
}

await main(process.env['WHOSAID_CORPORA'], process.argv.slice(2));
