// What a quiz came to: the score over all, by kind of question and by person or topic.
import type {CardKind} from '../../cards/card.js';
import {aboutOf} from './plan.js';
import {cardsOf, type Outcome} from './round.js';

export type Share = {readonly name: string; readonly right: number; readonly of: number};

export type Score = {
	readonly right: number;
	readonly of: number;
	/** Median milliseconds for an answer; 0 without answers. */
	readonly pace: number;
	readonly byKind: readonly Share[];
	readonly byAbout: readonly Share[];
	readonly misses: readonly Outcome[];
};

const KIND_WORDS: Readonly<Record<CardKind, string>> = {
	'who-said': 'who said it',
	'what-said': 'what was said',
	cloze: 'gaps',
	when: 'when',
	where: 'where',
	'which-treaty': 'which treaty',
	'to-whom': 'to whom',
	'who-denied': 'who denied it',
	'who-declined': 'who declined',
	'who-asked': 'who asked',
	'who-did': 'who did it',
	'in-order': 'in order',
	free: 'other',
};

export function scoreOf(outcomes: readonly Outcome[]): Score {
	const times = outcomes.map(({took}) => took).sort((a, b) => a - b);
	return {
		right: outcomes.filter(({isRight}) => isRight).length,
		of: outcomes.length,
		pace: times[times.length >> 1] ?? 0,
		byKind: shares(outcomes, ({question}) => [
			question.type === 'order' ? KIND_WORDS['in-order'] : KIND_WORDS[question.card.kind],
		]),
		byAbout: shares(outcomes, ({question}) =>
			cardsOf(question).flatMap((card) => aboutOf(card) ?? []),
		),
		misses: outcomes.filter(({isRight}) => !isRight),
	};
}

/** Worst first: that is what there is to learn. */
function shares(
	outcomes: readonly Outcome[],
	namesOf: (outcome: Outcome) => readonly string[],
): readonly Share[] {
	const counts = new Map<string, {right: number; of: number}>();
	for (const outcome of outcomes) {
		for (const name of new Set(namesOf(outcome))) {
			const count = counts.get(name) ?? {right: 0, of: 0};
			counts.set(name, {right: count.right + (outcome.isRight ? 1 : 0), of: count.of + 1});
		}
	}
	return [...counts]
		.map(([name, count]) => ({name, ...count}))
		.sort((a, b) => a.right / a.of - b.right / b.of || b.of - a.of || (a.name < b.name ? -1 : 1));
}
