// Brings the settings of an older program to today's form, one version at a time.

export type RawSettings = Readonly<Record<string, unknown>>;

/** Each step leads from the version of its index to the next. */
export type Migration = (settings: RawSettings) => RawSettings;

const MIGRATIONS: readonly Migration[] = [
	// The first program wrote no version, and let steps of any length stand.
	(settings) => ({
		...settings,
		...shorter(settings, 'learningSteps'),
		...shorter(settings, 'relearningSteps'),
	}),
];

export const SETTINGS_VERSION = MIGRATIONS.length;

/** The settings in today's form; null where they are so already, or of a newer program. */
export function migrateSettings(
	settings: RawSettings,
	migrations: readonly Migration[] = MIGRATIONS,
): RawSettings | null {
	const version = versionOf(settings);
	if (version >= migrations.length) return null;
	const migrated = migrations.slice(version).reduce((now, step) => step(now), settings);
	return {...migrated, version: migrations.length};
}

/** 0 where none is written. */
export function versionOf({version}: RawSettings): number {
	return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0;
}

function shorter(settings: RawSettings, key: string): RawSettings {
	const steps = settings[key];
	return Array.isArray(steps) ? {[key]: steps.filter((minutes) => !(minutes > 1440))} : {};
}
