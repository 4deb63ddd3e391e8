// `whosaid man`: the manual page, which the build also puts beside the program.
import type {Action, Table} from './command.js';
import {EXIT} from './exit.js';
import {manPage} from './man-page.js';

export const man =
	(table: Table): Action =>
	async ({stdout, version}) => {
		stdout.write(manPage(table, version));
		return EXIT.fine;
	};
