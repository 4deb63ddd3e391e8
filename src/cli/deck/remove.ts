// `whosaid deck remove <deck>`: takes a deck out of the list; what was answered stays in the journals.
import {once} from 'node:events';
import {createInterface} from 'node:readline/promises';
import {printable} from '../../look/printable.js';
import {fail, ok, type Result} from '../../result.js';
import {makeBackup} from '../../store/backup.js';
import {type DeckFile, findDeck, listDecks} from '../../store/deck-files.js';
import {isInstalled, removeInstalled, withoutHidden} from '../../store/installed-decks.js';
import type {Action} from '../command.js';
import type {Context} from '../context.js';
import {EXIT} from '../exit.js';
import {type Ground, openGround} from '../open-world.js';
import {report, usage, warn} from '../report.js';

type Removal = {
	readonly file: DeckFile;
	/** A copy in the user's own folder, which is taken away. */
	readonly isCopy: boolean;
	/** The deck comes with the program, where nothing is ever removed: it is hidden. */
	readonly isHidden: boolean;
};

export const remove: Action = async (context, [wanted = ''], options) => {
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	const planned = plan(context, ground.value, wanted);
	if (!planned.ok) return report(context, planned.problems);
	warn(context, [...ground.warnings, ...planned.warnings]);
	const {stderr} = context;
	stderr.write(`${tell(planned.value)}\n`);
	if (options['dryRun'] === true) return EXIT.fine;
	const isSure = options['yes'] === true ? true : await ask(context);
	if (isSure === undefined)
		return usage(context, 'nobody can be asked here, so nothing was removed (say --yes)');
	if (!isSure) {
		stderr.write('Nothing was removed.\n');
		return EXIT.fine;
	}
	const done = carryOut(context, ground.value, planned.value);
	if (!done.ok) return report(context, done.problems);
	stderr.write(`Removed. Back again: ${done.value}\n`);
	return EXIT.fine;
};

function plan(context: Context, {home, settings}: Ground, wanted: string): Result<Removal> {
	const known = listDecks([home.decks, context.builtInDecks]);
	if (!known.ok) return known;
	const shown = withoutHidden(known.value, home.decks, settings.settings.hiddenDecks);
	const found = findDeck(wanted, shown);
	if (!found.ok) return found;
	const file = found.value;
	const isCopy = isInstalled(home.decks, file);
	const ours = listDecks([context.builtInDecks]);
	const isHidden = ours.ok && ours.value.some(({deck}) => deck.head.id === file.deck.head.id);
	if (isCopy || (isHidden && isInstalled(context.builtInDecks, file)))
		return ok({file, isCopy, isHidden}, known.warnings);
	return fail({
		code: 'deck-not-installed',
		message: 'this file is no installed deck, so nothing was removed',
		file: wanted,
		hint: 'whosaid decks lists the installed ones; a file of your own is yours to delete',
	});
}

function tell({file: {path, deck}, isCopy, isHidden}: Removal): string {
	const {title, id} = deck.head;
	const what = isCopy
		? `${printable(path)} is taken away, after a backup of your folder.`
		: 'It comes with the program and is hidden from your list.';
	const own = isCopy && isHidden ? ' The one that comes with the program is hidden too.' : '';
	return `${printable(title)} (${printable(id)}), ${deck.cards.length} cards. ${what}${own}
Your answers stay in the journals: if the deck comes back, you go on where you were.`;
}

/** Undefined where nobody can be asked. */
async function ask({stdin, stderr}: Context): Promise<boolean | undefined> {
	if (stdin.isTTY !== true) return undefined;
	const lines = createInterface({input: stdin, output: stderr});
	// Ctrl-D ends the line without an answer.
	const gone = once(lines, 'close').then(() => '');
	try {
		const answer = await Promise.race([lines.question('Remove it? [y/N] '), gone]);
		return /^y(?:es)?$/iu.test(answer.trim());
	} finally {
		lines.close();
	}
}

/** The command that brings the deck back. */
function carryOut(
	context: Context,
	{home, settings}: Ground,
	{file, isCopy, isHidden}: Removal,
): Result<string> {
	const {id} = file.deck.head;
	const {hiddenDecks, lastDeck} = settings.settings;
	const kept = isCopy ? makeBackup(home.folder, 'remove', context.now()) : undefined;
	if (kept && !kept.ok) return kept;
	if (isHidden) {
		const hidden = settings.set('hiddenDecks', [...new Set([...hiddenDecks, id])]);
		if (!hidden.ok) return hidden;
	}
	if (isCopy) {
		const removed = removeInstalled(home.decks, file);
		if (!removed.ok) return removed;
	}
	if (lastDeck === id) {
		const forgotten = settings.set('lastDeck', null);
		if (!forgotten.ok) return forgotten;
	}
	if (!kept) return ok(`whosaid deck add ${printable(id)}`);
	return ok(
		`whosaid deck add ${printable(isHidden ? id : 'FILE')}, or your copy from backups/${kept.value.name}`,
	);
}
