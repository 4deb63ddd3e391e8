// What the keys and the clock of a quiz do.
import {EMPTY_FIELD} from '../../look/field.js';
import type {Problem} from '../../result.js';
import {namesIn} from '../../study/check-answer/known-names.js';
import type {When} from '../../study/day.js';
import {countAnswer} from '../../study/quiz/counted.js';
import {
	isOver,
	nextQuestion,
	questionOf,
	type Reply,
	type Round,
	replyTo,
	timeLeft,
} from '../../study/quiz/round.js';
import type {Step} from '../screen.js';
import {scrolledBy} from '../scroll.js';
import type {World} from '../world.js';
import type {RoundMsg} from './keys.js';
import {roundLayout, roundRoom} from './lines.js';
import type {RoundModel} from './model.js';

export function updateRound(
	old: RoundModel,
	msg: RoundMsg,
	world: World,
	when: When,
): Step<RoundModel> {
	const model = {...old, problem: null, now: when.at};
	switch (msg.type) {
		case 'choose':
			return answer(model, {type: 'choice', choice: msg.at}, when);
		case 'typed':
			return [{...model, typed: msg.field}];
		case 'place':
			return [placed(model, msg.at)];
		case 'unplace':
			return [{...model, order: model.order.slice(0, -1)}];
		case 'check':
			return answer(model, typedReply(model), when);
		case 'pass':
			return answer(model, {type: 'none'}, when);
		case 'tick':
			return timeLeft(model.round, when.at) === 0 ? answer(model, {type: 'none'}, when) : [model];
		case 'next':
			return next(model, nextQuestion(model.round, when.at));
		case 'scroll':
			return [scrolled(model, msg.by, world)];
		case 'end':
			return end(model);
	}
}

function answer(model: RoundModel, reply: Reply, when: When): Step<RoundModel> {
	const round = replyTo(model.round, reply, when.at);
	const outcome = round === model.round ? undefined : round.outcomes.at(-1);
	if (!outcome) return [model];
	const [session, ...events] = round.plan.counts
		? countAnswer(model.session, outcome, when)
		: [model.session];
	const saves = events.map((event) => ({type: 'save', event}) as const);
	const [after, ...effects] = next({...model, session}, round);
	return [after, ...saves, ...effects];
}

/** The round as it is now on the screen; its result where nothing is left to ask. */
function next(model: RoundModel, round: Round): Step<RoundModel> {
	const isSame = questionOf(round) === questionOf(model.round);
	const fresh = isSame ? {} : {typed: EMPTY_FIELD, order: []};
	const after = {...model, ...fresh, round, scroll: 0};
	return isOver(round) ? end(after) : [after];
}

function end(model: RoundModel): Step<RoundModel> {
	const {deck, round} = model;
	if (round.outcomes.length === 0)
		return [model, {type: 'go', to: {screen: 'quiz', deck, plan: round.plan}}];
	return [model, {type: 'go', to: {screen: 'result', deck, round}}];
}

function typedReply({round, typed, order, session, sources}: RoundModel): Reply {
	const question = questionOf(round);
	if (question?.type === 'order') return {type: 'order', order};
	const text = typed.text.trim();
	if (text === '' || !question) return {type: 'none'};
	const published = sources.get(question.card.cite?.source ?? '')?.published;
	const year = published === undefined ? undefined : Number(published.slice(0, 4));
	return {type: 'text', text, known: {names: namesIn(session.cards), year}};
}

function placed(model: RoundModel, at: number): RoundModel {
	return model.order.includes(at) ? model : {...model, order: [...model.order, at]};
}

function scrolled(model: RoundModel, by: number, {size}: World): RoundModel {
	return {
		...model,
		scroll: scrolledBy(model.scroll, by, roundLayout(model), roundRoom(model, size)),
	};
}

export function failRound(model: RoundModel, problem: Problem): RoundModel {
	return {...model, problem};
}
