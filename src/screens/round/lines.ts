// The text of a question of a quiz, and after the answer what was right and where it stands.
import {printable} from '../../look/printable.js';
import {type Line, lines} from '../../look/styled.js';
import {PLAIN, type Theme} from '../../look/theme.js';
import type {Question} from '../../study/quiz/questions.js';
import {questionOf, rightOrder} from '../../study/quiz/round.js';
import type {Turn} from '../../study/session.js';
import type {Layout} from '../scroll.js';
import {answerLines, questionLines, type Shown} from '../study/card-lines.js';
import type {Size} from '../world.js';
import {isAnswerTyped, type RoundModel} from './model.js';

/** Head, and the field below where an answer is typed. */
export function roundRoom(model: RoundModel, {columns, rows}: Size): Size {
	const headRows = isLow({columns, rows}) ? 1 : 3;
	return {columns, rows: Math.max(1, rows - headRows - (isAnswerTyped(model) ? 1 : 0))};
}

export function isLow({rows}: Size): boolean {
	return rows < 14;
}

export function roundLayout(model: RoundModel, theme: Theme = PLAIN): Layout {
	const question = questionOf(model.round);
	if (!question) return () => [];
	if (question.type === 'order') return (width) => orderLines(model, question, {width, theme});
	const shown = shownCard(model, question, theme);
	return (width) => [
		...lastLines(model, {width, theme}),
		...questionLines(shown, width),
		...resultLines(model, {width, theme}),
		...answerLines(shown, width),
	];
}

function shownCard(
	{round, sources}: RoundModel,
	{card, type}: Exclude<Question, {readonly type: 'order'}>,
	theme: Theme,
): Shown {
	const outcome = round.isShown ? round.outcomes.at(-1) : undefined;
	const given = outcome?.given ?? null;
	const chosen = type === 'choose' ? card.choices.findIndex(({text}) => text === given) : null;
	const turn: Turn = outcome
		? {step: 'answered', mode: type, chosen, given, proposed: null, offers: []}
		: {step: 'asking'};
	const source = card.cite && sources.get(card.cite.source);
	return {card, turn, way: type, verdict: outcome?.verdict ?? null, source, theme, was: null};
}

type Look = {readonly width: number; readonly theme: Theme};

/** Where nothing was answered, why; a verdict says it of typed answers, a mark of chosen ones. */
function resultLines({round}: RoundModel, {width, theme}: Look): readonly Line[] {
	const outcome = round.isShown ? round.outcomes.at(-1) : undefined;
	if (!outcome || outcome.given !== null) return [];
	const isUp = round.plan.seconds !== null && outcome.took >= round.plan.seconds * 1000;
	return [...lines(isUp ? 'The time is up.' : 'Passed.', width, theme.due), []];
}

/** At speed, what came of the question before. */
function lastLines({round}: RoundModel, {width, theme}: Look): readonly Line[] {
	const last = round.isShown ? undefined : round.outcomes.at(-1);
	if (round.plan.kind !== 'who-said' || !last || last.question.type === 'order') return [];
	const mark = last.isRight ? (theme.ascii ? '+' : '✓') : theme.ascii ? 'x' : '✗';
	const tone = last.isRight ? theme.good : theme.bad;
	return [...lines(`${mark} ${printable(last.question.card.answer)}`, width, tone), []];
}

function orderLines(
	{round, order}: RoundModel,
	question: Extract<Question, {readonly type: 'order'}>,
	{width, theme}: Look,
): readonly Line[] {
	const right = rightOrder(question);
	const title = round.isShown
		? 'In order, the earliest first:'
		: 'Which came first? Press the numbers, the earliest first.';
	const shown = round.isShown ? right : question.events.map((_, place) => place);
	const outcome = round.isShown ? round.outcomes.at(-1) : undefined;
	const verdict = outcome
		? lines(
				outcome.isRight ? 'Right.' : `Not so: ${outcome.given ?? 'passed'}.`,
				width,
				outcome.isRight ? theme.good : theme.bad,
			)
		: lines(
				order.length === 0 ? ' ' : `Your order: ${order.map((place) => place + 1).join(' ')}`,
				width,
				theme.accent,
			);
	return [
		...(outcome ? [...verdict, []] : []),
		...lines(title, width, theme.title),
		[],
		...shown.flatMap((place) =>
			eventLines(question, place, {width, theme, isShown: round.isShown, order}),
		),
		...(outcome ? [] : [[], ...verdict]),
	];
}

function eventLines(
	{events}: Extract<Question, {readonly type: 'order'}>,
	place: number,
	{
		width,
		theme,
		isShown,
		order,
	}: Look & {readonly isShown: boolean; readonly order: readonly number[]},
): readonly Line[] {
	const event = events[place];
	if (!event) return [];
	const tone = !isShown && order.includes(place) ? theme.dim : {};
	const date: readonly Line[] = isShown
		? lines(printable(event.card.answer), width - 3, theme.good)
		: [];
	const text = lines(printable(event.text), width - 3, tone);
	return [...date, ...text].map((line, i) => [
		{text: i === 0 ? `${place + 1}  ` : '   ', tone: theme.accent},
		...line,
	]);
}
