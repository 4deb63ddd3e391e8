// `whosaid config set <setting> <value>`: changes one setting, or takes it back to its default.
import {printable} from '../../look/printable.js';
import {fail, ok, type Result} from '../../result.js';
import type {Preferences} from '../../study/preferences.js';
import type {Setting} from '../../study/setting.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {openGround} from '../open-world.js';
import {report, warn} from '../report.js';
import {deckAt, preferencesOf, settingAt} from './setting-at.js';

export const set: Action = async (context, [name = '', text = ''], options) => {
	const setting = settingAt(name);
	if (!setting.ok) return report(context, setting.problems);
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	warn(context, ground.warnings);
	const {settings, home} = ground.value;
	const deck = deckAt(context, home, options);
	if (!deck.ok) return report(context, deck.problems);
	const value = valueFor(setting.value, settings.settings, text);
	if (!value.ok) return report(context, value.problems);
	const {key} = setting.value;
	const changed = settings.change(key, value.value, deck.value);
	if (!changed.ok) return report(context, changed.problems);
	const whose = deck.value === undefined ? '' : ` of ${deck.value}`;
	const now = setting.value.text(preferencesOf(changed.value, deck.value));
	context.stderr.write(`${printable(`${key}${whose}: ${now === '' ? 'none' : now}`)}\n`);
	return EXIT.fine;
};

/** What is stored; undefined takes the setting back to its default. */
function valueFor(setting: Setting, preferences: Preferences, text: string): Result<unknown> {
	const word = text.trim().toLowerCase();
	if (word === 'default') return ok(undefined);
	const parsed =
		setting.parse(preferences, text) ??
		(word === 'none' ? setting.parse(preferences, '') : undefined);
	if (parsed) return ok(setting.value(parsed));
	return fail({
		code: 'setting-wrong',
		message: `${setting.key} can't be ${text}`,
		hint: `it takes ${setting.takes}`,
	});
}
