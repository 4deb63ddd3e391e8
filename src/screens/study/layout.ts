// Where the parts of a study session stand: a head, the card with its scroller, what is answered below.

import {changedAnswer} from '../../cards/changed-answer.js';
import type {Line} from '../../look/styled.js';
import {PLAIN, type Theme} from '../../look/theme.js';
import {stateOf} from '../../study/progress.js';
import {currentCard} from '../../study/session.js';
import {type Layout, scrolledBy} from '../scroll.js';
import type {Size} from '../world.js';
import {articleLines, citedLine} from './article-lines.js';
import {bottomLines} from './bottom-lines.js';
import {answerLines, choiceRows, questionLines, type Shown} from './card-lines.js';
import type {StudyModel} from './model.js';
import {wayFor} from './way.js';

/** Below this height the head is one row and nothing is set apart by empty ones. */
const LOW = 14;

export type Parts = {
	readonly headRows: number;
	readonly isLow: boolean;
	readonly bottom: readonly Line[];
	/** The room of the card's text. */
	readonly room: Size;
};

export function partsOf(model: StudyModel, {columns, rows}: Size, theme: Theme): Parts {
	const isLow = rows < LOW;
	const headRows = isLow ? 1 : 3;
	const below = bottomLines(model, columns, theme);
	const bottom = below.length > 0 && !isLow ? [[], ...below] : below;
	return {
		headRows,
		isLow,
		bottom,
		room: {columns, rows: Math.max(1, rows - headRows - bottom.length)},
	};
}

/** The card as it is shown now, or null where the session is over. */
function shownCard({session, sources, way, verdict}: StudyModel, theme: Theme): Shown | null {
	const card = currentCard(session);
	if (!card) return null;
	const {turn} = session;
	const source = card.cite && sources.get(card.cite.source);
	const was = changedAnswer(card, stateOf(session.progress, card.id).schedule.last);
	return {card, turn, way: wayFor(card, way), verdict, source, was, theme};
}

export function cardLayout(model: StudyModel, theme: Theme): Layout {
	const card = shownCard(model, theme);
	if (!card) return () => [];
	return (width) => [...questionLines(card, width), ...answerLines(card, width)];
}

/** The article's text, headed by where it is from. */
export function articleLayout(model: StudyModel, theme: Theme): Layout {
	const {pane, session} = model;
	const quote = currentCard(session)?.cite?.quote;
	if (pane.type !== 'article') return () => [];
	return (width) => articleLines({...pane, quote, width, theme});
}

/** Where the text stands so that the answer is seen: as far up as it goes, the question kept if it fits. */
export function answerScroll(model: StudyModel, size: Size): number {
	const card = shownCard(model, PLAIN);
	if (!card) return 0;
	const {room} = partsOf(model, size, PLAIN);
	const question = questionLines(card, room.columns).length;
	const answer = answerLines(card, room.columns).length;
	if (question + Math.min(answer, room.rows) <= room.rows) return 0;
	// Of choices the marks are the answer, so they stay in sight.
	const choices = card.way === 'choose' ? choiceRows(card, room.columns) : 0;
	return scrolledBy(0, question - choices, cardLayout(model, PLAIN), room);
}

/** The model with its text, or the open article, scrolled by lines or to the cited words. */
export function scrolledStudy(model: StudyModel, by: number | 'cited', size: Size): StudyModel {
	const {pane} = model;
	if (pane.type !== 'article') {
		const {room} = partsOf(model, size, PLAIN);
		const lines = by === 'cited' ? 0 : by;
		return {...model, scroll: scrolledBy(model.scroll, lines, cardLayout(model, PLAIN), room)};
	}
	const layout = articleLayout(model, PLAIN);
	// Two lines before the cited words, so that they are read in their place.
	const lines = by === 'cited' ? Math.max(0, citedLine(layout(size.columns - 2)) - 2) : by;
	const from = by === 'cited' ? 0 : pane.scroll;
	return {...model, pane: {...pane, scroll: scrolledBy(from, lines, layout, size)}};
}
