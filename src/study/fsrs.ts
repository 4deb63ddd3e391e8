// FSRS-6 in the user's own days: the only file that knows ts-fsrs and its traps.
import {
	type FSRS,
	type Card as FsrsCard,
	type Grade as FsrsGrade,
	fsrs,
	GenSeedStrategyWithCardId,
	get_fuzz_range,
	State,
	StrategyMode,
} from 'ts-fsrs';
import type {CardId} from '../cards/card.js';
import {DAY, dayOf, dayShift, MINUTE, type When} from './day.js';
import type {Load} from './load.js';
import type {Grade} from './review-event.js';
import type {Pace, Phase, Schedule} from './schedule.js';

const PHASES: readonly Phase[] = ['new', 'learning', 'review', 'relearning'];
const STATES: Readonly<Record<Phase, State>> = {
	new: State.New,
	learning: State.Learning,
	review: State.Review,
	relearning: State.Relearning,
};
const GRADES: Readonly<Record<Grade, FsrsGrade>> = {1: 1, 2: 2, 3: 3, 4: 4};

// The library leaves methods of its own on every Date of the program; it needs none of them itself.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
	Reflect.deleteProperty(Date.prototype, name);
}

/** A card never answered: due at once. */
export const NEW_CARD: Schedule = {
	phase: 'new',
	due: 0,
	stability: 0,
	difficulty: 0,
	step: 0,
	reps: 0,
	lapses: 0,
	last: null,
};

/** Who answers what, when, under which preferences. */
type Answering = {readonly card: CardId; readonly when: When; readonly pace: Pace};

/** Engines are pure but costly to make; one a Pace. */
const engines = new WeakMap<Pace, FSRS>();

/**
 * The schedule after an answer. The same for preview and answer, since fuzz is seeded by card and
 * repetitions. A clock set back counts as no time passed.
 */
export function answerCard(
	schedule: Schedule,
	grade: Grade,
	{card, when, pace}: Answering,
): Schedule {
	// ts-fsrs counts UTC days, so times are shifted until UTC days are the user's days.
	const shift = dayShift(when.offset, pace.rollover);
	const at = Math.max(when.at, schedule.last ?? when.at);
	const before = toFsrs(schedule, card, shift, at);
	const {card: after} = engineOf(pace).next(before, new Date(at + shift), GRADES[grade]);
	return clamped(fromFsrs(after, shift), at, pace);
}

/** What each grade would give, in the order Again, Hard, Good, Easy. */
export function preview(
	schedule: Schedule,
	options: Answering & {readonly load?: Load},
): readonly [Schedule, Schedule, Schedule, Schedule] {
	const after = (grade: Grade): Schedule => answerCard(schedule, grade, options);
	const again = after(1);
	const hard = quietest(schedule, after(2), {...options, floor: 0});
	const good = quietest(schedule, after(3), {...options, floor: daysOf(hard)});
	const easy = quietest(schedule, after(4), {...options, floor: daysOf(good)});
	return [again, hard, good, easy];
}

/**
 * The schedule with its due day moved, within the fuzz range and above `floor` days, to the day on
 * which the fewest cards are due; of equal ones the nearest.
 */
function quietest(
	before: Schedule,
	after: Schedule,
	{when, pace, load, floor}: Answering & {readonly load?: Load; readonly floor: number},
): Schedule {
	const days = daysOf(after);
	if (!load || !pace.fuzz || !pace.balance || after.phase !== 'review' || days < 3) return after;
	const {due, last} = after;
	if (last === null) return after;
	const elapsed = before.last === null ? 0 : Math.floor((last - before.last) / DAY);
	const wanted = Math.round(after.stability * stretch(pace));
	const range = get_fuzz_range(Math.max(1, wanted), elapsed, pace.maximumInterval);
	const dayAt = (interval: number): number =>
		dayOf({at: last + interval * DAY, offset: when.offset}, pace.rollover);
	let best = {interval: days, cards: load.get(dayAt(days)) ?? 0};
	for (let interval = range.min_ivl; interval <= range.max_ivl; interval++) {
		const cards = load.get(dayAt(interval)) ?? 0;
		const nearer = Math.abs(interval - days) < Math.abs(best.interval - days);
		if (interval <= floor || cards > best.cards || (cards === best.cards && !nearer)) continue;
		best = {interval, cards};
	}
	return {...after, due: due + (best.interval - days) * DAY};
}

/** Whole days of an interval; 0 for learning steps. */
function daysOf({phase, due, last}: Schedule): number {
	return phase === 'review' && last !== null ? Math.round((due - last) / DAY) : 0;
}

