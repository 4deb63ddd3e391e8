// What is done with a card besides answering it: saying what is wrong with it, and rewording it.
import {EMPTY_FIELD, type Field, fieldOf} from '../../look/field.js';
import type {When} from '../../study/day.js';
import {currentCard, updateSession} from '../../study/session.js';
import {reworded, withCard} from '../reword.js';
import type {Step} from '../screen.js';
import type {World} from '../world.js';
import {restPane, type StudyModel} from './model.js';

export function openFlag(model: StudyModel): StudyModel {
	return {...model, pane: {type: 'flag', field: EMPTY_FIELD}};
}

export function openEdit(model: StudyModel): StudyModel {
	const card = currentCard(model.session);
	if (!card) return model;
	const [question, answer] = [fieldOf(card.question), fieldOf(card.answer)];
	return {...model, pane: {type: 'edit', at: 'question', question, answer}};
}

export function otherField(model: StudyModel): StudyModel {
	const {pane} = model;
	if (pane.type !== 'edit') return model;
	return {...model, pane: {...pane, at: pane.at === 'question' ? 'answer' : 'question'}};
}

/** What was typed goes to the field that is open. */
export function typedInPane(model: StudyModel, field: Field): StudyModel {
	const {pane} = model;
	switch (pane.type) {
		case 'typing':
			return {...model, typed: field};
		case 'flag':
			return {...model, pane: {...pane, field}};
		case 'edit':
			return {...model, pane: {...pane, [pane.at]: field}};
		default:
			return model;
	}
}

export function doneWithPane(model: StudyModel, world: World, when: When): Step<StudyModel> {
	switch (model.pane.type) {
		case 'flag':
			return flag(model, model.pane.field.text.trim(), when);
		case 'edit':
			return keep(model, world);
		default:
			return [model];
	}
}

function flag(model: StudyModel, reason: string, when: When): Step<StudyModel> {
	const [session, ...events] = updateSession(
		model.session,
		{type: 'flag', reason: reason || 'wrong'},
		when,
	);
	const next = {
		...model,
		session,
		pane: restPane(model),
		said: 'Flagged as wrong; u takes it back.',
	};
	return [next, ...events.map((event) => ({type: 'save', event}) as const)];
}

/** The user's own wording, on the screen and in the deck. */
function keep(model: StudyModel, {decks}: World): Step<StudyModel> {
	const {pane, session} = model;
	const card = currentCard(session);
	const deck = decks.find(({head}) => head.id === session.deck);
	if (pane.type !== 'edit' || !card) return [model];
	const [question, answer] = [pane.question.text.trim(), pane.answer.text.trim()];
	if (question === '' || answer === '') {
		return [{...model, said: 'A card needs a question and an answer.'}];
	}
	if (!deck) return [{...model, said: 'This deck is not among yours, so it was not changed.'}];
	const edited = reworded(card, question, answer);
	const cards = new Map(session.cards).set(card.id, edited);
	const next = {...model, session: {...session, cards}, pane: {type: 'card'}} as const;
	return [
		{...next, said: 'Kept as your own wording.'},
		{type: 'write-deck', deck: withCard(deck, edited)},
	];
}
