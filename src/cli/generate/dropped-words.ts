// What was not made, and why: counts by check, and under each every candidate that fell.
import {printable} from '../../look/printable.js';
import type {MadeDeck} from '../../make/make-deck.js';

/** How many there were of each; `fell` by the ids of the checks. */
export type Tally = {
	readonly cards: number;
	readonly unsure: number;
	readonly surplus: number;
	readonly fell: Readonly<Record<string, number>>;
};

export const NO_TALLY: Tally = {cards: 0, unsure: 0, surplus: 0, fell: {}};

export function tallyOf({deck, dropped, unsure, surplus}: MadeDeck): Tally {
	const fell: Record<string, number> = {};
	for (const {check} of dropped) fell[check] = (fell[check] ?? 0) + 1;
	return {cards: deck.cards.length, unsure, surplus, fell};
}

export function addTallies(a: Tally, b: Tally): Tally {
	const fell = {...a.fell};
	for (const [check, count] of Object.entries(b.fell)) fell[check] = (fell[check] ?? 0) + count;
	return {
		cards: a.cards + b.cards,
		unsure: a.unsure + b.unsure,
		surplus: a.surplus + b.surplus,
		fell,
	};
}

/** One line of all, and one for each check. */
export function tallyWords(tally: Tally): string {
	return wordsOf(tally, () => []);
}

/** The same with the candidates and what was wrong with them. */
export function droppedWords(made: MadeDeck): string {
	return wordsOf(tallyOf(made), (check) =>
		made.dropped
			.filter((one) => one.check === check)
			.map(({card, why}) => `        ${printable(card.question)}: ${printable(why)}`),
	);
}

function wordsOf(
	{cards, unsure, surplus, fell}: Tally,
	examples: (check: string) => readonly string[],
): string {
	const checks = Object.entries(fell).sort(([a], [b]) => (a < b ? -1 : 1));
	return [
		`${cards} cards; ${unsure} facts were not sure enough to be asked; ${surplus} good cards left out as enough`,
		...checks.flatMap(([check, count]) => [
			`  ${String(count).padStart(5)} fell to ${check}`,
			...examples(check),
		]),
		'',
	].join('\n');
}
