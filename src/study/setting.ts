// What one setting is: its name in the settings file, what it means, how it is read and changed.
import {dayNumber} from './exam.js';
import type {Preferences} from './preferences.js';

export type Setting = {
	/** Its name in the settings file and on the command line. */
	readonly key: string;
	readonly title: string;
	readonly meaning: string;
	/** What may be given, in a few words: `0 to 10000`. */
	readonly takes: string;
	/** Whether its values are few enough to step through; else it is typed. */
	readonly isTyped: boolean;
	/** As it is shown and as it may be typed. */
	text(preferences: Preferences): string;
	/** As it is stored. */
	value(preferences: Preferences): unknown;
	/** The preferences with the typed value, or undefined where it is none. */
	parse(preferences: Preferences, text: string): Preferences | undefined;
	/** One step up or down; the same object at the ends. */
	step(preferences: Preferences, by: 1 | -1): Preferences;
};

type Words = {readonly key: string; readonly title: string; readonly meaning: string};
type Lens<T> = {
	get(preferences: Preferences): T;
	set(preferences: Preferences, value: T): Preferences;
};

export function numberSetting(
	words: Words,
	range: {readonly min: number; readonly max: number; readonly step: number},
	{get, set}: Lens<number>,
): Setting {
	const {min, max, step} = range;
	const isWhole = Number.isInteger(step);
	const fitted = (value: number): number => (isWhole ? value : Number(value.toFixed(2)));
	return {
		...words,
		takes: `${min} to ${max}`,
		isTyped: true,
		text: (preferences) => String(get(preferences)),
		value: get,
		parse(preferences, text) {
			const value = Number(text.trim().replace(',', '.'));
			const fits = text.trim() !== '' && value >= min && value <= max;
			return fits && (!isWhole || Number.isInteger(value)) ? set(preferences, value) : undefined;
		},
		step(preferences, by) {
			const value = fitted(Math.min(max, Math.max(min, get(preferences) + by * step)));
			return value === get(preferences) ? preferences : set(preferences, value);
		},
	};
}

export function choiceSetting<T extends string>(
	words: Words,
	values: readonly T[],
	{get, set}: Lens<T>,
): Setting {
	return {
		...words,
		takes: values.join(', '),
		isTyped: false,
		text: get,
		value: get,
		parse(preferences, text) {
			const value = values.find((one) => one === text.trim().toLowerCase());
			return value === undefined ? undefined : set(preferences, value);
		},
		step(preferences, by) {
			const at = values.indexOf(get(preferences)) + by;
			const value = values[(at + values.length) % values.length];
			return value === undefined ? preferences : set(preferences, value);
		},
	};
}

export function switchSetting(words: Words, {get, set}: Lens<boolean>): Setting {
	const choice = choiceSetting(words, ['on', 'off'], {
		get: (preferences) => (get(preferences) ? 'on' : 'off'),
		set: (preferences, value) => set(preferences, value === 'on'),
	});
	return {...choice, value: get};
}

const MOST_MINUTES = 1440;

/** Minutes of learning steps, as `1 10`. */
export function minutesSetting(words: Words, {get, set}: Lens<readonly number[]>): Setting {
	return {
		...words,
		takes: `minutes, 1 to ${MOST_MINUTES} each: 1 10`,
		isTyped: true,
		text: (preferences) => get(preferences).join(' '),
		value: get,
		parse(preferences, text) {
			const minutes = text
				.split(/[\s,]+/u)
				.filter((part) => part !== '')
				.map(Number);
			const fit = minutes.every((one) => Number.isInteger(one) && one >= 1 && one <= MOST_MINUTES);
			return fit ? set(preferences, minutes) : undefined;
		},
		step: (preferences) => preferences,
	};
}

/** A day such as 2027-01-15, or none. */
export function daySetting(words: Words, {get, set}: Lens<string | undefined>): Setting {
	return {
		...words,
		takes: 'a day, 2027-01-15, or none',
		isTyped: true,
		text: (preferences) => get(preferences) ?? 'none',
		value: get,
		parse(preferences, text) {
			const day = text.trim().toLowerCase();
			if (day === 'none' || day === '') return set(preferences, undefined);
			return dayNumber(day) === null ? undefined : set(preferences, day);
		},
		step: (preferences) => preferences,
	};
}
