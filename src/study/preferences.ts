// What the learner may set: pace, habits, and how the screens look and are operated.
import type {Habits} from './habits.js';
import type {Pace} from './schedule.js';

/** By the locale, or always one of the two. */
export type Glyphs = 'auto' | 'unicode' | 'ascii';

export const GLYPHS: readonly Glyphs[] = ['auto', 'unicode', 'ascii'];

/** The learner's own keys: by screen, from the key that is shown by default to the one wanted. */
export type OwnKeys = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Looks = {readonly glyphs: Glyphs; readonly keys: OwnKeys};

export const DEFAULT_LOOKS: Looks = {glyphs: 'auto', keys: {}};

export type Preferences = {
	readonly pace: Pace;
	readonly habits: Habits;
	readonly looks: Looks;
};
