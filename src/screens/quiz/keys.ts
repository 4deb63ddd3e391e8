// The keys of the form before a quiz.
import type {KeyBinding} from '../screen.js';
import type {QuizModel} from './model.js';

export type QuizMsg =
	| {readonly type: 'row' | 'change'; readonly by: 1 | -1}
	| {readonly type: 'begin' | 'home'};

export function quizKeys({decks}: QuizModel): readonly KeyBinding<QuizMsg>[] {
	const home: KeyBinding<QuizMsg> = {
		keys: ['escape', 'q'],
		help: 'home',
		main: true,
		msg: {type: 'home'},
	};
	if (decks.length === 0) return [home];
	return [
		{keys: ['enter', 'space'], help: 'begin', main: true, msg: {type: 'begin'}},
		{keys: ['right', 'l'], help: 'change', main: true, msg: {type: 'change', by: 1}},
		{keys: ['left', 'h'], help: 'change back', main: false, msg: {type: 'change', by: -1}},
		{keys: ['down', 'j', 'tab'], help: 'next line', main: true, msg: {type: 'row', by: 1}},
		{keys: ['up', 'k', 'shift+tab'], help: 'line above', main: false, msg: {type: 'row', by: -1}},
		home,
	];
}
