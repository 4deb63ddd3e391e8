// `whosaid deck update [file]`: a newer version of an installed deck, without losing anything.
import type {Deck} from '../../decks/deck.js';
import {isEmptyDiff} from '../../decks/diff.js';
import {printDiff} from '../../decks/diff-text.js';
import type {Update} from '../../decks/update.js';
import {printable} from '../../look/printable.js';
import {fail, ok, type Result} from '../../result.js';
import {type DeckFile, findDeck, listDecks} from '../../store/deck-files.js';
import {type Home, openHome} from '../../store/home.js';
import {type Action, type Options, textOption} from '../command.js';
import type {Context} from '../context.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';
import {applyUpdate, planUpdate, type Updating} from './apply-update.js';
import {askSides, canAsk, conflictWords} from './conflict-words.js';
import {preferOption} from './merge.js';
import {openDeck} from './open-deck.js';

/** Without a file, installed copies of decks that come with the program are updated from it. */
export const update: Action = async (context, [file], options) => {
	const home = openHome(context.flags.home);
	if (!home.ok) return report(context, home.problems);
	const pairs = await pairsOf(context, {home: home.value, file, options});
	if (!pairs.ok) return report(context, pairs.problems);
	warn(context, pairs.warnings);
	const isJson = options['json'] === true;
	const results: Done[] = [];
	for (const pair of pairs.value) {
		const done = await updateOne(context, home.value, {pair, options});
		if (!done.ok) return report(context, done.problems);
		warn(context, done.warnings);
		results.push(done.value);
		if (!isJson) tell(context, pair.installed, done.value);
	}
	if (isJson) {
		const rows = pairs.value.flatMap(({installed}, i) => summary(installed, results[i]));
		context.stdout.write(`${JSON.stringify(rows, null, '\t')}\n`);
	} else if (results.length === 0) {
		context.stderr.write('no installed deck came with the program: name the newer file\n');
	}
	return EXIT.fine;
};

type Done = {readonly done: Update; readonly isWritten: boolean};

async function updateOne(
	context: Context,
	home: Home,
	{pair, options}: {readonly pair: Pair; readonly options: Options},
): Promise<Result<Done>> {
	const updating = planUpdate(home, pair.installed, {latest: pair.latest, at: context.now()});
	if (!updating.ok) return updating;
	const done = await settle(context, updating.value, options);
	const isWritten = options['dryRun'] !== true && !isEmptyUpdate(done);
	const written = isWritten ? applyUpdate(updating.value, done) : updating;
	return written.ok ? ok({done, isWritten}, updating.warnings) : written;
}

type Pair = {readonly installed: DeckFile; readonly latest: Deck};

async function pairsOf(
	context: Context,
	{
		home,
		file,
		options,
	}: {readonly home: Home; readonly file: string | undefined; readonly options: Options},
): Promise<Result<readonly Pair[]>> {
	const known = listDecks([home.decks]);
	if (!known.ok) return known;
	if (file === undefined) {
		const own = listDecks([context.builtInDecks]);
		if (!own.ok) return own;
		const latest = new Map(own.value.map(({deck}) => [deck.head.id, deck]));
		const pairs = known.value.flatMap((installed) => {
			const deck = latest.get(installed.deck.head.id);
			return deck ? [{installed, latest: deck}] : [];
		});
		return ok(pairs, [...known.warnings, ...own.warnings]);
	}
	const opened = await openDeck(context, file);
	if (!opened.ok) return opened;
	const latest = opened.value.deck;
	const name = textOption(options, 'deck');
	const installed =
		name === undefined
			? known.value.find(({deck}) => deck.head.id === latest.head.id)
			: findDeck(name, known.value);
	if (installed === undefined) {
		return fail({
			code: 'deck-missing',
			message: `no installed deck has the id ${latest.head.id}`,
			file,
			hint: 'whosaid deck add installs it; --deck names the deck it is a newer version of',
		});
	}
	if (!('ok' in installed)) return ok([{installed, latest}], opened.warnings);
	return installed.ok ? ok([{installed: installed.value, latest}], opened.warnings) : installed;
}

/** Conflicts are asked where a person looks on; else --prefer decides, and without it the user's own words. */
async function settle(context: Context, updating: Updating, options: Options): Promise<Update> {
	const prefer = preferOption(options);
	const first = updating.plan(prefer);
	const isAsked =
		prefer === undefined &&
		options['dryRun'] !== true &&
		first.conflicts.length > 0 &&
		canAsk(context);
	return isAsked ? updating.plan(await askSides(context, first.conflicts)) : first;
}

function isEmptyUpdate({diff, parked, revived}: Update): boolean {
	return isEmptyDiff(diff) && parked.length === 0 && revived.length === 0;
}

function tell({stdout, stderr}: Context, {deck}: DeckFile, {done, isWritten}: Done): void {
	stdout.write(`${printable(deck.head.title)}\n${printDiff(done.diff)}`);
	for (const conflict of done.conflicts) stdout.write(conflictWords(conflict));
	const counts = [
		[done.parked.length, 'withdrawn but kept for your progress on them'],
		[done.revived.length, 'asked again'],
		[done.answerChanged.length, 'with another answer than before'],
	] as const;
	for (const [count, what] of counts) if (count > 0) stdout.write(`${count} ${what}\n`);
	if (!isWritten && !isEmptyUpdate(done)) stderr.write('nothing was written (--dry-run)\n');
}

function summary({path, deck}: DeckFile, result: Done | undefined): readonly object[] {
	if (!result) return [];
	const {done, isWritten} = result;
	const {diff, parked, revived, answerChanged, conflicts} = done;
	const row = {
		deck: deck.head.id,
		file: path,
		written: isWritten,
		diff,
		parked: parked.map(({id}) => id),
		revived: revived.map(({id}) => id),
		answerChanged: answerChanged.map(({before, after}) => ({
			card: after.id,
			before: before.answer,
			after: after.answer,
		})),
		conflicts,
	};
	return [row];
}
