// `whosaid config get <setting>`: one setting, alone on standard output.
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {openGround} from '../open-world.js';
import {report, warn} from '../report.js';
import {deckAt, preferencesOf, settingAt} from './setting-at.js';

export const get: Action = async (context, [name = ''], options) => {
	const setting = settingAt(name);
	if (!setting.ok) return report(context, setting.problems);
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	warn(context, ground.warnings);
	const {home, settings} = ground.value;
	const deck = deckAt(context, home, options);
	if (!deck.ok) return report(context, deck.problems);
	const preferences = preferencesOf(settings.settings, deck.value);
	context.stdout.write(`${setting.value.text(preferences)}\n`);
	return EXIT.fine;
};
