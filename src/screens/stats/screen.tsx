// Stats, a small screen in one file: pages of drawn numbers, left and right between them.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Line} from '../../look/styled.js';
import {Lines} from '../lines.js';
import type {KeyBinding, Screen, Step, ViewProps} from '../screen.js';
import {Scroll, scrolledBy} from '../scroll.js';
import type {World} from '../world.js';
import {pageLayout} from './layouts.js';
import {PAGES, type PageName, type StatsModel, withEvents} from './model.js';

export type StatsMsg =
	| {readonly type: 'turn'; readonly by: 1 | -1}
	| {readonly type: 'page'; readonly page: PageName}
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'home'};

/** Above each page: the names of all pages, and an empty line. */
const HEAD_ROWS = 2;

export const statsScreen: Screen<StatsModel, StatsMsg> = {
	name: 'stats',
	keys,
	update,
	view,
	opening: () => [{type: 'read-events', card: null}],
	hear(model, news, world, when) {
		if (news.type === 'events') return [withEvents(model, news.events, {world, when})];
		if (news.type !== 'gave-up') return [model];
		return [{...model, problem: news.problems[0]?.message ?? 'The journals could not be read.'}];
	},
	notice: ({problem}) => problem,
};

function keys(): readonly KeyBinding<StatsMsg>[] {
	return [
		{keys: ['right', 'l', 'tab'], help: 'next page', main: true, msg: {type: 'turn', by: 1}},
		{keys: ['left', 'h', 'shift+tab'], help: 'previous', main: true, msg: {type: 'turn', by: -1}},
		...PAGES.map((page, i) => ({
			keys: [String(i + 1)],
			help: page,
			main: false,
			msg: {type: 'page', page} as const,
		})),
		{keys: ['down', 'j'], help: 'scroll down', main: true, msg: {type: 'scroll', by: 1}},
		{keys: ['up', 'k'], help: 'scroll up', main: false, msg: {type: 'scroll', by: -1}},
		{keys: ['pagedown', 'space'], help: 'a page down', main: false, msg: {type: 'scroll', by: 10}},
		{keys: ['pageup'], help: 'a page up', main: false, msg: {type: 'scroll', by: -10}},
		{keys: ['escape', 'q'], help: 'home', main: true, msg: {type: 'home'}},
	];
}

function update(model: StatsModel, msg: StatsMsg, world: World): Step<StatsModel> {
	switch (msg.type) {
		case 'home':
			return [model, {type: 'go', to: {screen: 'home'}}];
		case 'page':
			return [{...model, page: msg.page, scroll: 0}];
		case 'turn': {
			const at = PAGES.indexOf(model.page) + msg.by;
			const page = PAGES[(at + PAGES.length) % PAGES.length] ?? 'days';
			return [{...model, page, scroll: 0}];
		}
		case 'scroll': {
			const room = {columns: world.size.columns, rows: world.size.rows - HEAD_ROWS};
			return [{...model, scroll: scrolledBy(model.scroll, msg.by, pageLayout(model), room)}];
		}
	}
}

function view({model, size, theme}: ViewProps<StatsModel>): ReactNode {
	const room = {columns: size.columns, rows: size.rows - HEAD_ROWS};
	return (
		<Box flexDirection="column" width={size.columns}>
			<Lines lines={[tabs(model, size.columns, theme), []]} />
			<Scroll layout={pageLayout(model, theme)} size={room} scroll={model.scroll} theme={theme} />
		</Box>
	);
}

/** All pages by name where there is room, else only the one shown. */
function tabs({page}: StatsModel, width: number, theme: ViewProps<StatsModel>['theme']): Line {
	const shown = (name: PageName, i: number): string => `${i + 1} ${name}`;
	const all = PAGES.map(shown).join('   ');
	const names = all.length + 2 <= width ? PAGES : [page];
	return names.flatMap((name): Line => {
		const isHere = name === page;
		const mark = isHere && !theme.hasStyles ? '>' : '';
		return [
			{text: `${mark}${shown(name, PAGES.indexOf(name))}`, tone: isHere ? theme.accent : theme.dim},
			{text: '   ', tone: {}},
		];
	});
}
