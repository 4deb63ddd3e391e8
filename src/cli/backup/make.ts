// `whosaid backup make`: a backup of settings, journals and decks as they are now.
import {makeBackup} from '../../store/backup.js';
import {openHome} from '../../store/home.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {report} from '../report.js';

export const make: Action = async (context) => {
	const home = openHome(context.flags.home);
	if (!home.ok) return report(context, home.problems);
	const made = makeBackup(home.value.folder, 'made', context.now());
	if (!made.ok) return report(context, made.problems);
	context.stdout.write(`${made.value.name}\n`);
	return EXIT.fine;
};
