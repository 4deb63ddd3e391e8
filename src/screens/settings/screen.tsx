// Settings, a small screen in one file: each with its meaning, changed in place.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {pad, padSolid} from '../../look/clip.js';
import {EMPTY_FIELD, type Field} from '../../look/field.js';
import {fieldLine} from '../../look/field-line.js';
import {type Line, lines} from '../../look/styled.js';
import {DEFAULT_PACE} from '../../study/default-pace.js';
import {DEFAULT_HABITS} from '../../study/habits.js';
import {DEFAULT_LOOKS, type Preferences} from '../../study/preferences.js';
import type {Setting} from '../../study/setting.js';
import {SETTINGS} from '../../study/settings.js';
import {Lines} from '../lines.js';
import type {KeyBinding, Screen, Step, ViewProps} from '../screen.js';
import type {SettingsModel} from './model.js';

export type SettingsMsg =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'step'; readonly by: 1 | -1}
	| {readonly type: 'typed'; readonly field: Field}
	| {readonly type: 'enter' | 'reset' | 'back'};

const TITLE = 20;
/** So many settings are seen at least, however long a meaning is. */
const LEAST = 3;
const DEFAULTS: Preferences = {pace: DEFAULT_PACE, habits: DEFAULT_HABITS, looks: DEFAULT_LOOKS};

export const settingsScreen: Screen<SettingsModel, SettingsMsg> = {
	name: 'settings',
	keys,
	update,
	view,
	typing: ({typed}) => typed && {field: typed, msg: (field) => ({type: 'typed', field})},
	fail: (model, {message}) => ({...model, said: `Not kept: ${message}.`}),
	notice: ({said}) => said,
};

function keys({typed, chosen, preferences}: SettingsModel): readonly KeyBinding<SettingsMsg>[] {
	if (typed) {
		return [
			{keys: ['enter'], help: 'keep', main: true, msg: {type: 'enter'}},
			{keys: ['escape'], help: 'leave as it was', main: true, msg: {type: 'back'}},
		];
	}
	const setting = SETTINGS[chosen];
	const isDefault = setting?.text(preferences) === setting?.text(DEFAULTS);
	const reset: KeyBinding<SettingsMsg> = {
		keys: ['r'],
		help: 'default again',
		main: true,
		msg: {type: 'reset'},
	};
	return [
		{keys: ['right', 'l', 'space'], help: 'more', main: true, msg: {type: 'step', by: 1}},
		{keys: ['left', 'h'], help: 'less', main: true, msg: {type: 'step', by: -1}},
		{
			keys: ['enter'],
			help: setting?.isTyped ? 'type a value' : 'change',
			main: true,
			msg: {type: 'enter'},
		},
		...(isDefault ? [] : [reset]),
		{keys: ['down', 'j', 'tab'], help: 'next', main: false, msg: {type: 'move', by: 1}},
		{keys: ['up', 'k', 'shift+tab'], help: 'previous', main: false, msg: {type: 'move', by: -1}},
		{keys: ['escape', 'q'], help: 'home', main: true, msg: {type: 'back'}},
	];
}

function update(old: SettingsModel, msg: SettingsMsg): Step<SettingsModel> {
	const model = {...old, said: null};
	const setting = SETTINGS[model.chosen];
	if (!setting) return [model];
	switch (msg.type) {
		case 'move': {
			const chosen = Math.max(0, Math.min(model.chosen + msg.by, SETTINGS.length - 1));
			return [{...model, chosen}];
		}
		case 'step':
			return keep(model, setting, setting.step(model.preferences, msg.by));
		case 'typed':
			return [{...model, typed: msg.field}];
		case 'reset':
			return keep(model, setting, setting.parse(model.preferences, setting.text(DEFAULTS)));
		case 'enter':
			return enter(model, setting);
		case 'back':
			return model.typed ? [{...model, typed: null}] : [model, {type: 'go', to: {screen: 'home'}}];
	}
}

function enter(model: SettingsModel, setting: Setting): Step<SettingsModel> {
	const {typed, preferences} = model;
	if (typed?.text.trim() === '') return [{...model, typed: null}];
	if (typed) return keep(model, setting, setting.parse(preferences, typed.text));
	if (!setting.isTyped) return keep(model, setting, setting.step(preferences, 1));
	return [{...model, typed: EMPTY_FIELD}];
}

/** Kept at once; what is no value is refused with what would be one. */
function keep(
	model: SettingsModel,
	setting: Setting,
	preferences: Preferences | undefined,
): Step<SettingsModel> {
	if (!preferences) return [{...model, said: `${setting.title} takes ${setting.takes}.`}];
	if (preferences === model.preferences) return [{...model, typed: null}];
	const next = {...model, preferences, typed: null};
	return [next, {type: 'set', preferences, key: setting.key, value: setting.value(preferences)}];
}

function view({model, size, theme}: ViewProps<SettingsModel>): ReactNode {
	const width = size.columns;
	const setting = SETTINGS[model.chosen];
	const about: readonly Line[] = setting
		? [
				[],
				...lines(setting.meaning, width),
				...lines(`${setting.takes}; by default ${setting.text(DEFAULTS)}`, width, theme.dim),
			]
		: [];
	const hint = lines(
		'Keys: press ? on any screen, choose one there, and Enter changes it.',
		width,
		theme.dim,
	);
	const foot = size.rows >= 18 ? [[], ...hint] : [];
	const told = about.slice(0, Math.max(2, size.rows - 2 - foot.length - LEAST));
	const room = Math.max(1, size.rows - 2 - told.length - foot.length);
	const first = Math.max(0, Math.min(model.chosen - (room >> 1), SETTINGS.length - room));
	const rows = SETTINGS.slice(first, first + room).map((one, i) =>
		rowLine(one, model, {isChosen: first + i === model.chosen, props: {width, theme}}),
	);
	return (
		<Box flexDirection="column" width={width}>
			<Lines lines={[[{text: 'Settings', tone: theme.title}], [], ...rows, ...told, ...foot]} />
		</Box>
	);
}

type RowLook = {
	readonly isChosen: boolean;
	readonly props: {readonly width: number; readonly theme: ViewProps<SettingsModel>['theme']};
};

function rowLine(
	setting: Setting,
	{preferences, typed}: SettingsModel,
	{isChosen, props: {width, theme}}: RowLook,
): Line {
	const title = `${isChosen ? '>' : ' '} ${pad(setting.title, TITLE)}  `;
	const room = width - title.length;
	if (isChosen && typed) {
		return [
			{text: title, tone: {bold: true}},
			...fieldLine(typed, room, {theme, hint: setting.text(preferences)}),
		];
	}
	const text = setting.text(preferences);
	const isDefault = text === setting.text(DEFAULTS);
	if (isChosen) return [{text: padSolid(title + text, width), tone: theme.chosen}];
	return [
		{text: title, tone: {}},
		{text: pad(text, room), tone: isDefault ? theme.dim : theme.accent},
	];
}
