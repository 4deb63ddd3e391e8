// The keys of home.
import type {KeyBinding} from '../screen.js';
import type {HomeModel} from './model.js';

export type HomeMsg = 'up' | 'down' | 'open' | 'search' | 'generate' | 'quit';

export function homeKeys({rows}: HomeModel): readonly KeyBinding<HomeMsg>[] {
	const quit: KeyBinding<HomeMsg> = {keys: ['q', 'escape'], help: 'quit', main: true, msg: 'quit'};
	const search: KeyBinding<HomeMsg> = {keys: ['/'], help: 'search', main: true, msg: 'search'};
	const generate: KeyBinding<HomeMsg> = {
		keys: ['g'],
		help: 'make cards',
		main: true,
		msg: 'generate',
	};
	if (rows.length === 0) return [generate, quit];
	return [
		{keys: ['enter', 'space', 'right', 'l'], help: 'study', main: true, msg: 'open'},
		{keys: ['down', 'j'], help: 'next deck', main: rows.length > 1, msg: 'down'},
		{keys: ['up', 'k'], help: 'previous deck', main: rows.length > 1, msg: 'up'},
		generate,
		search,
		quit,
	];
}
