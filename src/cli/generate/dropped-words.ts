// What was not made, and why: counts by check, and under each every candidate that fell.
import {printable} from '../../look/printable.js';
import type {MadeDeck} from '../../make/make-deck.js';

export function droppedWords({deck, dropped, unsure, surplus}: MadeDeck): string {
	const byCheck = new Map<string, (typeof dropped)[number][]>();
	for (const one of dropped) byCheck.set(one.check, [...(byCheck.get(one.check) ?? []), one]);
	const told = [...byCheck].sort(([a], [b]) => (a < b ? -1 : 1));
	const lines = told.flatMap(([check, fallen]) => [
		`  ${String(fallen.length).padStart(5)} fell to ${check}`,
		...fallen.map(({card, why}) => `        ${printable(card.question)}: ${printable(why)}`),
	]);
	return [
		`${deck.cards.length} cards; ${unsure} facts were not sure enough to be asked; ${surplus} good cards left out as enough`,
		...lines,
		'',
	].join('\n');
}
