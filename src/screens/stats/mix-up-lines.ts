// The page of mix-ups: who was named instead of whom, and the cards forgotten most.
import type {CardId} from '../../cards/card.js';
import {clip} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines} from '../../look/styled.js';
import type {Statistics} from '../../study/stats/statistics.js';
import {counted, type Look} from './words.js';

export function mixUpLines(
	{confusions, hardest}: Statistics,
	questions: ReadonlyMap<CardId, string>,
	{width, theme}: Look,
): readonly Line[] {
	const pairs = confusions.flatMap(({answer, given, count, reverse}) => {
		const back = reverse > 0 ? `, ${counted(reverse, 'time')} the other way round` : '';
		const arrow = theme.ascii ? 'for' : '→';
		return [
			...lines(`${printable(given)} ${arrow} ${printable(answer)}`, width),
			...indented(lines(`${counted(count, 'time')}${back}`, width - 2, theme.dim), '  '),
		];
	});
	const hard = hardest.flatMap(({card, answers, wrong}): readonly Line[] => [
		[
			{
				text: clip(
					printable(questions.get(card) ?? `a card no deck has any more (${card})`),
					width,
				),
				tone: {},
			},
		],
		[{text: `  forgotten ${wrong} of ${counted(answers, 'time')}`, tone: theme.bad}],
	]);
	return [
		[{text: 'Said instead of the right answer', tone: theme.title}],
		...(pairs.length > 0 ? pairs : lines('No mix-ups so far.', width, theme.dim)),
		[],
		[{text: 'The hardest cards', tone: theme.title}],
		...(hard.length > 0 ? hard : lines('Nothing was forgotten so far.', width, theme.dim)),
	];
}
