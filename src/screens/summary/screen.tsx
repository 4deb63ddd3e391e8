// Summary, a small screen in one file: a few numbers and two ways on.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {type Line, lines} from '../../look/styled.js';
import type {When} from '../../study/day.js';
import {updateSession} from '../../study/session.js';
import {durationWords} from '../../study/summary.js';
import {Lines} from '../lines.js';
import type {KeyBinding, Screen, Step, ViewProps} from '../screen.js';
import type {World} from '../world.js';
import type {SummaryModel} from './model.js';

export type SummaryMsg = 'home' | 'on' | 'undo' | 'quit';

const BAR = 20;

export const summaryScreen: Screen<SummaryModel, SummaryMsg> = {
	name: 'summary',
	keys,
	update,
	view,
};

function keys({left, session}: SummaryModel): readonly KeyBinding<SummaryMsg>[] {
	const on: KeyBinding<SummaryMsg> = {keys: ['c'], help: 'go on studying', main: true, msg: 'on'};
	const undo: KeyBinding<SummaryMsg> = {
		keys: ['u'],
		help: 'undo the last answer',
		main: true,
		msg: 'undo',
	};
	return [
		{keys: ['enter', 'space', 'escape'], help: 'home', main: true, msg: 'home'},
		...(left > 0 ? [on] : []),
		...(session.written.length > 0 ? [undo] : []),
		{keys: ['q'], help: 'quit', main: true, msg: 'quit'},
	];
}

function update(
	model: SummaryModel,
	msg: SummaryMsg,
	_world: World,
	when: When,
): Step<SummaryModel> {
	if (msg === 'quit') return [model, {type: 'quit'}];
	if (msg === 'undo') return undone(model, when);
	const to =
		msg === 'home' ? ({screen: 'home'} as const) : ({screen: 'study', deck: model.deck} as const);
	return [model, {type: 'go', to}];
}

/** The card of the last answer is on the screen again. */
function undone(model: SummaryModel, when: When): Step<SummaryModel> {
	const [session, ...events] = updateSession(model.session, {type: 'undo'}, when);
	const saves = events.map((event) => ({type: 'save', event}) as const);
	return [model, ...saves, {type: 'go', to: {screen: 'study', deck: model.deck, session}}];
}

function view({model, size, theme}: ViewProps<SummaryModel>): ReactNode {
	const width = size.columns;
	const body: readonly Line[] = [
		...lines(headline(model), width, theme.title),
		[],
		...numbers(model, {width, theme}),
	];
	return (
		<Box flexDirection="column" width={width}>
			<Lines lines={body} />
		</Box>
	);
}

function headline({answered, left}: SummaryModel): string {
	if (answered === 0)
		return left === 0 ? 'Nothing to do right now.' : 'Nothing answered this time.';
	return left === 0 ? 'Done for now.' : 'Everything you answered is kept.';
}

function numbers(
	{answered, right, cards, took, left, next}: SummaryModel,
	{width, theme}: {readonly width: number; readonly theme: ViewProps<SummaryModel>['theme']},
): readonly Line[] {
	const share = answered === 0 ? 0 : right / answered;
	const done: readonly Line[] =
		answered === 0
			? []
			: [
					[
						{text: bar(share, BAR, theme.ascii), tone: theme.good},
						{text: ` ${right} of ${answered} right`, tone: {}},
					],
					...lines(`${cards} ${cards === 1 ? 'card' : 'cards'} in ${durationWords(took)}`, width),
				];
	const todo = left === 0 ? [] : lines(`${left} still to do`, width, theme.due);
	const later =
		next === null ? [] : lines(`The next card of this deck is due in ${next}.`, width, theme.dim);
	return [...done, ...todo, ...later];
}
