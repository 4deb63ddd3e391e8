// What the keys of home do.
import type {When} from '../../study/day.js';
import type {News} from '../news.js';
import type {Step} from '../screen.js';
import type {World} from '../world.js';
import type {HomeMsg} from './keys.js';
import {type HomeModel, withAnswers} from './model.js';

const WAYS = {
	search: {screen: 'browse'},
	generate: {screen: 'generate'},
	stats: {screen: 'stats'},
	settings: {screen: 'settings'},
} as const;

export function updateHome(model: HomeModel, msg: HomeMsg): Step<HomeModel> {
	switch (msg) {
		case 'up':
			return [choose(model, model.chosen - 1)];
		case 'down':
			return [choose(model, model.chosen + 1)];
		case 'open': {
			const row = model.rows[model.chosen];
			return row ? [model, {type: 'go', to: {screen: 'study', deck: row.id}}] : [model];
		}
		case 'quiz': {
			const row = model.rows[model.chosen];
			return [model, {type: 'go', to: {screen: 'quiz', ...(row ? {deck: row.id} : {})}}];
		}
		case 'quit':
			return [model, {type: 'quit'}];
		default:
			return [model, {type: 'go', to: WAYS[msg]}];
	}
}

/** The streak comes a moment after the decks: journals take longer to read. */
export function hearHome(model: HomeModel, news: News, world: World, when: When): Step<HomeModel> {
	if (news.type !== 'answered') return [model];
	return [withAnswers(model, news.answers, {pace: world.pace, when})];
}

function choose(model: HomeModel, row: number): HomeModel {
	const chosen = Math.min(Math.max(row, 0), model.rows.length - 1);
	return chosen === model.chosen ? model : {...model, chosen};
}
