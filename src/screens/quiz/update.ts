// What the keys of the form before a quiz do.
import type {When} from '../../study/day.js';
import {type Only, type QuizPlan, ROUNDS} from '../../study/quiz/plan.js';
import {drawQuestions, ORDER_SIZE} from '../../study/quiz/questions.js';
import type {Step} from '../screen.js';
import type {World} from '../world.js';
import type {QuizMsg} from './keys.js';
import {CLOCKS, COUNTS, type QuizModel, ROWS, withDeck} from './model.js';

export function updateQuiz(
	old: QuizModel,
	msg: QuizMsg,
	_world: World,
	when: When,
): Step<QuizModel> {
	const model = old.said === null ? old : {...old, said: null};
	switch (msg.type) {
		case 'home':
			return [model, {type: 'go', to: {screen: 'home'}}];
		case 'row':
			return [{...model, row: stepped(ROWS, model.row, msg.by)}];
		case 'change':
			return [changed(model, msg.by)];
		case 'begin':
			return begin(model, when);
	}
}

function begin(model: QuizModel, {at}: When): Step<QuizModel> {
	const deck = model.decks[model.deck];
	if (!deck) return [model];
	if (drawQuestions(deck.cards, model.plan, String(at)).length === 0) {
		return [{...model, said: whyNone(model.plan)}];
	}
	return [model, {type: 'go', to: {screen: 'round', deck: deck.head.id, plan: model.plan}}];
}

function whyNone({kind, only}: QuizPlan): string {
	const where = only.by === 'deck' ? 'This deck has' : 'These cards have';
	if (kind === 'in-order')
		return `${where} no ${ORDER_SIZE} events with dates that can be told apart.`;
	if (kind === 'who-said') return `${where} no statements with choices to pick from.`;
	return `${where} nothing to ask.`;
}

function changed(model: QuizModel, by: 1 | -1): QuizModel {
	const {plan} = model;
	const withPlan = (change: Partial<QuizPlan>): QuizModel => ({
		...model,
		plan: {...plan, ...change},
	});
	switch (model.row) {
		case 'deck':
			return withDeck(model, (model.deck + by + model.decks.length) % model.decks.length);
		case 'only':
			return withPlan({only: stepped(model.onlys, sameOnly(model), by)});
		case 'kind':
			return withPlan({kind: stepped(ROUNDS, plan.kind, by)});
		case 'count':
			return withPlan({count: stepped(COUNTS, plan.count, by)});
		case 'seconds':
			return withPlan({seconds: stepped(CLOCKS, plan.seconds, by)});
		case 'counts':
			return withPlan({counts: !plan.counts});
	}
}

/** The one of the list that the plan means; lists are made anew, so it is found by what it says. */
function sameOnly({onlys, plan}: QuizModel): Only {
	const key = (only: Only): string => JSON.stringify(only);
	return onlys.find((only) => key(only) === key(plan.only)) ?? plan.only;
}

/** The next or the previous of a list, around its ends; the first where `now` is not in it. */
function stepped<T>(list: readonly T[], now: T, by: 1 | -1): T {
	return list[(list.indexOf(now) + by + list.length) % list.length] ?? now;
}
