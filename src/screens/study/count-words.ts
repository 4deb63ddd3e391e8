// How much of a session is left, in as many words as there is room for.
import {stateOf} from '../../study/progress.js';
import {cardsLeft, type Session} from '../../study/session.js';

/** Below this width only the sum is told. */
const NARROW = 60;

/** `12 left: 2 learning, 4 new, 6 due`. */
export function countWords(session: Session, width: number): string {
	const left = cardsLeft(session);
	const sum = `${left} left`;
	if (width < NARROW) return sum;
	const {current, waiting, learning, progress} = session;
	const inSteps = new Set(learning);
	const others = [...(current === null ? [] : [current]), ...waiting].filter(
		(id) => !inSteps.has(id),
	);
	const fresh = others.filter((id) => stateOf(progress, id).schedule.phase === 'new').length;
	const parts = [
		[inSteps.size, 'learning'],
		[fresh, 'new'],
		[others.length - fresh, 'due'],
	] as const;
	const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	return told.length === 0 ? sum : `${sum}: ${told.join(', ')}`;
}
