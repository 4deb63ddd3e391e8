// What the keys of browse do.
import {EMPTY_FIELD, type Field, fieldOf} from '../../look/field.js';
import type {When} from '../../study/day.js';
import {stateOf, withEvent} from '../../study/progress.js';
import type {ReviewEvent} from '../../study/review-event.js';
import type {News} from '../news.js';
import {reworded, withCard} from '../reword.js';
import type {Step} from '../screen.js';
import {scrolledBy} from '../scroll.js';
import type {World} from '../world.js';
import {cardLayout} from './card-layout.js';
import type {BrowseMsg} from './keys.js';
import {type BrowseModel, chosenEntry} from './model.js';
import {parseQuery} from './query.js';
import {entryOf, search} from './search.js';

/** Above the card: where it stands among the hits, and an empty line. */
const HEAD_ROWS = 2;

export function updateBrowse(
	old: BrowseModel,
	msg: BrowseMsg,
	world: World,
	when: When,
): Step<BrowseModel> {
	const known = {progress: world.progress, pace: world.pace, when};
	const model = {...old, known, said: null};
	switch (msg.type) {
		case 'typed':
			return [withTyped(model, msg.field)];
		case 'move':
			return look(model, model.chosen + msg.by);
		case 'page':
			return page(model, msg.by, world);
		case 'scroll':
			return [scroll(model, msg.by, world)];
		case 'open':
			return look({...model, pane: {type: 'card', scroll: 0}}, model.chosen);
		case 'back':
			return back(model);
		case 'suspend':
			return suspend(model, world);
		case 'flag':
			return [{...model, pane: {type: 'flag', field: EMPTY_FIELD}}];
		case 'edit':
			return [startEdit(model)];
		case 'other-field':
			return [otherField(model)];
		case 'done':
			return model.pane.type === 'flag' ? flag(model, world) : keep(model);
	}
}

/** The journals were read: what happened to the card that is looked at. */
export function hearBrowse(model: BrowseModel, news: News): Step<BrowseModel> {
	if (news.type !== 'events') return [model];
	const id = chosenEntry(model)?.card.id;
	if (id === undefined || id !== news.card) return [model];
	return [{...model, events: news.events}];
}

function withTyped(model: BrowseModel, field: Field): BrowseModel {
	const {pane, entries, known, hits} = model;
	if (pane.type === 'flag') return {...model, pane: {...pane, field}};
	if (pane.type === 'edit') return {...model, pane: {...pane, [pane.at]: field}};
	if (field.text === model.field.text) return {...model, field};
	const terms = parseQuery(field.text);
	return {...model, field, hits: search(entries, {terms, before: hits, known}), chosen: 0};
}

/** Another hit; on the pane of one card its history is asked for. */
function look(model: BrowseModel, to: number): Step<BrowseModel> {
	const chosen = Math.max(0, Math.min(to, model.hits.found.length - 1));
	const entry = chosenEntry({...model, chosen});
	if (model.pane.type !== 'card' || !entry) return [{...model, chosen}];
	return [
		{...model, chosen, events: null, pane: {type: 'card', scroll: 0}},
		{type: 'read-events', card: entry.card.id},
	];
}

function page(model: BrowseModel, by: 1 | -1, world: World): Step<BrowseModel> {
	const rows = Math.max(1, world.size.rows - 4);
	if (model.pane.type === 'card') return [scroll(model, by * rows, world)];
	return look(model, model.chosen + by * rows);
}

function scroll(model: BrowseModel, by: number, {size}: World): BrowseModel {
	if (model.pane.type !== 'card') return model;
	const room = {columns: size.columns, rows: size.rows - HEAD_ROWS};
	const moved = scrolledBy(model.pane.scroll, by, cardLayout(model), room);
	return {...model, pane: {type: 'card', scroll: moved}};
}

function back(model: BrowseModel): Step<BrowseModel> {
	switch (model.pane.type) {
		case 'list':
			return model.field.text === ''
				? [model, {type: 'go', to: {screen: 'home'}}]
				: [withTyped(model, EMPTY_FIELD)];
		case 'card':
			return [{...model, pane: {type: 'list'}}];
		case 'flag':
		case 'edit':
			return [{...model, pane: {type: 'card', scroll: 0}}];
	}
}

function suspend(model: BrowseModel, world: World): Step<BrowseModel> {
	const id = chosenEntry(model)?.card.id;
	const isSuspended = id !== undefined && stateOf(world.progress, id).suspended;
	const said = isSuspended ? 'It will be asked again.' : 'It will not be asked; x takes that back.';
	return record(model, {type: isSuspended ? 'resume' : 'suspend'}, {world, said});
}

function flag(model: BrowseModel, world: World): Step<BrowseModel> {
	if (model.pane.type !== 'flag') return [model];
	const reason = model.pane.field.text.trim() || 'wrong';
	const said = 'Flagged; is:flagged finds it again.';
	return record(model, {type: 'flag', reason}, {world, said});
}

type Happening =
	| {readonly type: 'suspend' | 'resume'}
	| {readonly type: 'flag'; readonly reason: string};

function record(
	model: BrowseModel,
	what: Happening,
	{world, said}: {readonly world: World; readonly said: string},
): Step<BrowseModel> {
	const entry = chosenEntry(model);
	if (!entry) return [model];
	const {device, seq} = world.writer;
	const {at, offset} = model.known.when;
	const head = {
		v: 1,
		device,
		seq,
		at,
		offset,
		deck: entry.deck.head.id,
		card: entry.card.id,
	} as const;
	const event: ReviewEvent = {...head, ...what};
	const progress = withEvent(world.progress, event, world.pace);
	return [
		{
			...model,
			known: {...model.known, progress},
			hits: {...model.hits, isStale: true},
			events: model.events && [...model.events, event],
			pane: {type: 'card', scroll: 0},
			said,
		},
		{type: 'save', event},
	];
}

function startEdit(model: BrowseModel): BrowseModel {
	const card = chosenEntry(model)?.card;
	if (!card) return model;
	const question = fieldOf(card.question);
	return {...model, pane: {type: 'edit', at: 'question', question, answer: fieldOf(card.answer)}};
}

function otherField(model: BrowseModel): BrowseModel {
	if (model.pane.type !== 'edit') return model;
	const at = model.pane.at === 'question' ? 'answer' : 'question';
	return {...model, pane: {...model.pane, at}};
}

/** The user's own wording, in the deck and on the disk. */
function keep(model: BrowseModel): Step<BrowseModel> {
	const entry = chosenEntry(model);
	if (model.pane.type !== 'edit' || !entry) return [model];
	const question = model.pane.question.text.trim();
	const answer = model.pane.answer.text.trim();
	if (question === '' || answer === '') {
		return [{...model, said: 'A card needs a question and an answer.'}];
	}
	const card = reworded(entry.card, question, answer);
	const deck = withCard(entry.deck, card);
	return [
		{
			...model,
			entries: model.entries.map((one) =>
				one.deck !== entry.deck ? one : one === entry ? entryOf(card, deck) : {...one, deck},
			),
			hits: {...model.hits, isStale: true},
			pane: {type: 'card', scroll: 0},
			said: 'Kept as your own wording.',
		},
		{type: 'write-deck', deck},
	];
}
