// One card in full: question, answer, its sentence, how it stands, its forgetting curve and history.

import {columns} from '../../look/columns.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines} from '../../look/styled.js';
import {PLAIN, type Theme, type Tone} from '../../look/theme.js';
import {DAY, type When} from '../../study/day.js';
import {intervalWords, retrievability} from '../../study/fsrs.js';
import {stateOf} from '../../study/progress.js';
import type {Answer, ReviewEvent} from '../../study/review-event.js';
import type {Layout} from '../scroll.js';
import {countingAnswers, forgettingCurve} from './curve.js';
import {type BrowseModel, chosenEntry} from './model.js';
import type {Entry, Known} from './search.js';
import {stateWords} from './state-words.js';

const CHART_ROWS = 5;
const GRADES = ['', 'Again', 'Hard', 'Good', 'Easy'];

/** Lines of the card looked at; nothing where none was found. */
export function cardLayout(model: BrowseModel, theme: Theme = PLAIN): Layout {
	const entry = chosenEntry(model);
	if (!entry) return () => [];
	return (width) => [
		...wordsOf(entry, width, theme),
		[],
		...standing(entry, model.known, {width, theme}),
		...past(entry, model, {width, theme}),
	];
}

type Look = {readonly width: number; readonly theme: Theme};

function wordsOf({card, deck}: Entry, width: number, theme: Theme): readonly Line[] {
	const others = card.choices
		.filter(({text}) => text !== card.answer)
		.map(({text}) => printable(text));
	const wrong = others.length === 0 ? '' : `not: ${others.join(', ')}`;
	const also = card.accept.length === 0 ? '' : `also: ${card.accept.map(printable).join(', ')}`;
	const bar = theme.ascii ? '| ' : '│ ';
	const source = deck.sources.find(({id}) => id === card.cite?.source);
	const known = [source?.publisher, source?.published, source?.title].filter(Boolean).join(', ');
	const quote = card.cite
		? [
				...lines(printable(card.cite.quote), width - 2, theme.quote),
				...(known === '' ? [] : lines(printable(known), width - 2, theme.dim)),
			]
		: [];
	return [
		...lines(printable(card.question), width, theme.title),
		...lines(printable(card.answer), width, theme.good),
		...said(also, width, theme.dim),
		...said(wrong, width, theme.dim),
		...said(card.note === undefined ? '' : printable(card.note), width, theme.dim),
		...(quote.length > 0 ? [[]] : []),
		...indented(quote, bar, theme.dim),
	];
}

function said(text: string, width: number, tone: Tone): readonly Line[] {
	return text === '' ? [] : lines(text, width, tone);
}

function standing({card, deck}: Entry, known: Known, {width, theme}: Look): readonly Line[] {
	const {schedule, flags} = stateOf(known.progress, card.id);
	const {phase, stability, difficulty, reps, lapses} = schedule;
	const recall = retrievability(schedule, known.when.at, known.pace);
	const numbers =
		phase === 'new'
			? []
			: [
					`remembered now ${percent(recall)}`,
					`stability ${stability.toFixed(1)} d`,
					`difficulty ${difficulty.toFixed(1)}`,
					`${reps} ${reps === 1 ? 'answer' : 'answers'}`,
					`${lapses} ${lapses === 1 ? 'lapse' : 'lapses'}`,
				];
	const dot = theme.ascii ? ', ' : ' · ';
	const where = [printable(deck.head.title), card.kind, ...card.tags.map(printable)].join(dot);
	return [
		...lines([stateWords(card.id, known), ...numbers].join(dot), width, theme.due),
		...lines(where, width, theme.dim),
		...flags.flatMap((reason) => lines(`flagged: ${printable(reason)}`, width, theme.bad)),
	];
}

function past({card}: Entry, {events, known}: BrowseModel, {width, theme}: Look): readonly Line[] {
	if (events === null) return lines('Reading its history …', width, theme.dim);
	const answers = countingAnswers(events);
	if (answers.length === 0) return [];
	return [
		[],
		...chart(answers, {card, known}, {width, theme}),
		[],
		...answers.toReversed().map((answer) => answerLine(answer, theme)),
		...marksOf(events).map(
			(event): Line => [{text: `${dayText(event)}  ${event.type}`, tone: theme.dim}],
		),
	];
}

function chart(
	answers: readonly Answer[],
	{card, known}: {readonly card: Entry['card']; readonly known: Known},
	{width, theme}: Look,
): readonly Line[] {
	const {schedule} = stateOf(known.progress, card.id);
	const first = answers[0]?.at ?? known.when.at;
	const last = Math.max(known.when.at, schedule.due);
	const until = last + Math.max(DAY / 24, (last - first) * 0.15);
	const points = Math.max(10, Math.min(60, width - 7));
	const values = forgettingCurve(answers, {card: card.id, pace: known.pace, until, points});
	const lowest = Math.min(0.8, Math.floor(Math.min(...values) * 10) / 10);
	const rows = columns(
		values.map((value) => (value - lowest) / (1 - lowest)),
		CHART_ROWS,
		theme.ascii,
	);
	const now = Math.round(((known.when.at - first) / (until - first)) * points);
	const label = (row: number): string =>
		row === 0 ? '100%' : row === CHART_ROWS - 1 ? percent(lowest) : '';
	return [
		[{text: 'How likely you were to remember it', tone: theme.title}],
		...rows.map(
			(row, i): Line => [
				{text: `${label(i).padStart(4)} `, tone: theme.dim},
				{text: row, tone: theme.fresh},
			],
		),
		[{text: `     ${axis(now, points, theme.ascii)}`, tone: theme.dim}],
	];
}

/** A foot line with `now` under the moment it is. */
function axis(now: number, points: number, ascii: boolean): string {
	const at = Math.max(0, Math.min(points - 1, now));
	const mark = `${ascii ? '^' : '▲'} now`;
	return at + mark.length <= points + 2
		? `${' '.repeat(at)}${mark}`
		: `${' '.repeat(Math.max(0, at - 4))}now ${ascii ? '^' : '▲'}`;
}

function answerLine(answer: Answer, theme: Theme): Line {
	const tones = [{}, theme.bad, theme.due, theme.good, theme.fresh];
	const took = answer.took > 0 ? `  took ${Math.max(1, Math.round(answer.took / 1000))} s` : '';
	return [
		{text: `${dayText(answer)}  `, tone: theme.dim},
		{text: (GRADES[answer.grade] ?? '').padEnd(6), tone: tones[answer.grade] ?? {}},
		{text: `next in ${intervalWords(answer.shown * 60_000)}${took}`, tone: {}},
	];
}

function marksOf(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
	return events.filter(({type}) => type !== 'answer' && type !== 'undo').toReversed();
}

/** `2026-11-24 22:05`, as the clock stood where it happened. */
function dayText({at, offset}: When): string {
	return new Date(at + offset * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
