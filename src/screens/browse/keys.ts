// The keys of browse: while searching only keys that type nothing, on a card one letter each.
import type {Field} from '../../look/field.js';
import {stateOf} from '../../study/progress.js';
import type {KeyBinding} from '../screen.js';
import {type BrowseModel, chosenEntry} from './model.js';

export type BrowseMsg =
	| {readonly type: 'typed'; readonly field: Field}
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: 1 | -1}
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'open' | 'back' | 'suspend' | 'flag' | 'edit' | 'other-field' | 'done'};

type Keys = readonly KeyBinding<BrowseMsg>[];

const BACK = {keys: ['escape'], main: true, msg: {type: 'back'}} as const;

export function browseKeys(model: BrowseModel): Keys {
	switch (model.pane.type) {
		case 'list':
			return listKeys(model);
		case 'card':
			return cardKeys(model);
		case 'flag':
			return [
				{keys: ['enter'], help: 'flag as wrong', main: true, msg: {type: 'done'}},
				{...BACK, help: 'not now'},
			];
		case 'edit':
			return [
				{keys: ['enter'], help: 'keep', main: true, msg: {type: 'done'}},
				{
					keys: ['tab', 'down', 'up', 'shift+tab'],
					help: 'other field',
					main: true,
					msg: {type: 'other-field'},
				},
				{...BACK, help: 'leave as it was'},
			];
	}
}

function listKeys({field, hits}: BrowseModel): Keys {
	const back = {...BACK, help: field.text === '' ? 'home' : 'clear the search'};
	if (hits.found.length === 0) return [back];
	return [
		{keys: ['enter'], help: 'look at the card', main: true, msg: {type: 'open'}},
		{keys: ['down', 'ctrl+n'], help: 'next', main: true, msg: {type: 'move', by: 1}},
		{keys: ['up', 'ctrl+p'], help: 'previous', main: true, msg: {type: 'move', by: -1}},
		{keys: ['pagedown'], help: 'a page down', main: false, msg: {type: 'page', by: 1}},
		{keys: ['pageup'], help: 'a page up', main: false, msg: {type: 'page', by: -1}},
		back,
	];
}

function cardKeys(model: BrowseModel): Keys {
	const card = chosenEntry(model)?.card;
	const isSuspended = card !== undefined && stateOf(model.known.progress, card.id).suspended;
	return [
		{keys: ['n', 'right', 'l'], help: 'next', main: true, msg: {type: 'move', by: 1}},
		{keys: ['p', 'left', 'h'], help: 'previous', main: true, msg: {type: 'move', by: -1}},
		{keys: ['e'], help: 'edit', main: true, msg: {type: 'edit'}},
		{keys: ['f'], help: 'flag as wrong', main: true, msg: {type: 'flag'}},
		{
			keys: ['x'],
			help: isSuspended ? 'resume' : 'suspend',
			main: true,
			msg: {type: 'suspend'},
		},
		{keys: ['down', 'j'], help: 'scroll down', main: false, msg: {type: 'scroll', by: 1}},
		{keys: ['up', 'k'], help: 'scroll up', main: false, msg: {type: 'scroll', by: -1}},
		{keys: ['pagedown', 'space'], help: 'a page down', main: false, msg: {type: 'page', by: 1}},
		{keys: ['pageup'], help: 'a page up', main: false, msg: {type: 'page', by: -1}},
		{...BACK, keys: ['escape', 'q'], help: 'back to the list'},
	];
}
