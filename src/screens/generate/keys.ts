// The keys of generate: another set for picking, waiting, reviewing and each thing done in between.
import type {Field} from '../../look/field.js';
import type {KeyBinding} from '../screen.js';
import {type GenerateModel, keptCards, type Review} from './model.js';

export type GenerateMsg =
	| {readonly type: 'typed'; readonly field: Field}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'all'; readonly isKept: boolean}
	| {
			readonly type:
				| 'enter'
				| 'complete'
				| 'back'
				| 'toggle'
				| 'keep'
				| 'drop'
				| 'edit'
				| 'other-field'
				| 'why'
				| 'study';
	  };

type Keys = readonly KeyBinding<GenerateMsg>[];

const BACK = {keys: ['escape'], main: true, msg: {type: 'back'}} as const;
const ENTER = {keys: ['enter'], main: true, msg: {type: 'enter'}} as const;

export function generateKeys({stage, pick}: GenerateModel): Keys {
	switch (stage.type) {
		case 'pick':
			return pickKeys(
				stage.field.text.trim() !== '' || stage.chosen !== null,
				pick.paths.length + pick.texts.length > 0,
			);
		case 'working':
			return [{...BACK, help: 'stop'}];
		case 'review':
			return reviewKeys(stage.review);
		case 'kept':
			return [
				{keys: ['enter', 'space'], help: 'study them now', main: true, msg: {type: 'study'}},
				{...BACK, keys: ['escape', 'q'], help: 'home'},
			];
	}
}

function pickKeys(hasText: boolean, hasSome: boolean): Keys {
	const enter = hasText
		? [{...ENTER, help: 'add'}]
		: hasSome
			? [{...ENTER, help: 'make cards'}]
			: [];
	return [
		...enter,
		{keys: ['tab'], help: 'complete', main: hasText, msg: {type: 'complete'}},
		{keys: ['down'], help: 'next name', main: false, msg: {type: 'move', by: 1}},
		{keys: ['up'], help: 'previous name', main: false, msg: {type: 'move', by: -1}},
		{...BACK, help: hasText ? 'clear' : hasSome ? 'take back' : 'home'},
	];
}

function reviewKeys(review: Review): Keys {
	switch (review.pane.type) {
		case 'table':
			return tableKeys(review);
		case 'dropped':
			return [
				{keys: ['down', 'j'], help: 'scroll down', main: true, msg: {type: 'move', by: 1}},
				{keys: ['up', 'k'], help: 'scroll up', main: true, msg: {type: 'move', by: -1}},
				{...BACK, keys: ['escape', 'w', 'q'], help: 'back to the cards'},
			];
		case 'edit':
			return [
				{...ENTER, help: 'keep'},
				{
					keys: ['tab', 'down', 'up', 'shift+tab'],
					help: 'other field',
					main: true,
					msg: {type: 'other-field'},
				},
				{...BACK, help: 'leave as it was'},
			];
		case 'title':
			return [
				{...ENTER, help: 'save'},
				{...BACK, help: 'back to the cards'},
			];
		case 'leave':
			return [
				{...ENTER, keys: ['escape', 'y'], help: 'throw them away'},
				{...BACK, keys: ['n', 'enter'], help: 'back to the cards'},
			];
	}
}

function tableKeys(review: Review): Keys {
	const why: Keys = [
		{keys: ['w'], help: 'what was not made', main: true, msg: {type: 'why'}},
		{...BACK, keys: ['escape', 'q'], help: 'leave'},
	];
	if (review.rows.length === 0) return why;
	const save: Keys = keptCards(review).length > 0 ? [{...ENTER, help: 'save'}] : [];
	return [
		...save,
		{keys: ['space'], help: 'keep or drop', main: true, msg: {type: 'toggle'}},
		{keys: ['e'], help: 'edit', main: true, msg: {type: 'edit'}},
		{keys: ['d'], help: 'drop, next', main: false, msg: {type: 'drop'}},
		{keys: ['y'], help: 'keep, next', main: false, msg: {type: 'keep'}},
		{keys: ['a'], help: 'keep all', main: true, msg: {type: 'all', isKept: true}},
		{keys: ['x'], help: 'drop all', main: true, msg: {type: 'all', isKept: false}},
		{keys: ['down', 'j'], help: 'next', main: false, msg: {type: 'move', by: 1}},
		{keys: ['up', 'k'], help: 'previous', main: false, msg: {type: 'move', by: -1}},
		{keys: ['pagedown'], help: 'ten down', main: false, msg: {type: 'move', by: 10}},
		{keys: ['pageup'], help: 'ten up', main: false, msg: {type: 'move', by: -10}},
		...why,
	];
}
