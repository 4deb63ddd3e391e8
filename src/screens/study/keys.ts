// The keys of a study session: other sets while asking, while typing, and after the answer.
import type {Card} from '../../cards/card.js';
import type {Field} from '../../look/field.js';
import type {Grade} from '../../study/review-event.js';
import {currentCard, proposedGrade, type SessionMsg} from '../../study/session.js';
import type {KeyBinding} from '../screen.js';
import type {Given, StudyModel} from './model.js';
import {SURENESS} from './sureness.js';
import {isTyped, WAY_NAMES, wayFor} from './way.js';

export type StudyMsg =
	| SessionMsg
	/** An answer: chosen, or only shown. */
	| {readonly type: 'answer'; readonly given: Given}
	| {readonly type: 'typed'; readonly field: Field}
	| {readonly type: 'scroll' | 'page'; readonly by: number}
	| {
			readonly type:
				| 'check'
				| 'write'
				| 'back'
				| 'way'
				| 'pause'
				| 'open-flag'
				| 'open-edit'
				| 'open-article'
				| 'other-field'
				| 'done'
				| 'leave';
	  };

type Keys = readonly KeyBinding<StudyMsg>[];

export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
	1: 'Again',
	2: 'Hard',
	3: 'Good',
	4: 'Easy',
};
export const GRADES: readonly Grade[] = [1, 2, 3, 4];

const SCROLL: Keys = [
	{keys: ['down', 'j'], help: 'scroll down', main: false, msg: {type: 'scroll', by: 1}},
	{keys: ['up', 'k'], help: 'scroll up', main: false, msg: {type: 'scroll', by: -1}},
	{keys: ['pagedown'], help: 'a page down', main: false, msg: {type: 'page', by: 1}},
	{keys: ['pageup'], help: 'a page up', main: false, msg: {type: 'page', by: -1}},
];
const UNDO: KeyBinding<StudyMsg> = {keys: ['u'], help: 'undo', main: true, msg: {type: 'undo'}};
const LEAVE: KeyBinding<StudyMsg> = {
	keys: ['q', 'escape'],
	help: 'leave',
	main: true,
	msg: {type: 'leave'},
};

export function studyKeys(model: StudyModel): Keys {
	switch (model.pane.type) {
		case 'card':
			return cardKeys(model);
		case 'typing':
			return typingKeys(model);
		case 'sure':
			return [...SURENESS.map(sureKey), backKey('back to the question')];
		case 'flag':
			return [doneKey('flag as wrong'), backKey('not now')];
		case 'edit':
			return [
				doneKey('keep'),
				{
					keys: ['tab', 'down', 'up', 'shift+tab'],
					help: 'other field',
					main: true,
					msg: {type: 'other-field'},
				},
				backKey('leave as it was'),
			];
		case 'article':
			return [
				backKey('back to the card', ['escape', 'q', 'o', 'enter']),
				...SCROLL.map((key) => ({...key, main: key.keys.includes('down')})),
				{keys: ['space'], help: 'a page down', main: true, msg: {type: 'page', by: 1}},
			];
		case 'pause':
			return [backKey('go on', ['space', 'enter', 'p', 'escape', 'q'])];
	}
}

function cardKeys(model: StudyModel): Keys {
	const card = currentCard(model.session);
	if (!card) return [UNDO, LEAVE];
	const isAsking = model.session.turn.step === 'asking';
	return [...(isAsking ? asking(card, model) : answered(model)), ...always(model), ...SCROLL];
}

function asking(card: Card, model: StudyModel): Keys {
	const way = wayFor(card, model.way);
	const choices = way === 'choose' ? card.choices : [];
	const reveal = {type: 'answer', given: {type: 'reveal'}} as const;
	const write: KeyBinding<StudyMsg> = {
		keys: ['i', 'enter', 'tab'],
		help: 'type',
		main: true,
		msg: {type: 'write'},
	};
	return [
		...choices.map((_, i) => ({
			keys: [String(i + 1)],
			help: i === 0 ? 'to choose' : `choose ${i + 1}`,
			main: i === 0,
			msg: {type: 'answer', given: {type: 'choose', choice: i}} as const,
		})),
		...(isTyped(way) ? [write] : []),
		{
			keys: isTyped(way) ? ['space'] : ['space', 'enter'],
			help: 'show answer',
			main: true,
			msg: reveal,
		},
	];
}

function typingKeys({typed}: StudyModel): Keys {
	return [
		{
			keys: ['enter'],
			help: typed.text.trim() === '' ? 'show answer' : 'check',
			main: true,
			msg: {type: 'check'},
		},
		backKey('other keys', ['escape', 'tab']),
		...SCROLL.map((key) => ({...key, keys: key.keys.filter((name) => name.length > 1)})),
	];
}

function answered(model: StudyModel): Keys {
	const proposed = proposedGrade(model.session) ?? 3;
	return [
		...GRADES.map((grade) => ({
			keys: [String(grade), ...(grade === proposed ? ['enter', 'space'] : [])],
			help: `${GRADE_NAMES[grade]} ${model.intervals[grade - 1] ?? ''}`.trim(),
			main: false,
			msg: {type: 'grade', grade} as const,
		})),
		{keys: ['o'], help: 'article', main: true, msg: {type: 'open-article'}},
		{keys: ['e'], help: 'edit', main: true, msg: {type: 'open-edit'}},
	];
}

function always({way}: StudyModel): Keys {
	return [
		UNDO,
		LEAVE,
		{keys: ['m'], help: `way: ${WAY_NAMES[way]}`, main: true, msg: {type: 'way'}},
		{keys: ['f'], help: 'flag as wrong', main: true, msg: {type: 'open-flag'}},
		{keys: ['s'], help: 'skip for now', main: false, msg: {type: 'skip'}},
		{keys: ['b'], help: 'bury until tomorrow', main: false, msg: {type: 'bury'}},
		{keys: ['x'], help: 'suspend', main: false, msg: {type: 'suspend'}},
		{keys: ['p'], help: 'pause', main: false, msg: {type: 'pause'}},
	];
}

function sureKey({words, sure}: (typeof SURENESS)[number], i: number): KeyBinding<StudyMsg> {
	return {keys: [String(i + 1)], help: words, main: false, msg: {type: 'sure', sure}};
}

function doneKey(help: string): KeyBinding<StudyMsg> {
	return {keys: ['enter'], help, main: true, msg: {type: 'done'}};
}

function backKey(help: string, keys: readonly string[] = ['escape']): KeyBinding<StudyMsg> {
	return {keys, help, main: true, msg: {type: 'back'}};
}
