// Settings in conf: read once, decoded by us, a broken file moved aside and named.
import {existsSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import type {Options as ConfOptions} from 'conf';
import * as v from 'valibot';
import {fail, ok, type Problem, type Result} from '../result.js';
import {DEFAULT_PACE} from '../study/default-pace.js';
import {DEFAULT_HABITS, type Habits, WAYS} from '../study/habits.js';
import {DEFAULT_LOOKS, GLYPHS, type Looks} from '../study/preferences.js';
import type {Pace} from '../study/schedule.js';
import {diskProblem} from './disk-problem.js';

export type Settings = {
	readonly pace: Pace;
	readonly habits: Habits;
	readonly looks: Looks;
	/** Id of the deck studied last, or null. */
	readonly lastDeck: string | null;
};

export type SettingsStore = {
	readonly settings: Settings;
	rememberDeck(deck: string): Result<string>;
	/** Writes one setting under its key; values are valid already. */
	set(key: string, value: unknown): Result<string>;
};

const minutes = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)));
const perDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** What is missing or wrong falls back to its default, so an old or newer file still opens. */
const stored = v.object({
	retention: v.fallback(
		v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
		DEFAULT_PACE.retention,
	),
	maximumInterval: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)),
		DEFAULT_PACE.maximumInterval,
	),
	learningSteps: v.fallback(minutes, [...DEFAULT_PACE.learningSteps]),
	relearningSteps: v.fallback(minutes, [...DEFAULT_PACE.relearningSteps]),
	newPerDay: v.fallback(perDay, DEFAULT_PACE.newPerDay),
	reviewsPerDay: v.fallback(perDay, DEFAULT_PACE.reviewsPerDay),
	rollover: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
		DEFAULT_PACE.rollover,
	),
	fuzz: v.fallback(v.boolean(), DEFAULT_PACE.fuzz),
	balance: v.fallback(v.boolean(), DEFAULT_PACE.balance),
	siblingsApart: v.fallback(v.boolean(), DEFAULT_PACE.siblingsApart),
	leechLapses: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
		DEFAULT_PACE.leechLapses,
	),
	way: v.fallback(v.picklist(WAYS), DEFAULT_HABITS.way),
	asksSure: v.fallback(v.boolean(), DEFAULT_HABITS.asksSure),
	glyphs: v.fallback(v.picklist(GLYPHS), DEFAULT_LOOKS.glyphs),
	keys: v.fallback(v.record(v.string(), v.record(v.string(), v.string())), DEFAULT_LOOKS.keys),
	lastDeck: v.fallback(v.nullable(v.string()), null),
});

/** conf costs a re-read per `get` and a rewrite per `set`; so it is read whole, once. */
export async function openSettings(folder: string): Promise<Result<SettingsStore>> {
	const {default: Conf} = await import('conf');
	const options: ConfOptions<Record<string, unknown>> = {
		cwd: folder,
		projectName: 'whosaid',
		projectSuffix: '',
	};
	const warnings: Problem[] = [];
	const open = (): InstanceType<typeof Conf<Record<string, unknown>>> => {
		try {
			return new Conf(options);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			warnings.push(moveAside(join(folder, 'config.json')));
			return new Conf(options);
		}
	};
	try {
		const conf = open();
		const {lastDeck, way, asksSure, glyphs, keys, ...pace} = v.parse(stored, conf.store);
		return ok(
			{
				settings: {pace, habits: {way, asksSure}, looks: {glyphs, keys}, lastDeck},
				rememberDeck: (deck) => write(conf, folder, ['lastDeck', deck]),
				set: (key, value) => write(conf, folder, [key, value]),
			},
			warnings,
		);
	} catch (error) {
		return fail(diskProblem(error, folder, 'write'));
	}
}

function write(
	conf: {set(key: string, value: unknown): void},
	folder: string,
	[key, value]: readonly [string, unknown],
): Result<string> {
	try {
		conf.set(key, value);
		return ok(key);
	} catch (error) {
		return fail(diskProblem(error, folder, 'write'));
	}
}

/** A settings file that is no JSON is kept under the first free name. */
function moveAside(file: string): Problem {
	let n = 1;
	while (existsSync(`${file}.broken-${n}`)) n++;
	renameSync(file, `${file}.broken-${n}`);
	return {
		code: 'settings-broken',
		message: 'the settings could not be read and were set back to their defaults',
		file,
		hint: `the old file is ${file}.broken-${n}`,
	};
}
