// `whosaid deck fmt <decks...>`: each deck's canonical text, in place; Markdown keeps its look.
import type {Problem, Result} from '../../result.js';
import {ok} from '../../result.js';
import {tidyDeckFile} from '../../store/deck-files.js';
import {readDeckInput} from '../../store/deck-input.js';
import type {Action} from '../command.js';
import type {Context} from '../context.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';

/** With --check nothing is written, and the exit code is 3 where something would be. */
export const fmt: Action = async (context, wanted, options) => {
	const isCheck = options['check'] === true;
	const problems: Problem[] = [];
	let untidy = 0;
	for (const path of wanted) {
		const done = path === '-' ? await throughPipe(context, isCheck) : tidyDeckFile(path, isCheck);
		if (!done.ok) {
			problems.push(...done.problems);
			continue;
		}
		warn(context, done.warnings);
		if (done.value) untidy++;
		if (done.value) context.stderr.write(`${path}: ${isCheck ? 'not tidy' : 'tidied'}\n`);
	}
	if (problems.length > 0) return report(context, problems);
	return isCheck && untidy > 0 ? EXIT.badInput : EXIT.fine;
};

/** Whether the text was not tidy. */
async function throughPipe(context: Context, isCheck: boolean): Promise<Result<boolean>> {
	const read = await readDeckInput(context.stdin);
	if (!read.ok) return read;
	const {file, text, format} = read.value;
	const tidied = format.tidy(text, file);
	if (!tidied.ok) return tidied;
	if (!isCheck) context.stdout.write(tidied.value);
	return ok(tidied.value !== text, tidied.warnings);
}
