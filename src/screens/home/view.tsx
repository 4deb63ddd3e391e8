// How home looks: a line a deck, with what is due and new, and how much is learned.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {apart, pad} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {wrap} from '../../look/wrap.js';
import type {ViewProps} from '../screen.js';
import type {DeckRow, HomeModel} from './model.js';

const BAR = 8;
/** Below this width the bar of what is learned is left out. */
const NARROW = 60;

export function homeView({model, size, theme}: ViewProps<HomeModel>): ReactNode {
	const due = sum(model, ({counts}) => counts.due);
	const fresh = sum(model, ({counts}) => counts.fresh);
	const width = size.columns;
	const room = size.rows - 4;
	const first = Math.max(0, Math.min(model.chosen - (room >> 1), model.rows.length - room));
	return (
		<Box flexDirection="column" width={width}>
			<Text {...theme.title}>{apart('whosaid', `${due} due · ${fresh} new today`, width)}</Text>
			<Text> </Text>
			{model.rows.length === 0
				? wrap(
						'No decks yet. Leave with q and make one: whosaid generate article.txt -o mine.deck.json',
						width,
					).map((line) => <Text key={line}>{line}</Text>)
				: model.rows.slice(first, first + room).map((row, i) => (
						<Text key={row.id} {...(first + i === model.chosen ? theme.chosen : {})}>
							{line(row, width, first + i === model.chosen, theme.ascii)}
						</Text>
					))}
		</Box>
	);
}

function line({title, counts}: DeckRow, width: number, chosen: boolean, ascii: boolean): string {
	const share = counts.total === 0 ? 0 : counts.learned / counts.total;
	const learned =
		width < NARROW ? '' : ` ${bar(share, BAR, ascii)} ${counts.learned}/${counts.total} learned`;
	const numbers = `${counts.due} due  ${counts.fresh} new${learned}`;
	return pad(apart(`${chosen ? '>' : ' '} ${printable(title)}`, numbers, width), width);
}

function sum({rows}: HomeModel, of: (row: DeckRow) => number): number {
	return rows.reduce((total, row) => total + of(row), 0);
}
