// The page of days: a heat map of answers, weeks from left to right, and the streak.
import {heatCell} from '../../look/heat.js';
import {type Line, lines} from '../../look/styled.js';
import type {CalendarDay} from '../../study/stats/calendar.js';
import type {Statistics} from '../../study/stats/statistics.js';
import {counted, hoursWords, type Look, monthName} from './words.js';

const NAMES = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
const LABEL = 4;

export function daysLines(statistics: Statistics, {width, theme}: Look): readonly Line[] {
	const {calendar, streak, answers, took} = statistics;
	const weeks = Math.max(1, Math.min(calendar.length / 7, (width - LABEL) >> 1));
	const shown = calendar.slice(-weeks * 7);
	const most = Math.max(1, ...shown.map((day) => day.answers));
	const rows = NAMES.map((name, weekday): Line => {
		const cells = shown.filter((_, i) => i % 7 === weekday);
		return [
			{text: name.padEnd(LABEL), tone: theme.dim},
			{
				text: cells.map((day) => `${heatCell(day.answers / most, theme.ascii)} `).join(''),
				tone: theme.good,
			},
		];
	});
	const last = shown.findLast((day) => day.answers > 0);
	const scale = [0, 0.25, 0.5, 0.75, 1].map((step) => heatCell(step, theme.ascii)).join(' ');
	return [
		[{text: ' '.repeat(LABEL) + monthRow(shown), tone: theme.dim}],
		...rows,
		[{text: `${' '.repeat(LABEL)}${scale}  none to ${most} a day`, tone: theme.dim}],
		[],
		...lines(
			`${counted(streak.current, 'day')} in a row, ${streak.longest} at the longest; ${counted(streak.studied, 'day')} studied in all.`,
			width,
			theme.title,
		),
		...lines(`${counted(answers, 'answer')} in ${hoursWords(took)}.`, width),
		...(last
			? lines(`Last: ${counted(last.answers, 'answer')} on ${last.day}.`, width, theme.dim)
			: []),
	];
}

/** The name of a month above its first whole week. */
function monthRow(days: readonly CalendarDay[]): string {
	let row = '';
	let named = '';
	for (let i = 0; i < days.length; i += 7) {
		const name = monthName(days[i]?.day ?? '');
		const at = (i / 7) * 2;
		if (name === named || row.length > at) continue;
		if (at + name.length <= (days.length / 7) * 2) row = `${row.padEnd(at)}${name} `;
		named = name;
	}
	return row.trimEnd();
}
