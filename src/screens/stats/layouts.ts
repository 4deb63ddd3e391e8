// The pages of stats as lines; each says its exact numbers beside what it draws.
import {clipLine, type Line, lines} from '../../look/styled.js';
import {PLAIN, type Theme} from '../../look/theme.js';
import type {Layout} from '../scroll.js';
import {calibrationLines} from './calibration-lines.js';
import {daysLines} from './days-lines.js';
import {forecastLines} from './forecast-lines.js';
import {memoryLines} from './memory-lines.js';
import {mixUpLines} from './mix-up-lines.js';
import type {StatsModel} from './model.js';
import type {Look} from './words.js';

export function pageLayout(model: StatsModel, theme: Theme = PLAIN): Layout {
	return (width) => pageLines(model, {width, theme}).map((line) => clipLine(line, width));
}

function pageLines(model: StatsModel, look: Look): readonly Line[] {
	const {statistics, titles, questions, problem, page} = model;
	const {width, theme} = look;
	if (problem !== null) return lines(problem, width, theme.bad);
	if (!statistics) return lines('Reading your answers …', width, theme.dim);
	if (statistics.answers === 0) {
		return lines('Nothing answered yet. Study a little, and this page fills.', width);
	}
	switch (page) {
		case 'days':
			return daysLines(statistics, look);
		case 'memory':
			return memoryLines(statistics, titles, look);
		case 'forecast':
			return forecastLines(statistics, titles, look);
		case 'calibration':
			return calibrationLines(statistics, look);
		case 'mix-ups':
			return mixUpLines(statistics, questions, look);
	}
}
