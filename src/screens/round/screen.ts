// A round of a quiz, its four parts put together.
import {timeLeft} from '../../study/quiz/round.js';
import type {Screen} from '../screen.js';
import {type RoundMsg, roundKeys} from './keys.js';
import {isAnswerTyped, type RoundModel} from './model.js';
import {failRound, updateRound} from './update.js';
import {roundView} from './view.js';

export const roundScreen: Screen<RoundModel, RoundMsg> = {
	name: 'a quiz',
	keys: roundKeys,
	update: updateRound,
	view: roundView,
	fail: failRound,
	notice: ({problem}) =>
		problem && `Not kept: ${problem.message}${problem.hint ? `; ${problem.hint}` : ''}.`,
	typing: (model) =>
		isAnswerTyped(model) ? {field: model.typed, msg: (field) => ({type: 'typed', field})} : null,
	wake({round, now}) {
		const left = timeLeft(round, now);
		// To the next whole second, so that the clock counts evenly.
		return left === null ? null : {after: left % 1000 || Math.min(left, 1000), msg: {type: 'tick'}};
	},
};
