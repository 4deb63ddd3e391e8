// The result of a quiz, a small screen: its keys, what they do, and how it looks.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {When} from '../../study/day.js';
import {sessionOn} from '../../study/quiz/counted.js';
import {startSession} from '../../study/session.js';
import type {KeyBinding, Screen, Step, ViewProps} from '../screen.js';
import {Scroll, scrolledBy} from '../scroll.js';
import type {World} from '../world.js';
import {resultLayout} from './lines.js';
import {missedCards, type ResultModel} from './model.js';

export type ResultMsg =
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'misses' | 'again' | 'home' | 'quit'};

export const resultScreen: Screen<ResultModel, ResultMsg> = {
	name: 'the result of a quiz',
	keys,
	update,
	view,
};

function keys({score}: ResultModel): readonly KeyBinding<ResultMsg>[] {
	const misses: KeyBinding<ResultMsg> = {
		keys: ['m'],
		help: 'study the misses',
		main: true,
		msg: {type: 'misses'},
	};
	return [
		...(score.misses.length > 0 ? [misses] : []),
		{keys: ['r'], help: 'again', main: true, msg: {type: 'again'}},
		{keys: ['enter', 'escape'], help: 'home', main: true, msg: {type: 'home'}},
		{keys: ['down', 'j'], help: 'scroll', main: true, msg: {type: 'scroll', by: 1}},
		{keys: ['up', 'k'], help: 'scroll up', main: false, msg: {type: 'scroll', by: -1}},
		{keys: ['pagedown', 'space'], help: 'a page down', main: false, msg: {type: 'scroll', by: 10}},
		{keys: ['pageup'], help: 'a page up', main: false, msg: {type: 'scroll', by: -10}},
		{keys: ['q'], help: 'quit', main: false, msg: {type: 'quit'}},
	];
}

function update(model: ResultModel, msg: ResultMsg, world: World, when: When): Step<ResultModel> {
	switch (msg.type) {
		case 'scroll':
			return [
				{...model, scroll: scrolledBy(model.scroll, msg.by, resultLayout(model), world.size)},
			];
		case 'misses':
			return studyMisses(model, world, when);
		case 'again':
			return [model, {type: 'go', to: {screen: 'round', deck: model.deck, plan: model.round.plan}}];
		case 'home':
			return [model, {type: 'go', to: {screen: 'home'}}];
		case 'quit':
			return [model, {type: 'quit'}];
	}
}

/** A session on exactly the cards that were missed, due or not. */
function studyMisses(model: ResultModel, world: World, when: When): Step<ResultModel> {
	const deck = world.decks.find(({head}) => head.id === model.deck);
	if (!deck) return [model];
	const whole = startSession({id: deck.head.id, cards: deck.cards}, world, when);
	const session = sessionOn(whole, missedCards(model));
	return [model, {type: 'go', to: {screen: 'study', deck: deck.head.id, session}}];
}

function view({model, size, theme}: ViewProps<ResultModel>): ReactNode {
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			<Scroll layout={resultLayout(model, theme)} size={size} scroll={model.scroll} theme={theme} />
		</Box>
	);
}
