// Study, its four parts put together.
import type {Screen} from '../screen.js';
import {type StudyMsg, studyKeys} from './keys.js';
import type {StudyModel} from './model.js';
import {failStudy, hearStudy, updateStudy} from './update.js';
import {studyView} from './view.js';

export const studyScreen: Screen<StudyModel, StudyMsg> = {
	name: 'study',
	keys: studyKeys,
	update: updateStudy,
	view: studyView,
	fail: failStudy,
	hear: hearStudy,
	notice,
	typing({pane, typed}) {
		const msg = (field: StudyModel['typed']): StudyMsg => ({type: 'typed', field});
		if (pane.type === 'typing') return {field: typed, msg};
		if (pane.type === 'flag') return {field: pane.field, msg};
		return pane.type === 'edit' ? {field: pane[pane.at], msg} : null;
	},
};

function notice({problem, said}: StudyModel): string | null {
	if (problem === null) return said;
	return `Not kept: ${problem.message}${problem.hint ? `; ${problem.hint}` : ''}.`;
}
