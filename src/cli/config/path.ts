// `whosaid config path`: the file the settings are kept in.
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {openGround} from '../open-world.js';
import {report, warn} from '../report.js';

export const path: Action = async (context) => {
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	warn(context, ground.warnings);
	context.stdout.write(`${ground.value.settings.path}\n`);
	return EXIT.fine;
};
