// Settings in conf: read once, decoded by us, a broken file moved aside and named.
import {existsSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import type {Options as ConfOptions} from 'conf';
import {fail, ok, type Problem, type Result} from '../result.js';
import {makeBackup} from './backup.js';
import {diskProblem} from './disk-problem.js';
import {
	migrateSettings,
	type RawSettings,
	SETTINGS_VERSION,
	versionOf,
} from './migrate-settings.js';
import {checkSetting, type Settings, settingsOf} from './settings-fields.js';

export type SettingsStore = {
	readonly settings: Settings;
	/** The file they are kept in. */
	readonly path: string;
	/** As they stand in the file, unknown keys among them. */
	readonly raw: RawSettings;
	rememberDeck(deck: string): Result<string>;
	/** Writes one setting under its key; values are valid already. */
	set(key: string, value: unknown): Result<string>;
	/** Changes one setting, over all or of one deck; undefined takes it back to its default. */
	change(key: string, value: unknown, deck?: string): Result<Settings>;
};

type Store = {store: Record<string, unknown>; readonly path: string};

/** conf costs a re-read per `get` and a rewrite per `set`; so it is read whole, once. */
export async function openSettings(folder: string): Promise<Result<SettingsStore>> {
	const warnings: Problem[] = [];
	try {
		const conf = await openConf(folder, warnings);
		const raw = migrated(folder, conf, warnings);
		const settings = settingsOf(raw, conf.path);
		if (!settings.ok) return settings;
		const store: SettingsStore = {
			settings: settings.value,
			path: conf.path,
			raw,
			rememberDeck(deck) {
				const kept = write(conf, {lastDeck: deck});
				return kept.ok ? ok(deck) : kept;
			},
			set(key, value) {
				const kept = write(conf, {[key]: value});
				return kept.ok ? ok(key) : kept;
			},
			change: (key, value, deck) => change(conf, {key, value, deck}),
		};
		return ok(store, [...warnings, ...settings.warnings]);
	} catch (error) {
		return fail(diskProblem(error, folder, 'write'));
	}
}

async function openConf(folder: string, warnings: Problem[]): Promise<Store> {
	const {default: Conf} = await import('conf');
	const options: ConfOptions<Record<string, unknown>> = {
		cwd: folder,
		projectName: 'whosaid',
		projectSuffix: '',
	};
	try {
		return new Conf(options);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		warnings.push(moveAside(join(folder, 'config.json')));
		return new Conf(options);
	}
}

/** The settings in today's form; the file is brought to it after a backup, or left where it can't be. */
function migrated(folder: string, conf: Store, warnings: Problem[]): RawSettings {
	const raw = {...conf.store};
	if (versionOf(raw) > SETTINGS_VERSION) warnings.push(newer(conf.path));
	const next = Object.keys(raw).length === 0 ? null : migrateSettings(raw);
	if (next === null) return raw;
	const backup = makeBackup(folder, 'migration', Date.now());
	const written = backup.ok ? write(conf, next) : backup;
	if (!written.ok) warnings.push(...written.problems);
	return next;
}

/** Written over what stands in the file now: another program may have changed the rest meanwhile. */
function write(conf: Store, changes: RawSettings): Result<RawSettings> {
	try {
		const {store} = conf;
		const next = Object.entries({version: SETTINGS_VERSION, ...store, ...changes}).filter(
			([, value]) => value !== undefined,
		);
		conf.store = Object.fromEntries(next);
		return ok(conf.store);
	} catch (error) {
		return fail(diskProblem(error, conf.path, 'write'));
	}
}

function change(
	conf: Store,
	{
		key,
		value,
		deck,
	}: {readonly key: string; readonly value: unknown; readonly deck?: string | undefined},
): Result<Settings> {
	const checked = checkSetting(key, value, deck !== undefined);
	if (!checked.ok && (value !== undefined || checked.problems[0]?.code === 'setting-unknown')) {
		return checked;
	}
	const changes =
		deck === undefined ? {[key]: value} : {decks: withDeck(conf.store, {key, value, deck})};
	const written = write(conf, changes);
	return written.ok ? settingsOf(written.value, conf.path) : written;
}

/** The settings of all decks with one of a deck's changed; a deck without any is left out. */
function withDeck(
	store: RawSettings,
	{key, value, deck}: {readonly key: string; readonly value: unknown; readonly deck: string},
): RawSettings | undefined {
	const decks = new Map<string, RawSettings>(entriesOf(store['decks']));
	const own = Object.entries({...decks.get(deck), [key]: value}).filter(
		([, one]) => one !== undefined,
	);
	if (own.length > 0) decks.set(deck, Object.fromEntries(own));
	else decks.delete(deck);
	return decks.size === 0 ? undefined : Object.fromEntries(decks);
}

function entriesOf(value: unknown): readonly (readonly [string, RawSettings])[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) =>
		typeof one === 'object' && one !== null ? [[key, {...one}] as const] : [],
	);
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

function newer(file: string): Problem {
	return {
		code: 'settings-newer',
		message: 'these settings are of a newer whosaid; what is not known here is left as it is',
		file,
		hint: 'update whosaid',
	};
}
