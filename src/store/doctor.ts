// Looks through everything in the user's folder and says what is wrong and what would help.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem, Result} from '../result.js';
import type {ReviewEvent} from '../study/review-event.js';
import type {Pace} from '../study/schedule.js';
import {listBackups} from './backup.js';
import {listDecks} from './deck-files.js';
import {diskProblem} from './disk-problem.js';
import type {Home} from './home.js';
import {isLocked} from './lock.js';
import {eventsOf, journalBytes} from './read-journals.js';
import {replay} from './replay.js';
import {openSettings} from './settings.js';

export type Finding = {
	/** What was looked at: `journals`, `settings`. */
	readonly area: string;
	/** A fault may cost progress or time; a note is only worth knowing. */
	readonly level: 'fine' | 'note' | 'fault';
	readonly problem: Problem;
	/** Whether `whosaid doctor --fix` would repair it. */
	readonly canFix: boolean;
};

const DAY = 86_400_000;
/** What `--fix` repairs; the rest needs a person. */
const FIXABLE = new Set([
	'journal-line-corrupt',
	'journal-line-torn',
	'lock-stale',
	'snapshot-differs',
	'setting-wrong',
]);

export async function examine(
	home: Home,
	{pace, now}: {readonly pace: Pace; readonly now: number},
): Promise<readonly Finding[]> {
	return [
		...folder(home),
		...fromResult('settings', await openSettings(home.folder), 'settings can be read'),
		...journals(home, now),
		...locks(home),
		...(await snapshot(home, pace)),
		...fromResult('decks', listDecks([home.decks]), 'installed decks can be read'),
		...backups(home),
	];
}

function folder({folder: path, journals: log}: Home): readonly Finding[] {
	try {
		for (const one of [path, log]) accessSync(one, constants.R_OK | constants.W_OK);
		return [fine('folder', `${path} can be read and written`)];
	} catch (error) {
		return [finding('folder', 'fault', diskProblem(error, path, 'write'))];
	}
}

function journals(home: Home, now: number): readonly Finding[] {
	const files = journalBytes(home.journals);
	if (!files.ok) return files.problems.map((problem) => finding('journals', 'fault', problem));
	const read = [...files.value].map(([name, bytes]) => ({
		name,
		...eventsOf(bytes, join(home.journals, name)),
	}));
	const events = read.flatMap((one) => one.events);
	const faults = read.flatMap(({warnings}) =>
		warnings.map((problem) =>
			finding('journals', problem.code === 'journal-lines-newer' ? 'note' : 'fault', problem),
		),
	);
	const devices = new Set(events.map(({device}) => device)).size;
	return [
		fine('journals', `${events.length} events of ${devices} devices in ${read.length} files`),
		...faults,
		...ahead(events, now),
		...orphans(events),
	];
}

/** A clock that was ahead makes its answers count as later than they were. */
function ahead(events: readonly ReviewEvent[], now: number): readonly Finding[] {
	const later = events.filter(({at}) => at > now + DAY);
	if (later.length === 0) return [];
	const devices = [...new Set(later.map(({device}) => device))].join(', ');
	return [
		finding('journals', 'note', {
			code: 'events-ahead',
			message: `${later.length} events are dated after tomorrow: the clock of ${devices} was ahead`,
			hint: 'set that clock; the answers count as they are',
		}),
	];
}

/** An undo whose event is nowhere is harmless, and tells that a journal is missing. */
function orphans(events: readonly ReviewEvent[]): readonly Finding[] {
	const known = new Set(events.map(({device, seq}) => `${device}:${seq}`));
	const lost = events.filter((event) => event.type === 'undo' && !known.has(event.undoes));
	if (lost.length === 0) return [];
	return [
		finding('journals', 'note', {
			code: 'undo-orphan',
			message: `${lost.length} undone answers are not here: a journal of another device may be missing`,
			hint: 'copy all journals into one folder, or use whosaid progress merge',
		}),
	];
}

function locks({journals: path}: Home): readonly Finding[] {
	const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.lock')) : [];
	return names.map((name) =>
		isLocked(join(path, name))
			? fine('locks', `${name}: another whosaid is open`)
			: finding('locks', 'note', {
					code: 'lock-stale',
					message: 'this lock is of a whosaid that ended without letting go',
					file: join(path, name),
					hint: 'the next start takes it over',
				}),
	);
}

async function snapshot(home: Home, pace: Pace): Promise<readonly Finding[]> {
	const replayed = await replay(home, {pace});
	if (!replayed.ok) return replayed.problems.map((one) => finding('snapshot', 'fault', one));
	const {hasSnapshot, differences, cards} = replayed.value;
	if (!hasSnapshot) return [fine('snapshot', 'none that is up to date; the next start makes one')];
	const [first] = differences;
	if (!first) return [fine('snapshot', `${cards} cards, the same as the journals say`)];
	return [
		finding('snapshot', 'fault', {
			code: 'snapshot-differs',
			message: `${differences.length} of ${cards} cards differ from the journals, ${first.card} first`,
			file: join(home.folder, 'snapshot.json'),
			hint: 'the journals are right; the snapshot may be deleted',
		}),
	];
}

function backups(home: Home): readonly Finding[] {
	const listed = listBackups(home.folder);
	if (!listed.ok) return listed.problems.map((problem) => finding('backups', 'fault', problem));
	const [newest] = listed.value;
	return [
		fine('backups', newest ? `${listed.value.length}, the newest ${newest.name}` : 'none yet'),
	];
}

function fromResult(area: string, result: Result<unknown>, good: string): readonly Finding[] {
	if (!result.ok) return result.problems.map((problem) => finding(area, 'fault', problem));
	if (result.warnings.length === 0) return [fine(area, good)];
	return result.warnings.map((problem) => finding(area, 'fault', problem));
}

function finding(area: string, level: Finding['level'], problem: Problem): Finding {
	return {area, level, problem, canFix: FIXABLE.has(problem.code)};
}

function fine(area: string, message: string): Finding {
	return finding(area, 'fine', {code: `${area}-fine`, message});
}
