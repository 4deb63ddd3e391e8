// The page of the forecast: how many cards come due on each day, and the exams that are set.
import {bar} from '../../look/bar.js';
import {printable} from '../../look/printable.js';
import {type Line, lines} from '../../look/styled.js';
import type {Statistics} from '../../study/stats/statistics.js';
import {counted, type Look} from './words.js';

const NAMES = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const DAY = 86_400_000;
const EXAM_BAR = 10;

export function forecastLines(
	{forecast, exams}: Statistics,
	titles: ReadonlyMap<string, string>,
	{width, theme}: Look,
): readonly Line[] {
	const most = Math.max(1, ...forecast.map(({due}) => due));
	const total = forecast.reduce((sum, {due}) => sum + due, 0);
	const room = Math.max(8, Math.min(40, width - 26));
	return [
		...exams.flatMap((exam) => examLines(exam, titles, {width, theme})),
		...lines(
			`${counted(total, 'review')} in the next ${forecast.length} days, ${(total / forecast.length).toFixed(1)} a day; new cards come on top.`,
			width,
			theme.title,
		),
		[],
		...forecast.map(
			({day, due}, i): Line => [
				{
					text: `${i === 0 ? 'Today' : i === 1 ? 'Tomorrow' : `${weekday(day)} ${day}`}`.padEnd(16),
					tone: {},
				},
				{text: String(due).padStart(5), tone: due > 0 ? theme.due : theme.dim},
				{
					text: `  ${due > 0 ? bar(due / most, room, theme.ascii).replace(/[░-]+$/u, '') : ''}`,
					tone: theme.due,
				},
			],
		),
	];
}

/** An exam in three lines: when, what would be remembered then, and what is still to do. */
function examLines(
	exam: Statistics['exams'][number],
	titles: ReadonlyMap<string, string>,
	{width, theme}: Look,
): readonly Line[] {
	const {deck, day, daysLeft, target, untouched, unstarted, newPerDay, below} = exam;
	const percent = (share: number): string => `${Math.round(share * 100)}%`;
	const fresh = unstarted === 0 ? '' : ` ${unstarted} not begun: ${newPerDay} new a day.`;
	const again = below.length === 0 ? '' : ` ${below.length} to come again before it.`;
	return [
		...lines(
			`Exam on ${day}, in ${counted(daysLeft, 'day')}: ${printable(titles.get(deck) ?? deck)}`,
			width,
			theme.title,
		),
		[
			{
				text: bar(untouched, EXAM_BAR, theme.ascii),
				tone: untouched < target ? theme.due : theme.good,
			},
			{text: `  ${percent(untouched)} remembered then, ${percent(target)} wanted`, tone: {}},
		],
		...lines(`If you studied no more until then.${fresh}${again}`, width, theme.dim),
		[],
	];
}

function weekday(day: string): string {
	return NAMES[(Date.parse(day) / DAY) % 7] ?? '';
}