/** Days of interval a day of stability gives at the wanted retention. */
function stretch(pace: Pace): number {
	const decay = pace.weights?.[20] ?? DEFAULT_DECAY;
	return (pace.retention ** (-1 / decay) - 1) / (0.9 ** (-1 / decay) - 1);
}

/**
 * Probability, 0..1, that the answer is remembered now: R(t, S) = (1 + f·t/S)^(−w20) with
 * f = 0.9^(−1/w20) − 1 (FSRS-6), t in days. 0 for a new card.
 */
export function retrievability({phase, stability, last}: Schedule, at: number, pace: Pace): number {
	if (phase === 'new' || last === null || stability <= 0) return 0;
	const decay = pace.weights?.[20] ?? DEFAULT_DECAY;
	const factor = 0.9 ** (-1 / decay) - 1;
	const days = Math.max(0, at - last) / DAY;
	return (1 + (factor * days) / stability) ** -decay;
}

const DEFAULT_DECAY = 0.1542;

function engineOf(pace: Pace): FSRS {
	const known = engines.get(pace);
	if (known) return known;
	if (pace.weights && !areWeights(pace.weights)) throw new Error('FSRS-6 needs 21 parameters');
	const engine = fsrs({
		request_retention: pace.retention,
		maximum_interval: pace.maximumInterval,
		enable_fuzz: pace.fuzz,
		enable_short_term: true,
		learning_steps: pace.learningSteps.map((minutes) => `${minutes}m` as const),
		relearning_steps: pace.relearningSteps.map((minutes) => `${minutes}m` as const),
		...(pace.weights ? {w: [...pace.weights]} : {}),
	});
	engine.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));
	engines.set(pace, engine);
	return engine;
}

/** Asked before the library sees them: it prints what it thinks of others, and takes its defaults. */
export function areWeights(weights: readonly number[]): boolean {
	return weights.length === WEIGHTS && weights.every(Number.isFinite);
}

const WEIGHTS = 21;

function toFsrs(schedule: Schedule, id: CardId, shift: number, at: number): FsrsCard {
	const last = schedule.last ?? at;
	const card = {
		id,
		due: new Date((schedule.phase === 'new' ? at : schedule.due) + shift),
		stability: schedule.stability,
		difficulty: schedule.difficulty,
		elapsed_days: 0,
		scheduled_days: Math.max(0, Math.round((schedule.due - last) / DAY)),
		learning_steps: schedule.step,
		reps: schedule.reps,
		lapses: schedule.lapses,
		state: STATES[schedule.phase],
	};
	return schedule.last === null ? card : {...card, last_review: new Date(schedule.last + shift)};
}

function fromFsrs(card: FsrsCard, shift: number): Schedule {
	const due = card.due.getTime() - shift;
	if (!Number.isFinite(due) || !Number.isFinite(card.stability)) {
		throw new Error('the schedule of a card is not a number');
	}
	return {
		phase: PHASES[card.state] ?? 'new',
		due,
		stability: card.stability,
		difficulty: card.difficulty,
		step: card.learning_steps,
		reps: card.reps,
		lapses: card.lapses,
		last: (card.last_review?.getTime() ?? 0) - shift,
	};
}

/** The library orders Hard < Good < Easy after its cap and so exceeds it by up to two days. */
function clamped(schedule: Schedule, at: number, {maximumInterval}: Pace): Schedule {
	const latest = at + maximumInterval * DAY;
	return schedule.due > latest ? {...schedule, due: latest} : schedule;
}

/** Whether a card is to be asked now: learning cards to the minute, the others by the day. */
export function isDue(schedule: Schedule, when: When, pace: Pace): boolean {
	if (schedule.phase === 'new') return false;
	if (schedule.phase !== 'review') return schedule.due <= when.at;
	const day = (at: number): number => dayOf({at, offset: when.offset}, pace.rollover);
	return day(schedule.due) <= day(when.at);
}

/** An interval in the few characters a button has: `<1m`, `10m`, `3h`, `8d`, `2.7mo`, `1.4y`. */
export function intervalWords(milliseconds: number): string {
	const minutes = milliseconds / MINUTE;
	if (minutes < 1) return '<1m';
	if (minutes < 60) return `${Math.round(minutes)}m`;
	if (minutes < 60 * 24) return `${Math.round(minutes / 60)}h`;
	const days = Math.round(minutes / 60 / 24);
	if (days < 60) return `${days}d`;
	if (days < 365) return `${(days / 30.44).toFixed(1)}mo`;
	return `${(days / 365.25).toFixed(1)}y`;
}
