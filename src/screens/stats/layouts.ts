// The pages of stats as lines; each says its exact numbers beside what it draws.
import {lines} from '../../look/styled.js';
import {PLAIN, type Theme} from '../../look/theme.js';
import type {Layout} from '../scroll.js';
import {calibrationLines} from './calibration-lines.js';
import {daysLines} from './days-lines.js';
import {forecastLines} from './forecast-lines.js';
import {memoryLines} from './memory-lines.js';
import {mixUpLines} from './mix-up-lines.js';
import type {StatsModel} from './model.js';

export function pageLayout(model: StatsModel, theme: Theme = PLAIN): Layout {
	const {statistics} = model;
	return (width) => {
		const look = {width, theme};
		if (model.problem !== null) return lines(model.problem, width, theme.bad);
		if (!statistics) return lines('Reading your answers …', width, theme.dim);
		if (statistics.answers === 0) {
			return lines('Nothing answered yet. Study a little, and this page fills.', width);
		}
		switch (model.page) {
			case 'days':
				return daysLines(statistics, look);
			case 'memory':
				return memoryLines(statistics, model.titles, look);
			case 'forecast':
				return forecastLines(statistics, model.titles, look);
			case 'calibration':
				return calibrationLines(statistics, look);
			case 'mix-ups':
				return mixUpLines(statistics, model.questions, look);
		}
	};
}
