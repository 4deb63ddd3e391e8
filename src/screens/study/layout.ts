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

/** First line of the card that is shown: where it was scrolled to, else so that the answer is in sight. */
export function cardScroll(model: StudyModel, size: Size): number {
	const card = shownCard(model, PLAIN);
	if (!card) return 0;
	if (model.scroll !== null) return model.scroll;
	const {room} = partsOf(model, size, PLAIN);
	const question = questionLines(card, room.columns).length;
	const answer = answerLines(card, room.columns).length;
	if (answer === 0 || question + Math.min(answer, room.rows) <= room.rows) return 0;
	// Of choices the marks are the answer, so they stay in sight.
	const choices = card.way === 'choose' ? choiceRows(card, room.columns) : 0;
	return scrolledBy(0, question - choices, cardLayout(model, PLAIN), room);
}

/** First line of the article that is shown: where it was scrolled to, else the cited words. */
export function articleScroll(model: StudyModel, size: Size): number {
	if (model.pane.type !== 'article') return 0;
	if (model.pane.scroll !== null) return model.pane.scroll;
	const layout = articleLayout(model, PLAIN);
	// Two lines before the cited words, so that they are read in their place.
	const above = citedLine(layout(size.columns - 2)) - 2;
	return scrolledBy(0, above, layout, size);
}

/** The model with its card, or the open article, scrolled by so many lines. */
export function scrolledStudy(model: StudyModel, by: number, size: Size): StudyModel {
	const {pane} = model;
	if (pane.type === 'article') {
		const from = articleScroll(model, size);
		const scroll = scrolledBy(from, by, articleLayout(model, PLAIN), size);
		return {...model, pane: {...pane, scroll}};
	}
	const {room} = partsOf(model, size, PLAIN);
	const from = cardScroll(model, size);
	return {...model, scroll: scrolledBy(from, by, cardLayout(model, PLAIN), room)};
}
