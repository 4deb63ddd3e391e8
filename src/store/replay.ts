// Recomputes every state from the journals and compares it with what a start would show.
import {isDeepStrictEqual} from 'node:util';
import type {CardId} from '../cards/card.js';
import {ok, type Result} from '../result.js';
import type {CardState} from '../study/card-state.js';
import {eachState, foldAll, stateOf} from '../study/progress.js';
import type {Pace} from '../study/schedule.js';
import type {Home} from './home.js';
import {openProgress, type Rebuilding} from './open-progress.js';
import {readJournals} from './read-journals.js';

export type Replayed = {
	/** Whether there was a snapshot to compare with. */
	readonly hasSnapshot: boolean;
	readonly cards: number;
	readonly events: number;
	readonly differences: readonly Difference[];
};

export type Difference = {
	readonly card: CardId;
	/** What the snapshot says, and what the journals say. */
	readonly snapshot: CardState;
	readonly journals: CardState;
};

export async function replay(
	home: Home,
	{pace, onRebuild}: {readonly pace: Pace; readonly onRebuild?: Rebuilding},
): Promise<Result<Replayed>> {
	const opened = await openProgress(home, {pace, onRebuild});
	if (!opened.ok) return opened;
	const events = readJournals(home.journals);
	if (!events.ok) return events;
	const truth = foldAll(events.value, pace, onRebuild);
	const shown = opened.value.progress;
	const cards = new Set([...eachState(truth), ...eachState(shown)].map(([card]) => card));
	const differences = [...cards]
		.sort()
		.map((card) => ({card, snapshot: stateOf(shown, card), journals: stateOf(truth, card)}))
		.filter(({snapshot, journals}) => !isDeepStrictEqual(snapshot, journals));
	return ok(
		{
			hasSnapshot: opened.value.from === 'snapshot',
			cards: cards.size,
			events: events.value.length,
			differences,
		},
		events.warnings,
	);
}
