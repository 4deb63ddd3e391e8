// The page of calibration: what was foreseen against what happened, by FSRS and by the learner.
import {bar} from '../../look/bar.js';
import {type Line, lines} from '../../look/styled.js';
import type {Calibration} from '../../study/stats/calibration.js';
import type {Statistics} from '../../study/stats/statistics.js';
import {counted, grouped, type Look} from './words.js';

const BAR = 20;

export function calibrationLines({calibration, surety}: Statistics, look: Look): readonly Line[] {
	const {width, theme} = look;
	return [
		...lines('The schedule: chance it gave, and how often you remembered', width, theme.title),
		...table(calibration, 'No card has come back after a day yet.', look),
		[],
		...lines('You: how sure you said to be, and how often you were right', width, theme.title),
		...table(surety, 'Settings can ask “how sure?” before each answer.', look),
		[],
		...lines('The closer both columns, the better. RMSE is their distance.', width, theme.dim),
	];
}

function table(
	{count, bins, logLoss, rmse}: Calibration,
	none: string,
	look: Look,
): readonly Line[] {
	const {width, theme} = look;
	if (count === 0) return lines(none, width, theme.dim);
	const drawn = width >= 64 ? BAR : 0;
	const rows = bins
		.filter((bin) => bin.count > 0)
		.map(
			({from, to, predicted, actual, count: n}): Line => [
				{text: `${share(from)} to ${share(to)}`.padEnd(14), tone: theme.dim},
				{text: share(predicted).padStart(6), tone: theme.fresh},
				{text: share(actual).padStart(8), tone: theme.good},
				{text: grouped(n).padStart(8), tone: theme.dim},
				{text: drawn > 0 ? `  ${bar(actual, drawn, theme.ascii)}` : '', tone: theme.good},
			],
		);
	const far = rmse === null ? '' : `, RMSE ${(rmse * 100).toFixed(1)}%`;
	const loss = logLoss === null ? '' : `, log loss ${logLoss.toFixed(3)}`;
	return [
		[
			{
				text: `${'range'.padEnd(14)}${'said'.padStart(6)}${'was'.padStart(8)}${'n'.padStart(8)}`,
				tone: theme.dim,
			},
		],
		...rows,
		...lines(`${counted(count, 'answer')}${far}${loss}`, width, theme.dim),
	];
}

function share(value: number): string {
	return `${Math.round(value * 100)}%`;
}
