// `whosaid backup restore <backup>`: a backup in place of what is there.
import {printable} from '../../look/printable.js';
import {restoreBackup} from '../../store/backup.js';
import {openHome} from '../../store/home.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {report} from '../report.js';

export const restore: Action = async (context, [wanted = '']) => {
	const home = openHome(context.flags.home);
	if (!home.ok) return report(context, home.problems);
	const restored = restoreBackup(home.value.folder, wanted, context.now());
	if (!restored.ok) return report(context, restored.problems);
	context.stderr.write(
		`Restored ${printable(wanted)}. What was there before is kept as ${restored.value.name}.\n`,
	);
	return EXIT.fine;
};
