// The page of the forecast: how many cards come due on each day, and the exams that are set.
import {bar} from '../../look/bar.js';
import {type Line, lines} from '../../look/styled.js';
import type {Statistics} from '../../study/stats/statistics.js';
import {counted, type Look} from './words.js';

const NAMES = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const DAY = 86_400_000;

export function forecastLines({forecast}: Statistics, {width, theme}: Look): readonly Line[] {
	const most = Math.max(1, ...forecast.map(({due}) => due));
	const total = forecast.reduce((sum, {due}) => sum + due, 0);
	const room = Math.max(8, Math.min(40, width - 26));
	return [
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

function weekday(day: string): string {
	return NAMES[(Date.parse(day) / DAY) % 7] ?? '';
}
