// How a study session looks: how far it is, the card, and below it what is answered.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {apart} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {lines} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {cardsLeft} from '../../study/session.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import {type Layout, Scroll} from '../scroll.js';
import {countWords} from './count-words.js';
import {articleLayout, articleScroll, cardLayout, cardScroll, partsOf} from './layout.js';
import type {StudyModel} from './model.js';

export function studyView({model, size, theme}: ViewProps<StudyModel>): ReactNode {
	const {pane} = model;
	if (pane.type === 'article') {
		return (
			<Scroll
				layout={articleLayout(model, theme)}
				size={size}
				scroll={articleScroll(model, size)}
				theme={theme}
			/>
		);
	}
	const {bottom, room, isLow} = partsOf(model, size, theme);
	const layout = pane.type === 'pause' ? pauseLayout(theme) : cardLayout(model, theme);
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			{head(model, {width: size.columns, isLow, theme})}
			<Box flexDirection="column" height={room.rows} overflow="hidden">
				<Scroll
					layout={layout}
					size={room}
					scroll={pane.type === 'pause' ? 0 : cardScroll(model, size)}
					theme={theme}
				/>
			</Box>
			<Lines lines={bottom} />
		</Box>
	);
}

type HeadParts = {readonly width: number; readonly isLow: boolean; readonly theme: Theme};

function head({title, session}: StudyModel, {width, isLow, theme}: HeadParts): ReactNode {
	const done = session.answered.length;
	const share = done / Math.max(1, done + cardsLeft(session));
	const top = (
		<Text {...theme.dim}>{apart(printable(title), countWords(session, width), width)}</Text>
	);
	if (isLow) return top;
	return (
		<>
			{top}
			<Text {...theme.accent}>{bar(share, width, theme.ascii)}</Text>
			<Text> </Text>
		</>
	);
}

/** A pause hides the card: nobody learns it on the clock of nobody. */
function pauseLayout(theme: Theme): Layout {
	return (width) => [
		...lines('Paused.', width, theme.title),
		...lines('The clock stands still; everything answered is kept.', width, theme.dim),
	];
}
