// `whosaid progress merge <folder>`: the journals of another folder join those here.
import {openHome} from '../../store/home.js';
import {mergeProgress} from '../../store/merge-progress.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';

export const merge: Action = async (context, [from = '']) => {
	const home = openHome(context.flags.home);
	if (!home.ok) return report(context, home.problems);
	const merged = mergeProgress(home.value, from, context.now());
	if (!merged.ok) return report(context, merged.problems);
	warn(context, merged.warnings);
	const {events, files, backup} = merged.value;
	context.stderr.write(
		backup === null
			? 'Everything there is here already.\n'
			: `${events} events taken in from ${files.length} ${files.length === 1 ? 'journal' : 'journals'}; the folder before is kept as ${backup}.\n`,
	);
	return EXIT.fine;
};
