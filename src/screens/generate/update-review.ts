// What the keys do in the review: keep, drop, reword, see what was not made, save as a deck.
import type {Card} from '../../cards/card.js';
import type {Deck} from '../../decks/deck.js';
import {fieldOf} from '../../look/field.js';
import {reworded} from '../reword.js';
import type {Step} from '../screen.js';
import {scrolledBy} from '../scroll.js';
import type {World} from '../world.js';
import {droppedLayout, HEAD_ROWS} from './dropped-layout.js';
import type {GenerateMsg} from './keys.js';
import {type GenerateModel, keptCards, PICKING, type Review, type Row} from './model.js';

type Given = {readonly msg: GenerateMsg; readonly world: World};

export function updateReview(
	model: GenerateModel,
	review: Review,
	{msg, world}: Given,
): Step<GenerateModel> {
	const inReview = (next: Review): Step<GenerateModel> => [
		{...model, stage: {type: 'review', review: next}},
	];
	switch (msg.type) {
		case 'typed':
			return inReview(withTyped(review, msg));
		case 'move':
			return inReview(move(review, msg.by, world));
		case 'all':
			return inReview({...review, rows: review.rows.map((row) => kept(row, msg.isKept))});
		case 'toggle':
		case 'keep':
		case 'drop':
			return inReview(mark(review, msg.type, world));
		case 'why':
			return inReview({...review, pane: {type: 'dropped', scroll: 0}});
		case 'edit':
			return inReview(startEdit(review));
		case 'other-field':
			return inReview(otherField(review));
		case 'back':
			return back(model, review);
		case 'enter':
			return enter(model, review, world);
		default:
			return [model];
	}
}

function withTyped(
	review: Review,
	{field}: Extract<GenerateMsg, {readonly type: 'typed'}>,
): Review {
	const {pane} = review;
	if (pane.type === 'title') return {...review, pane: {...pane, field}};
	if (pane.type === 'edit') return {...review, pane: {...pane, [pane.at]: field}};
	return review;
}

function move(review: Review, by: number, {size}: World): Review {
	const {pane, rows} = review;
	if (pane.type === 'dropped') {
		const room = {columns: size.columns, rows: size.rows - HEAD_ROWS};
		const scroll = scrolledBy(pane.scroll, by, droppedLayout(review), room);
		return {...review, pane: {...pane, scroll}};
	}
	const chosen = Math.max(0, Math.min(review.chosen + by, rows.length - 1));
	return {...review, chosen};
}

/** What a deck has already is not made twice. */
function kept(row: Row, isKept: boolean): Row {
	return {...row, isKept: isKept && !row.isKnown};
}

function mark(review: Review, how: 'toggle' | 'keep' | 'drop', world: World): Review {
	const rows = review.rows.map((row, i) =>
		i === review.chosen ? kept(row, how === 'toggle' ? !row.isKept : how === 'keep') : row,
	);
	return how === 'toggle' ? {...review, rows} : move({...review, rows}, 1, world);
}

function startEdit(review: Review): Review {
	const card = review.rows[review.chosen]?.card;
	if (!card) return review;
	const [question, answer] = [fieldOf(card.question), fieldOf(card.answer)];
	return {...review, pane: {type: 'edit', at: 'question', question, answer}};
}

function otherField(review: Review): Review {
	const {pane} = review;
	if (pane.type !== 'edit') return review;
	return {...review, pane: {...pane, at: pane.at === 'question' ? 'answer' : 'question'}};
}

function back(model: GenerateModel, review: Review): Step<GenerateModel> {
	if (review.pane.type === 'table' && keptCards(review).length === 0) {
		return [{...model, stage: PICKING}];
	}
	const pane = review.pane.type === 'table' ? ({type: 'leave'} as const) : TABLE;
	return [{...model, stage: {type: 'review', review: {...review, pane}}}];
}

const TABLE = {type: 'table'} as const;

function enter(model: GenerateModel, review: Review, world: World): Step<GenerateModel> {
	const {pane} = review;
	switch (pane.type) {
		case 'leave':
			return [{...model, stage: PICKING}];
		case 'title':
			return save(model, review, {title: pane.field.text.trim(), world});
		case 'edit':
			return keepEdit(model, review);
		case 'table': {
			const known = world.decks.find(({head}) => head.id === review.made.deck.head.id);
			const field = fieldOf(known?.head.title ?? review.made.deck.head.title);
			const next: Review = {...review, pane: {type: 'title', field}};
			return [{...model, stage: {type: 'review', review: next}}];
		}
		case 'dropped':
			return [model];
	}
}

function keepEdit(model: GenerateModel, review: Review): Step<GenerateModel> {
	if (review.pane.type !== 'edit') return [model];
	const question = review.pane.question.text.trim();
	const answer = review.pane.answer.text.trim();
	if (question === '' || answer === '') {
		return [{...model, said: 'A card needs a question and an answer.'}];
	}
	const rows = review.rows.map((row, i) =>
		i === review.chosen ? {...row, card: reworded(row.card, question, answer)} : row,
	);
	return [{...model, stage: {type: 'review', review: {...review, rows, pane: TABLE}}}];
}

function save(
	model: GenerateModel,
	review: Review,
	{title, world}: {readonly title: string; readonly world: World},
): Step<GenerateModel> {
	if (title === '') return [{...model, said: 'The deck needs a title.'}];
	const cards = keptCards(review);
	const old = world.decks.find(({head}) => head.id === review.made.deck.head.id);
	const deck = withCards(review.made.deck, {cards, title, old});
	return [
		{...model, stage: {type: 'kept', deck, count: cards.length}},
		{type: 'write-deck', deck},
	];
}

/** A deck of the same articles gains the new cards; its own stay as they are. */
function withCards(
	made: Deck,
	{
		cards,
		title,
		old,
	}: {
		readonly cards: readonly Card[];
		readonly title: string;
		readonly old: Deck | undefined;
	},
): Deck {
	if (!old) {
		const cited = new Set(cards.flatMap(({cite}) => cite?.source ?? []));
		const sources = made.sources.filter(({id}) => cited.has(id));
		return {...made, head: {...made.head, title}, sources, cards};
	}
	const sources = new Set(old.sources.map(({id}) => id));
	return {
		...old,
		head: {...old.head, title},
		sources: [...old.sources, ...made.sources.filter(({id}) => !sources.has(id))],
		cards: [...old.cards, ...cards],
	};
}
