// Quiz: what it is to be of, before it begins.
import type {Deck} from '../../decks/deck.js';
import {aboutNames, DEFAULT_PLAN, type Only, type QuizPlan} from '../../study/quiz/plan.js';
import type {World} from '../world.js';

/** The lines of the form, from top to bottom. */
export type Row = 'deck' | 'only' | 'kind' | 'count' | 'seconds' | 'counts';
export const ROWS: readonly Row[] = ['deck', 'only', 'kind', 'count', 'seconds', 'counts'];

export const COUNTS: readonly number[] = [5, 10, 20, 50, 100];
export const CLOCKS: readonly (number | null)[] = [null, 10, 20, 30, 60];

export type QuizModel = {
	readonly decks: readonly Deck[];
	readonly deck: number;
	/** What the chosen deck can be narrowed to; the whole deck first. */
	readonly onlys: readonly Only[];
	readonly plan: QuizPlan;
	readonly row: Row;
	/** Said in place of the footer until the next key. */
	readonly said: string | null;
};

export function startQuiz(world: World, deck?: string, plan: QuizPlan = DEFAULT_PLAN): QuizModel {
	const wanted = deck ?? world.lastDeck;
	const place = Math.max(
		0,
		world.decks.findIndex(({head}) => head.id === wanted),
	);
	const model = {
		decks: world.decks,
		deck: place,
		onlys: [],
		plan,
		row: 'kind',
		said: null,
	} as const;
	return withDeck(model, place, plan.only);
}

/** The form on another deck: what narrowed the old one means nothing there. */
export function withDeck(model: QuizModel, deck: number, only: Only = {by: 'deck'}): QuizModel {
	const chosen = model.decks[deck];
	const onlys = chosen ? onlysOf(chosen) : [{by: 'deck'} as const];
	return {...model, deck, onlys, plan: {...model.plan, only}};
}

function onlysOf({sources, cards}: Deck): readonly Only[] {
	const cited = new Set(cards.map(({cite}) => cite?.source));
	return [
		{by: 'deck'},
		...sources.filter(({id}) => cited.has(id)).map(({id}): Only => ({by: 'article', source: id})),
		...aboutNames(cards).map((name): Only => ({by: 'about', name})),
	];
}
