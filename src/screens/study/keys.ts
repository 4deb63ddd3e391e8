// The keys of a study session: another set while the answer is hidden and while it is shown.

import type {Grade} from '../../study/review-event.js';
import {currentCard, proposedGrade, type SessionMsg} from '../../study/session.js';
import type {KeyBinding} from '../screen.js';
import type {StudyModel} from './model.js';

export type StudyMsg =
	| SessionMsg
	| {readonly type: 'leave'}
	| {readonly type: 'scroll'; readonly by: number};

export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
	1: 'Again',
	2: 'Hard',
	3: 'Good',
	4: 'Easy',
};
const GRADES: readonly Grade[] = [1, 2, 3, 4];

const ALWAYS: readonly KeyBinding<StudyMsg>[] = [
	{keys: ['u'], help: 'undo', main: true, msg: {type: 'undo'}},
	{keys: ['q', 'escape'], help: 'leave', main: true, msg: {type: 'leave'}},
	{keys: ['down', 'j'], help: 'scroll down', main: false, msg: {type: 'scroll', by: 1}},
	{keys: ['up', 'k'], help: 'scroll up', main: false, msg: {type: 'scroll', by: -1}},
	{keys: ['s'], help: 'skip for now', main: false, msg: {type: 'skip'}},
	{keys: ['b'], help: 'bury until tomorrow', main: false, msg: {type: 'bury'}},
	{keys: ['x'], help: 'suspend', main: false, msg: {type: 'suspend'}},
];

export function studyKeys(model: StudyModel): readonly KeyBinding<StudyMsg>[] {
	return [...(model.session.turn.step === 'asking' ? asking(model) : answered(model)), ...ALWAYS];
}

function asking({session}: StudyModel): readonly KeyBinding<StudyMsg>[] {
	const choices = currentCard(session)?.choices ?? [];
	return [
		...choices.map((_, i) => ({
			keys: [String(i + 1)],
			help: i === 0 ? 'to choose' : `choose ${i + 1}`,
			main: i === 0,
			msg: {type: 'choose', choice: i} as const,
		})),
		{keys: ['space', 'enter'], help: 'show answer', main: true, msg: {type: 'reveal'}},
	];
}

function answered(model: StudyModel): readonly KeyBinding<StudyMsg>[] {
	const proposed = proposedGrade(model.session) ?? 3;
	return GRADES.map((grade) => ({
		keys: [String(grade), ...(grade === proposed ? ['enter', 'space'] : [])],
		help: `${GRADE_NAMES[grade]} ${model.intervals[grade - 1] ?? ''}`.trim(),
		main: false,
		msg: {type: 'grade', grade} as const,
	}));
}
