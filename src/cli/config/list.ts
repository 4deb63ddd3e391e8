// `whosaid config list`: all settings with what they take, and what decks want otherwise.
import {printable} from '../../look/printable.js';
import {SETTINGS} from '../../study/settings.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {openGround} from '../open-world.js';
import {report, warn} from '../report.js';

export const list: Action = async (context, _operands, options) => {
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	warn(context, ground.warnings);
	const {settings} = ground.value.settings;
	const {pace} = settings;
	if (options['json'] === true) {
		const all = Object.fromEntries(SETTINGS.map(({key, value}) => [key, value(settings) ?? null]));
		const whole = {...all, weights: pace.weights ?? null, decks: pace.decks ?? {}};
		context.stdout.write(`${JSON.stringify(whole, null, '\t')}\n`);
		return EXIT.fine;
	}
	for (const {key, title, takes, text} of SETTINGS) {
		const value = text(settings) || 'none';
		context.stdout.write(`${key.padEnd(16)} ${value.padEnd(11)} ${title} (${takes})\n`);
	}
	const trained = pace.weights === undefined ? 'defaults' : 'trained on your answers';
	context.stdout.write(`${'(parameters)'.padEnd(16)} ${trained}: whosaid optimize\n`);
	for (const [deck, own] of Object.entries(pace.decks ?? {})) {
		const wishes = Object.entries(own).map(([key, value]) => `${key} ${value}`);
		context.stdout.write(`${printable(`deck ${deck}: ${wishes.join(', ')}`)}\n`);
	}
	return EXIT.fine;
};
