// The result of a quiz as lines: the score, by kind and by person, and every miss with its source.
import {bar} from '../../look/bar.js';
import {clip, pad} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines} from '../../look/styled.js';
import {PLAIN, type Theme} from '../../look/theme.js';
import {type Outcome, rightOrder} from '../../study/quiz/round.js';
import type {Share} from '../../study/quiz/score.js';
import type {Layout} from '../scroll.js';
import {proofLines} from '../study/card-lines.js';
import type {ResultModel} from './model.js';

const BAR = 12;
const NAMES_SHOWN = 8;

export function resultLayout(model: ResultModel, theme: Theme = PLAIN): Layout {
	return (width) => [
		...headLines(model, width, theme),
		...shareLines('By kind', model.score.byKind, {width, theme}),
		...shareLines('By person and topic', model.score.byAbout.slice(0, NAMES_SHOWN), {width, theme}),
		...missLines(model, {width, theme}),
	];
}

type Look = {readonly width: number; readonly theme: Theme};

function headLines({score, round}: ResultModel, width: number, theme: Theme): readonly Line[] {
	const {right, of, pace} = score;
	const percent = of === 0 ? 0 : Math.round((100 * right) / of);
	const asked =
		round.questions.length === of ? '' : ` ${round.questions.length - of} were not asked.`;
	const words = `${right} of ${of} right (${percent} %), ${(pace / 1000).toFixed(1)} s a question.${asked}`;
	const saved = round.plan.counts
		? 'These answers count for the schedule.'
		: 'The schedule is as it was.';
	return [...lines(words, width, theme.title), ...lines(saved, width, theme.dim)];
}

function shareLines(
	title: string,
	shares: readonly Share[],
	{width, theme}: Look,
): readonly Line[] {
	if (shares.length === 0) return [];
	const names = Math.min(28, Math.max(8, width - BAR - 10));
	return [
		[],
		...lines(title, width, theme.accent),
		...shares.map(
			({name, right, of}): Line => [
				{text: `${pad(clip(printable(name), names), names)} `, tone: {}},
				{text: bar(right / of, BAR, theme.ascii), tone: right === of ? theme.good : theme.due},
				{text: ` ${right}/${of}`, tone: {}},
			],
		),
	];
}

function missLines({score, sources}: ResultModel, {width, theme}: Look): readonly Line[] {
	if (score.misses.length === 0) return [[], ...lines('Nothing missed.', width, theme.good)];
	return [
		[],
		...lines('Missed', width, theme.accent),
		...score.misses.flatMap((miss): readonly Line[] => [
			...missed(miss, {width, theme}),
			...(miss.question.type === 'order'
				? []
				: proofLines(
						{
							card: miss.question.card,
							source: sources.get(miss.question.card.cite?.source ?? ''),
							theme,
						},
						width,
					)),
			[],
		]),
	];
}

function missed({question, given}: Outcome, {width, theme}: Look): readonly Line[] {
	const you = `You: ${given === null ? 'no answer' : printable(given)}`;
	if (question.type === 'order') {
		const events = rightOrder(question).flatMap((place) => {
			const event = question.events[place];
			return event
				? lines(`${printable(event.card.answer)}: ${printable(event.text)}`, width - 2)
				: [];
		});
		return [
			...lines('Put in order', width, theme.title),
			...indented(events, '  '),
			...lines(you, width, theme.dim),
		];
	}
	return [
		...lines(printable(question.card.question), width, theme.title),
		...lines(printable(question.card.answer), width, theme.good),
		...lines(you, width, theme.dim),
	];
}
