// `whosaid stats [--json]`: what all answers come to; drawn, or as numbers.
import {PLAIN} from '../look/theme.js';
import {wrap} from '../look/wrap.js';
import {pageLayout} from '../screens/stats/layouts.js';
import {PAGES, startStats, withEvents} from '../screens/stats/model.js';
import {readJournals} from '../store/read-journals.js';
import {collectStatistics} from '../study/stats/statistics.js';
import type {Action} from './command.js';
import {examWords} from './exam-words.js';
import {EXIT} from './exit.js';
import {openToRead} from './open-world.js';
import {report, warn} from './report.js';
import {isUtf8} from './run-app.js';

const WIDEST = 100;

export const stats: Action = async (context, _operands, options) => {
	const opened = await openToRead(context);
	if (!opened.ok) return report(context, opened.problems);
	warn(context, opened.warnings);
	const {world, home} = opened.value;
	const events = readJournals(home.journals);
	if (!events.ok) return report(context, events.problems);
	const at = context.now();
	const when = {at, offset: context.offsetAt(at)};
	if (options['json'] === true) {
		const decks = world.decks.map(({head, cards}) => ({id: head.id, title: head.title, cards}));
		const numbers = collectStatistics({...world, decks, events: events.value}, when);
		context.stdout.write(`${JSON.stringify(numbers, null, '\t')}\n`);
		return EXIT.fine;
	}
	const model = withEvents(startStats(), events.value, {world, when});
	const width = Math.min(WIDEST, (context.stdout.columns ?? 80) - 1);
	const theme = {...PLAIN, ascii: !isUtf8(context.env)};
	const {answers = 0, exams = []} = model.statistics ?? {};
	// The page of the forecast tells of exams; before the first answer there is no such page.
	const told =
		answers > 0 ? [] : exams.map((exam) => wrap(examWords(exam, model.titles), width).join('\n'));
	const pages = answers === 0 ? PAGES.slice(0, 1) : PAGES;
	const drawn = pages.map((page) =>
		pageLayout(
			{...model, page},
			theme,
		)(width)
			.map((line) =>
				line
					.map(({text}) => text)
					.join('')
					.trimEnd(),
			)
			.join('\n'),
	);
	context.stdout.write(`${[...told, ...drawn].join('\n\n')}\n`);
	return EXIT.fine;
};
