// The keys of a quiz: choosing, typing or putting in order; then on to the next question.
import type {Field} from '../../look/field.js';
import type {Question} from '../../study/quiz/questions.js';
import {questionOf} from '../../study/quiz/round.js';
import type {KeyBinding} from '../screen.js';
import type {RoundModel} from './model.js';

export type RoundMsg =
	| {readonly type: 'choose' | 'place'; readonly at: number}
	| {readonly type: 'typed'; readonly field: Field}
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'check' | 'unplace' | 'pass' | 'next' | 'end' | 'tick'};

type Keys = readonly KeyBinding<RoundMsg>[];

const END: KeyBinding<RoundMsg> = {
	keys: ['escape', 'q'],
	help: 'end the quiz',
	main: true,
	msg: {type: 'end'},
};
const SCROLL: Keys = [
	{keys: ['down', 'j'], help: 'scroll down', main: false, msg: {type: 'scroll', by: 1}},
	{keys: ['up', 'k'], help: 'scroll up', main: false, msg: {type: 'scroll', by: -1}},
	{keys: ['pagedown'], help: 'a page down', main: false, msg: {type: 'scroll', by: 8}},
	{keys: ['pageup'], help: 'a page up', main: false, msg: {type: 'scroll', by: -8}},
];

export function roundKeys(model: RoundModel): Keys {
	const {round} = model;
	const question = questionOf(round);
	if (!question) return [END];
	if (round.isShown) {
		const isLast = round.outcomes.length === round.questions.length;
		const help = isLast ? 'the result' : 'next question';
		return [{keys: ['enter', 'space'], help, main: true, msg: {type: 'next'}}, END, ...SCROLL];
	}
	return [...answerKeys(question, model), END, ...SCROLL];
}

function answerKeys(question: Question, {typed, order}: RoundModel): Keys {
	const pass: KeyBinding<RoundMsg> = {
		keys: ['space'],
		help: 'pass',
		main: true,
		msg: {type: 'pass'},
	};
	switch (question.type) {
		case 'choose':
			return [...numbers(question.card.choices.length, 'choose'), pass];
		case 'type': {
			const help = typed.text.trim() === '' ? 'pass' : 'check';
			return [{keys: ['enter'], help, main: true, msg: {type: 'check'}}];
		}
		case 'order': {
			const check: KeyBinding<RoundMsg> = {
				keys: ['enter'],
				help: 'check',
				main: true,
				msg: {type: 'check'},
			};
			const back: KeyBinding<RoundMsg> = {
				keys: ['backspace', 'u'],
				help: 'take back',
				main: true,
				msg: {type: 'unplace'},
			};
			const isWhole = order.length === question.events.length;
			return [
				...(isWhole ? [check] : numbers(question.events.length, 'place')),
				...(order.length > 0 ? [back] : []),
				pass,
			];
		}
	}
}

function numbers(count: number, type: 'choose' | 'place'): Keys {
	const first = type === 'choose' ? 'to choose' : 'the earliest first';
	return Array.from({length: count}, (_, at) => ({
		keys: [String(at + 1)],
		help: at === 0 ? first : `${type === 'choose' ? 'choose' : 'next is'} ${at + 1}`,
		main: at === 0,
		msg: {type, at},
	}));
}
