// What was not made, and why: counts per check, and every candidate that fell.
import {CHECKS} from '../../cards/checks/index.js';
import {UNIQUE} from '../../cards/checks/unique.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines} from '../../look/styled.js';
import {PLAIN, type Theme} from '../../look/theme.js';
import type {Layout} from '../scroll.js';
import type {Review} from './model.js';

/** Above every pane of the review: the counts, and an empty line. */
export const HEAD_ROWS = 2;

/** What was not made: how many fell to each check, what it asks, and every one of them. */
export function droppedLayout({made}: Review, theme: Theme = PLAIN): Layout {
	const byCheck = new Map<string, (typeof made.dropped)[number][]>();
	for (const one of made.dropped) {
		byCheck.set(one.check, [...(byCheck.get(one.check) ?? []), one]);
	}
	return (width) => [
		...lines(
			`${made.unsure} ${made.unsure === 1 ? 'statement was' : 'statements were'} not sure enough to be asked.`,
			width,
		),
		...(made.surplus === 0
			? []
			: lines(
					`${made.surplus} good ${made.surplus === 1 ? 'card was' : 'cards were'} left out, because there are enough.`,
					width,
				)),
		...[...byCheck].flatMap(([check, fallen]): readonly Line[] => [
			[],
			...lines(`${fallen.length} fell to ${check}: ${asksOf(check)}`, width, theme.title),
			...fallen.flatMap(({card, why}) => [
				...indented(lines(printable(card.question), width - 2), '  '),
				...indented(lines(printable(why), width - 4, theme.dim), '    '),
			]),
		]),
	];
}

/** The criterion of a check in one sentence. */
function asksOf(check: string): string {
	return (
		[...CHECKS, UNIQUE].find(({id}) => id === check)?.asks ?? 'It would have been asked twice.'
	);
}
