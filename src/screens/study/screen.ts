// Study, its four parts put together.
import type {Screen} from '../screen.js';
import {type StudyMsg, studyKeys} from './keys.js';
import type {StudyModel} from './model.js';
import {failStudy, updateStudy} from './update.js';
import {studyView} from './view.js';

export const studyScreen: Screen<StudyModel, StudyMsg> = {
	name: 'study',
	keys: studyKeys,
	update: updateStudy,
	view: studyView,
	fail: failStudy,
	notice: ({problem}) =>
		problem === null
			? null
			: `Not kept: ${problem.message}${problem.hint ? `; ${problem.hint}` : ''}.`,
};
