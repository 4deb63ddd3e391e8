// Help, over every screen: all keys that work there now; each can be given another one.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {pad, padSolid} from '../../look/clip.js';
import {EMPTY_FIELD} from '../../look/field.js';
import {type Line, lines} from '../../look/styled.js';
import type {OwnKeys} from '../../study/preferences.js';
import {keyName} from '../frame.js';
import {Lines} from '../lines.js';
import {withOwnKeys} from '../own-keys.js';
import type {KeyBinding, Page, Screen, Step, ViewProps} from '../screen.js';
import type {World} from '../world.js';

export type HelpModel = {
	/** Name and keys of the screen it was opened from. */
	readonly of: Pick<Page, 'name' | 'keys'>;
	readonly own: OwnKeys;
	readonly chosen: number;
	/** Whether the next key pressed becomes the chosen one's own. */
	readonly isBinding: boolean;
	readonly said: string | null;
};

export type HelpMsg =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'bound'; readonly key: string}
	| {readonly type: 'bind' | 'reset' | 'back'};

const KEYS_WIDTH = 20;

export const helpScreen: Screen<HelpModel, HelpMsg> = {
	name: 'help',
	keys,
	update,
	view,
	typing: ({isBinding}) =>
		isBinding ? {field: EMPTY_FIELD, msg: ({text}) => ({type: 'bound', key: text})} : null,
	notice: ({said}) => said,
};

export function startHelp(of: HelpModel['of'], {looks}: World): HelpModel {
	return {of, own: looks.keys, chosen: 0, isBinding: false, said: null};
}

function keys({isBinding, of, own, chosen}: HelpModel): readonly KeyBinding<HelpMsg>[] {
	if (isBinding) return [{keys: ['escape'], help: 'not now', main: true, msg: {type: 'back'}}];
	const reset: KeyBinding<HelpMsg> = {
		keys: ['r', 'backspace', 'delete'],
		help: 'default again',
		main: true,
		msg: {type: 'reset'},
	};
	const change: readonly KeyBinding<HelpMsg>[] =
		of.keys.length === 0
			? []
			: [{keys: ['enter'], help: 'give it another key', main: true, msg: {type: 'bind'}}];
	return [
		{keys: ['escape', '?', 'q', 'space'], help: 'back', main: true, msg: {type: 'back'}},
		...change,
		...(ownKey({of, own, chosen}) === undefined ? [] : [reset]),
		{keys: ['down', 'j'], help: 'next', main: false, msg: {type: 'move', by: 1}},
		{keys: ['up', 'k'], help: 'previous', main: false, msg: {type: 'move', by: -1}},
		{keys: ['pagedown'], help: 'ten down', main: false, msg: {type: 'move', by: 10}},
		{keys: ['pageup'], help: 'ten up', main: false, msg: {type: 'move', by: -10}},
	];
}

function ownKey({of, own, chosen}: Pick<HelpModel, 'of' | 'own' | 'chosen'>): string | undefined {
	return own[of.name]?.[of.keys[chosen]?.keys[0] ?? ''];
}

function update(old: HelpModel, msg: HelpMsg, world: World): Step<HelpModel> {
	const model = {...old, said: null};
	switch (msg.type) {
		case 'move': {
			const last = Math.max(0, model.of.keys.length - 1);
			return [{...model, chosen: Math.max(0, Math.min(model.chosen + msg.by, last))}];
		}
		case 'bind':
			return [{...model, isBinding: true}];
		case 'back':
			return model.isBinding ? [{...model, isBinding: false}] : [model, {type: 'close-help'}];
		case 'reset':
			return keep(model, undefined, world);
		case 'bound':
			return bind(model, msg.key, world);
	}
}

function bind(model: HelpModel, key: string, world: World): Step<HelpModel> {
	const asked = {...model, isBinding: false};
	if (!/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key) || key === '?') {
		return [{...asked, said: 'One letter, digit or sign, please, but not the question mark.'}];
	}
	const taken = withOwnKeys(model.of.name, model.of.keys, model.own).find((one) =>
		one.keys.includes(key),
	);
	if (taken) return [{...asked, said: `${key} is taken here: ${taken.help}.`}];
	return keep(asked, key, world);
}

function keep(model: HelpModel, key: string | undefined, world: World): Step<HelpModel> {
	const {of, chosen} = model;
	const {[of.keys[chosen]?.keys[0] ?? '']: _, ...others} = model.own[of.name] ?? {};
	const first = of.keys[chosen]?.keys[0];
	const mine = key === undefined || first === undefined ? others : {...others, [first]: key};
	const own = {...model.own, [of.name]: mine};
	const {pace, habits, looks} = world;
	const preferences = {pace, habits, looks: {...looks, keys: own}};
	return [
		{...model, own},
		{type: 'set', preferences, key: 'keys', value: own},
	];
}

function view({model, size, theme}: ViewProps<HelpModel>): ReactNode {
	const {of, own, chosen, isBinding} = model;
	const bindings = withOwnKeys(of.name, of.keys, own);
	const rows = bindings.map(({keys: names, help}, i): Line => {
		const isChosen = i === chosen;
		const shown = pad(`${isChosen ? '>' : ' '} ${names.map(keyName).join(' ')}`, KEYS_WIDTH);
		if (isChosen) return [{text: padSolid(`${shown} ${help}`, size.columns), tone: theme.chosen}];
		return [
			{text: `${shown} `, tone: theme.accent},
			{text: help, tone: {}},
		];
	});
	const always: readonly Line[] = [
		[],
		...lines(
			'? or F1: this page, from everywhere. Ctrl-C: leave; all is saved.',
			size.columns,
			theme.dim,
		),
	];
	const ask = isBinding
		? lines(`Press the key for “${bindings[chosen]?.help ?? ''}”.`, size.columns, theme.due)
		: [[{text: `Keys: ${of.name}`, tone: theme.title}]];
	const room = Math.max(1, size.rows - ask.length - 1);
	const all = [...rows, ...always];
	const first = Math.max(0, Math.min(chosen - (room >> 1), all.length - room));
	return (
		<Box flexDirection="column" width={size.columns}>
			<Lines lines={[...ask, [], ...all.slice(first, first + room)].slice(0, size.rows)} />
		</Box>
	);
}
