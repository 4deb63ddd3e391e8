// An exam in a sentence: what would be remembered by then, and what the plan does about it.
import {printable} from '../look/printable.js';
import type {ExamOutlook} from '../study/exam.js';

export function examWords(
	{
		deck,
		day,
		daysLeft,
		target,
		untouched,
		unstarted,
		newPerDay,
		below,
	}: ExamOutlook & {
		readonly deck: string;
	},
	titles: ReadonlyMap<string, string>,
): string {
	const percent = (share: number): string => `${Math.round(share * 100)} %`;
	const left = daysLeft === 0 ? 'today' : `in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`;
	const fresh =
		unstarted === 0 ? [] : [`${unstarted} cards not started, at least ${newPerDay} a day`];
	const again = below.length === 0 ? [] : [`${below.length} started cards to come again before it`];
	const plan = [...fresh, ...again].join('; ');
	return printable(
		`Exam ${day}, ${left}: ${titles.get(deck) ?? deck}. Wanted then ${percent(target)}; ${percent(untouched)} if nothing were studied until then. ${plan === '' ? 'All is on its way.' : `The plan: ${plan}.`}`,
	);
}
