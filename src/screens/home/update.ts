// What the keys of home do.
import type {Step} from '../screen.js';
import type {HomeMsg} from './keys.js';
import type {HomeModel} from './model.js';

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
		case 'search':
			return [model, {type: 'go', to: {screen: 'browse'}}];
		case 'generate':
			return [model, {type: 'go', to: {screen: 'generate'}}];
		case 'quit':
			return [model, {type: 'quit'}];
	}
}

function choose(model: HomeModel, row: number): HomeModel {
	const chosen = Math.min(Math.max(row, 0), model.rows.length - 1);
	return chosen === model.chosen ? model : {...model, chosen};
}
