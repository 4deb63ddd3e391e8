// `whosaid backup list`: the backups, newest first.
import {printable} from '../../look/printable.js';
import {listBackups} from '../../store/backup.js';
import {openHome} from '../../store/home.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {report} from '../report.js';

export const list: Action = async (context, _operands, options) => {
	const home = openHome(context.flags.home);
	if (!home.ok) return report(context, home.problems);
	const backups = listBackups(home.value.folder);
	if (!backups.ok) return report(context, backups.problems);
	if (options['json'] === true) {
		context.stdout.write(`${JSON.stringify(backups.value, null, '\t')}\n`);
		return EXIT.fine;
	}
	for (const {name, size} of backups.value) {
		context.stdout.write(`${printable(name)}  ${Math.ceil(size / 1000)} kB\n`);
	}
	if (backups.value.length === 0) context.stderr.write('No backups yet: whosaid backup make\n');
	return EXIT.fine;
};
