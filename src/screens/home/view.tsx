// How home looks: a line a deck, with what is due and new, how much is learned, and when it was studied.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {apart, clip, pad} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {type Line, lines} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import {type Column, columnsOf} from './columns.js';
import type {DeckRow, HomeModel} from './model.js';

type Look = {readonly width: number; readonly theme: Theme};

const TODAY_BAR = 24;
/** From this width on the streak has room beside the name. */
const WIDE = 50;
/** Below so many rows only how to begin is said. */
const SHORT = 16;

export function homeView({model, size, theme}: ViewProps<HomeModel>): ReactNode {
	const look = {width: size.columns, theme};
	const below = model.isFirst ? welcome(model, look, size.rows) : today(model, look);
	const above: readonly Line[] = [headline(model, look), []];
	const room = Math.max(1, size.rows - above.length - below.length - 1);
	const first = Math.max(0, Math.min(model.chosen - (room >> 1), model.rows.length - room));
	const rows = model.rows
		.slice(first, first + room)
		.map((row, i) => deckLine(row, first + i === model.chosen, look));
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			<Lines lines={above} />
			<Lines lines={rows.length > 0 ? rows : noDecks(look)} />
			<Lines lines={[[], ...below].slice(0, size.rows - above.length - rows.length)} />
		</Box>
	);
}

function headline(model: HomeModel, {width, theme}: Look): Line {
	const {due, fresh} = todo(model);
	const streak = model.habit?.streak ?? 0;
	const dot = theme.ascii ? ', ' : ' · ';
	const parts = [
		`${due} due`,
		`${fresh} new`,
		...(streak > 1 && width >= WIDE ? [`${streak} days in a row`] : []),
	];
	return [{text: apart('whosaid', parts.join(dot), width), tone: theme.title}];
}

function deckLine(row: DeckRow, isChosen: boolean, {width, theme}: Look): Line {
	const columns = columnsOf(row, {width, theme});
	const used = columns.reduce((sum, column) => sum + column.width + 2, 0);
	const title = `${isChosen ? '>' : ' '} ${printable(row.title)}`;
	const left = {text: pad(title, width - used), tone: isChosen ? {bold: true} : {}};
	const cells = columns.map(({text, width: room, tone}: Column) => ({
		text: `  ${text.padStart(room)}`,
		tone,
	}));
	if (!isChosen) return [left, ...cells];
	return [{text: left.text + cells.map(({text}) => text).join(''), tone: theme.chosen}];
}

function noDecks({width}: Look): readonly Line[] {
	return lines('No decks yet. Press g and make cards from an article.', width);
}

/** How far the day is, once it is known what was answered today. */
function today(model: HomeModel, {width, theme}: Look): readonly Line[] {
	const {due, fresh} = todo(model);
	const done = model.habit?.today ?? 0;
	const left = due + fresh;
	if (left === 0) return lines('Nothing to do now. Well done.', width, theme.good);
	if (model.habit === null || done === 0) return [];
	return [
		[
			{text: 'Today  ', tone: theme.dim},
			{
				text: bar(done / (done + left), Math.min(TODAY_BAR, width - 30), theme.ascii),
				tone: theme.good,
			},
			{text: clip(`  ${done} answered, ${left} to do`, width - 7), tone: theme.dim},
		],
	];
}

const WELCOME = [
	'Welcome. whosaid asks who said what, when, and under which treaty. Its cards are made from news articles, and each shows the sentence it rests on.',
	'Press Enter to begin. Space shows an answer; then say how well you knew it, and you are asked again just before you would forget.',
	'Later, g makes cards from articles of your own. ? shows all keys, here and everywhere.',
];

function welcome({rows}: HomeModel, {width, theme}: Look, room: number): readonly Line[] {
	const [what = '', how = ''] = WELCOME;
	const words = rows.length === 0 ? [what] : room < SHORT ? [how] : WELCOME;
	return words.flatMap((paragraph, i): readonly Line[] => [
		...(i > 0 ? [[]] : []),
		...lines(paragraph, Math.min(72, width), i === 1 || words.length === 1 ? {} : theme.dim),
	]);
}

function todo({rows}: HomeModel): {readonly due: number; readonly fresh: number} {
	return {
		due: rows.reduce((sum, {counts}) => sum + counts.due, 0),
		fresh: rows.reduce((sum, {counts}) => sum + counts.fresh, 0),
	};
}
