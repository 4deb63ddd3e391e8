// The keys of home.
import type {KeyBinding} from '../screen.js';
import type {HomeModel} from './model.js';

export type HomeMsg =
	| 'up'
	| 'down'
	| 'open'
	| 'search'
	| 'generate'
	| 'stats'
	| 'settings'
	| 'quiz'
	| 'quit';

export function homeKeys({rows}: HomeModel): readonly KeyBinding<HomeMsg>[] {
	const study: readonly KeyBinding<HomeMsg>[] =
		rows.length === 0
			? []
			: [{keys: ['enter', 'space', 'right', 'l'], help: 'study', main: true, msg: 'open'}];
	const list: readonly KeyBinding<HomeMsg>[] =
		rows.length < 2
			? []
			: [
					{keys: ['down', 'j'], help: 'next deck', main: false, msg: 'down'},
					{keys: ['up', 'k'], help: 'previous deck', main: false, msg: 'up'},
				];
	return [
		...study,
		{keys: ['g'], help: 'generate', main: true, msg: 'generate'},
		{keys: ['z'], help: 'quiz', main: true, msg: 'quiz'},
		{keys: ['/'], help: 'search', main: true, msg: 'search'},
		{keys: ['s'], help: 'stats', main: true, msg: 'stats'},
		{keys: [','], help: 'settings', main: true, msg: 'settings'},
		...list,
		{keys: ['escape', 'Q'], help: 'quit', main: true, msg: 'quit'},
	];
}
