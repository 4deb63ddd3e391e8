// Settings: which one is chosen, and what is typed for it.
import type {Field} from '../../look/field.js';
import type {Preferences} from '../../study/preferences.js';
import type {World} from '../world.js';

export type SettingsModel = {
	readonly preferences: Preferences;
	readonly chosen: number;
	/** The value being typed, or null. */
	readonly typed: Field | null;
	readonly said: string | null;
};

export function startSettings({pace, habits, looks}: World): SettingsModel {
	return {preferences: {pace, habits, looks}, chosen: 0, typed: null, said: null};
}
