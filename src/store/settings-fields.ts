// What each setting may be, and the settings a stored file stands for.
import * as v from 'valibot';
import {fail, ok, type Problem, type Result} from '../result.js';
import {DEFAULT_PACE} from '../study/default-pace.js';
import {dayNumber} from '../study/exam.js';
import {areWeights} from '../study/fsrs.js';
import {DEFAULT_HABITS, type Habits, WAYS} from '../study/habits.js';
import {DEFAULT_LOOKS, GLYPHS, type Looks} from '../study/preferences.js';
import type {DeckPace, Pace} from '../study/schedule.js';

export type Settings = {
	readonly pace: Pace;
	readonly habits: Habits;
	readonly looks: Looks;
	/** Id of the deck studied last, or null. */
	readonly lastDeck: string | null;
	/** Ids of decks that come with the program and were taken out of the list. */
	readonly hiddenDecks: readonly string[];
};

const share = v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97));
const minutes = v.pipe(
	v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
	v.maxLength(10),
);
const perDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const day = v.pipe(
	v.string(),
	v.check((text) => dayNumber(text) !== null, 'Invalid day: expected one such as 2027-01-15'),
);

/** Settings over all decks. A missing `exam` or `weights` means none. */
const fields = {
	retention: share,
	maximumInterval: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)),
	learningSteps: minutes,
	relearningSteps: minutes,
	newPerDay: perDay,
	reviewsPerDay: perDay,
	rollover: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
	fuzz: v.boolean(),
	balance: v.boolean(),
	siblingsApart: v.boolean(),
	leechLapses: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
	exam: day,
	weights: v.pipe(
		v.array(v.number()),
		v.check(
			(weights: number[]) => areWeights(weights),
			'Invalid parameters: FSRS-6 has 21 of them',
		),
	),
	way: v.picklist(WAYS),
	asksSure: v.boolean(),
	glyphs: v.picklist(GLYPHS),
	keys: v.record(v.string(), v.record(v.string(), v.string())),
	lastDeck: v.nullable(v.string()),
	hiddenDecks: v.array(v.string()),
} as const;

/** Settings of a deck. */
const deckFields = {retention: share, newPerDay: perDay, reviewsPerDay: perDay, exam: day} as const;

const anyObject = v.record(v.string(), v.unknown());

/** Whether a key is one of ours, and its value one it may have. */
export function checkSetting(key: string, value: unknown, isOfDeck = false): Result<unknown> {
	const known = new Map<string, v.GenericSchema>(Object.entries(isOfDeck ? deckFields : fields));
	const schema = known.get(key);
	if (!schema) {
		return fail({
			code: 'setting-unknown',
			message: `there is no setting ${key}${isOfDeck && Object.hasOwn(fields, key) ? ' of single decks' : ''}`,
			hint: 'whosaid config list shows them all',
		});
	}
	const found = v.safeParse(schema, value);
	if (found.success) return ok(found.output);
	return fail({
		code: 'setting-wrong',
		message: `${key} can't be that: ${found.issues[0].message}`,
		hint: 'whosaid config list shows what it may be',
	});
}

/** What is missing or wrong falls back to its default, so that an old or newer file still opens. */
export function settingsOf(raw: Readonly<Record<string, unknown>>, file: string): Result<Settings> {
	const warnings: Problem[] = [];
	const take = <T>(key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
		if (raw[key] === undefined) return otherwise;
		const found = v.safeParse(schema, raw[key]);
		if (!found.success) warnings.push(wrong(key, file, found.issues[0].message));
		return found.success ? found.output : otherwise;
	};
	const exam = take<string | undefined>('exam', fields.exam, undefined);
	const weights = take<readonly number[] | undefined>('weights', fields.weights, undefined);
	const decks = decksOf(raw['decks'], file, warnings);
	const pace: Pace = {
		retention: take('retention', fields.retention, DEFAULT_PACE.retention),
		maximumInterval: take('maximumInterval', fields.maximumInterval, DEFAULT_PACE.maximumInterval),
		learningSteps: take<readonly number[]>(
			'learningSteps',
			fields.learningSteps,
			DEFAULT_PACE.learningSteps,
		),
		relearningSteps: take<readonly number[]>(
			'relearningSteps',
			fields.relearningSteps,
			DEFAULT_PACE.relearningSteps,
		),
		newPerDay: take('newPerDay', fields.newPerDay, DEFAULT_PACE.newPerDay),
		reviewsPerDay: take('reviewsPerDay', fields.reviewsPerDay, DEFAULT_PACE.reviewsPerDay),
		rollover: take('rollover', fields.rollover, DEFAULT_PACE.rollover),
		fuzz: take('fuzz', fields.fuzz, DEFAULT_PACE.fuzz),
		balance: take('balance', fields.balance, DEFAULT_PACE.balance),
		siblingsApart: take('siblingsApart', fields.siblingsApart, DEFAULT_PACE.siblingsApart),
		leechLapses: take('leechLapses', fields.leechLapses, DEFAULT_PACE.leechLapses),
		...(exam === undefined ? {} : {exam}),
		...(weights === undefined ? {} : {weights}),
		...(decks === undefined ? {} : {decks}),
	};
	const habits = {
		way: take('way', fields.way, DEFAULT_HABITS.way),
		asksSure: take('asksSure', fields.asksSure, DEFAULT_HABITS.asksSure),
	};
	const looks = {
		glyphs: take('glyphs', fields.glyphs, DEFAULT_LOOKS.glyphs),
		keys: take<Looks['keys']>('keys', fields.keys, DEFAULT_LOOKS.keys),
	};
	const lastDeck = take<string | null>('lastDeck', fields.lastDeck, null);
	const hiddenDecks = take<readonly string[]>('hiddenDecks', fields.hiddenDecks, []);
	return ok({pace, habits, looks, lastDeck, hiddenDecks}, warnings);
}

function decksOf(
	raw: unknown,
	file: string,
	warnings: Problem[],
): Readonly<Record<string, DeckPace>> | undefined {
	const decks = v.safeParse(v.record(v.string(), anyObject), raw);
	if (!decks.success) {
		if (raw !== undefined) warnings.push(wrong('decks', file, decks.issues[0].message));
		return undefined;
	}
	const entries = Object.entries(decks.output).map(([deck, wanted]) => {
		const found = v.safeParse(v.partial(v.object(deckFields)), wanted);
		if (!found.success) warnings.push(wrong(`decks.${deck}`, file, found.issues[0].message));
		return [deck, found.success ? definedOnly(found.output) : {}] as const;
	});
	return Object.fromEntries(entries);
}

/** Without the keys that are there and undefined. */
function definedOnly({
	retention,
	newPerDay,
	reviewsPerDay,
	exam,
}: {
	readonly retention?: number | undefined;
	readonly newPerDay?: number | undefined;
	readonly reviewsPerDay?: number | undefined;
	readonly exam?: string | undefined;
}): DeckPace {
	return {
		...(retention === undefined ? {} : {retention}),
		...(newPerDay === undefined ? {} : {newPerDay}),
		...(reviewsPerDay === undefined ? {} : {reviewsPerDay}),
		...(exam === undefined ? {} : {exam}),
	};
}

function wrong(key: string, file: string, why: string): Problem {
	return {
		code: 'setting-wrong',
		message: `${key} can't be that, so its default holds: ${why}`,
		file,
		hint: `set it with whosaid config set ${key} …`,
	};
}
