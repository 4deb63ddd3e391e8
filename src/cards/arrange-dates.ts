// Dates as choices: always in the order of the calendar, so that the order tells nothing.
import type {Choice} from './card.js';

type DateChoice = {readonly time: number; readonly why: string};

const FEWEST = 3;

/** The choices in the order of time; empty where there are fewer than two wrong ones. */
export function arrangeDates(
	choices: readonly DateChoice[],
	words: (time: number) => string,
): readonly Choice[] {
	if (choices.length < FEWEST) return [];
	return [...choices]
		.sort((a, b) => a.time - b.time)
		.map(({time, why}) => ({text: words(time), why}));
}
