// The form before a quiz, its four parts put together.
import type {Screen} from '../screen.js';
import {type QuizMsg, quizKeys} from './keys.js';
import type {QuizModel} from './model.js';
import {updateQuiz} from './update.js';
import {quizView} from './view.js';

export const quizScreen: Screen<QuizModel, QuizMsg> = {
	name: 'quiz',
	keys: quizKeys,
	update: updateQuiz,
	view: quizView,
	notice: ({said}) => said,
};
