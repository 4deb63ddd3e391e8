// What the keys of a study session do.
import type {Problem} from '../../result.js';
import {gradeFor} from '../../study/check-answer/verdict.js';
import type {When} from '../../study/day.js';
import {WAYS} from '../../study/habits.js';
import {currentCard, type SessionMsg, updateSession} from '../../study/session.js';
import type {News} from '../news.js';
import type {Step} from '../screen.js';
import type {World} from '../world.js';
import type {StudyMsg} from './keys.js';
import {scrolledStudy} from './layout.js';
import {type Given, restPane, type StudyModel, verdictOn, withSession} from './model.js';
import {doneWithPane, openEdit, openFlag, otherField, typedInPane} from './panes.js';
import {WAY_NAMES} from './way.js';

export function updateStudy(
	old: StudyModel,
	msg: StudyMsg,
	world: World,
	when: When,
): Step<StudyModel> {
	const model =
		old.said === null && old.problem === null ? old : {...old, said: null, problem: null};
	switch (msg.type) {
		case 'leave':
			return [model, {type: 'go', to: {screen: 'summary', session: model.session}}];
		case 'scroll':
			return [scrolledStudy(model, msg.by, world.size)];
		case 'page':
			return [scrolledStudy(model, msg.by * Math.max(1, world.size.rows - 4), world.size)];
		case 'way':
			return [nextWay(model)];
		case 'typed':
			return [typedInPane(model, msg.field)];
		case 'answer':
			return [inHand(model, msg.given, when)];
		case 'check':
			return [inHand(model, typedAnswer(model), when)];
		case 'sure':
			return sure(model, msg.sure, when);
		case 'back':
			return [back(model, when)];
		case 'write':
			return [{...model, pane: {type: 'typing'}}];
		case 'pause':
			return [{...model, pane: {type: 'pause', since: when.at}}];
		case 'open-flag':
			return [openFlag(model)];
		case 'open-edit':
			return [openEdit(model)];
		case 'open-article':
			return openArticle(model);
		case 'other-field':
			return [otherField(model)];
		case 'done':
			return doneWithPane(model, world, when);
		default:
			return inSession(model, msg, when);
	}
}

/** A message of the session itself, with what is to be kept of it. */
function inSession(model: StudyModel, msg: SessionMsg, when: When): Step<StudyModel> {
	const [session, ...events] = updateSession(model.session, msg, when);
	if (session === model.session) return [{...model, said: idleWords(msg)}];
	const next = withSession(model, session, when);
	const saves = events.map((event) => ({type: 'save', event}) as const);
	if (session.current !== null) return [next, ...saves];
	return [next, ...saves, {type: 'go', to: {screen: 'summary', session}}];
}

/** A key that does nothing says why. */
function idleWords({type}: SessionMsg): string | null {
	return type === 'undo' ? 'Nothing was answered in this session yet.' : null;
}

/** An answer is shown at once, or after the question how sure it is. */
function inHand(model: StudyModel, given: Given, when: When): StudyModel {
	return model.asksSure && model.session.turn.step === 'asking'
		? {...model, pane: {type: 'sure', given}}
		: shown(model, given, when);
}

function sure(model: StudyModel, share: number, when: When): Step<StudyModel> {
	if (model.pane.type !== 'sure') return [model];
	const [session] = updateSession(model.session, {type: 'sure', sure: share}, when);
	return [shown({...model, session}, model.pane.given, when)];
}

function shown(model: StudyModel, given: Given, when: When): StudyModel {
	const [session] = updateSession(model.session, given, when);
	if (session === model.session) return model;
	const card = currentCard(session);
	const verdict = given.type === 'type' && card ? verdictOn(model, card, given.text) : null;
	return {...withSession(model, session, when), verdict};
}

/** What was typed, with the grade its check speaks for; nothing typed only shows the answer. */
function typedAnswer(model: StudyModel): Given {
	const card = currentCard(model.session);
	const text = model.typed.text.trim();
	if (!card || text === '') return {type: 'reveal'};
	return {type: 'type', text, proposed: gradeFor(verdictOn(model, card, text))};
}

function nextWay(model: StudyModel): StudyModel {
	const way = WAYS[(WAYS.indexOf(model.way) + 1) % WAYS.length] ?? 'recall';
	const next = {...model, way, said: `Answers from now on: ${WAY_NAMES[way]}.`};
	// Where an answer is typed now, the next letter belongs to it.
	return model.session.turn.step === 'asking' ? {...next, pane: restPane(next)} : next;
}

/** Esc: out of a pane to the card, out of the field to the keys, after a pause with its time taken off. */
function back(model: StudyModel, {at}: When): StudyModel {
	const {pane, session} = model;
	if (pane.type === 'typing') return {...model, pane: {type: 'card'}};
	if (pane.type !== 'pause') return {...model, pane: restPane(model)};
	const away = Math.max(0, at - pane.since);
	const later = {shownAt: session.shownAt + away, startedAt: session.startedAt + away};
	return {...model, session: {...session, ...later}, pane: restPane(model)};
}

function openArticle(model: StudyModel): Step<StudyModel> {
	const cite = currentCard(model.session)?.cite;
	const source = cite && model.sources.get(cite.source);
	if (!source) return [{...model, said: 'This card cites no article.'}];
	const pane = {type: 'article', source, text: undefined, scroll: null} as const;
	return [
		{...model, pane},
		{type: 'read-source', source},
	];
}

/** The article was read, or is not here; it is shown from the cited sentence on. */
export function hearStudy(model: StudyModel, news: News): Step<StudyModel> {
	const {pane} = model;
	if (pane.type !== 'article' || news.type !== 'source' || news.id !== pane.source.id)
		return [model];
	return [{...model, pane: {...pane, text: news.text}}];
}

/** The answer could not be kept: the model is the one from before it, and now says so. */
export function failStudy(model: StudyModel, problem: Problem): StudyModel {
	return {...model, problem};
}
