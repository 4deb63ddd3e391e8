// Opens the progress: the snapshot with the journals' new lines on top, or all journals folded anew.
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import {pack} from '../study/packed.js';
import {emptyProgress, fitsOn, foldAll, type Progress, withEvent} from '../study/progress.js';
import {byTime, type ReviewEvent} from '../study/review-event.js';
import type {Pace} from '../study/schedule.js';
import {diskProblem} from './disk-problem.js';
import type {Home} from './home.js';
import type {Journal} from './journal.js';
import {eventsOf, type JournalFile, journalFiles, wholeLines} from './read-journals.js';
import {hashOf, type Mark, readSnapshot, type Snapshot, writeSnapshot} from './snapshot.js';

export type OpenedProgress = {
	readonly progress: Progress;
	/** How the states came about. */
	readonly from: 'snapshot' | 'journals';
	/** Writes a snapshot of the progress as it was opened and what a journal wrote since, where any. */
	save(journal?: Journal): Promise<Result<string | null>>;
};

export type Rebuilding = (done: number, total: number) => void;

type Options = {readonly pace: Pace; readonly onRebuild?: Rebuilding | undefined};

export async function openProgress(
	home: Home,
	{pace, onRebuild}: Options,
): Promise<Result<OpenedProgress>> {
	const files = journalFiles(home.journals);
	if (!files.ok) return files;
	try {
		const snapshot = readSnapshot(home.folder, pace);
		const topped = snapshot && topUp(snapshot, files.value, pace);
		const folded = topped ?? rebuild(files.value, {pace, onRebuild});
		const opened: OpenedProgress = {
			progress: folded.progress,
			from: topped ? 'snapshot' : 'journals',
			save: async (journal) => save(home, folded, {pace, journal}),
		};
		return ok(opened, folded.warnings);
	} catch (error) {
		return fail(diskProblem(error, home.journals, 'read'));
	}
}

type Folded = {
	readonly progress: Progress;
	readonly warnings: readonly Problem[];
	/** Whether the snapshot on disk is behind. */
	readonly isChanged: boolean;
	/** How much of each journal the progress holds. */
	readonly marks: Readonly<Record<string, Mark>>;
};

async function save(
	home: Home,
	{progress, isChanged, marks}: Folded,
	{pace, journal}: {readonly pace: Pace; readonly journal: Journal | undefined},
): Promise<Result<string | null>> {
	const appended = journal?.appended ?? '';
	if (appended === '' && !isChanged) return ok(null);
	const events = eventsOf(Buffer.from(appended), '').events;
	if (!events.every((event) => fitsOn(progress, event))) return ok(null);
	const now = events.reduce((before, event) => withEvent(before, event, pace), progress);
	try {
		const grown =
			journal && appended !== '' ? {[journal.name]: grownMark(home, journal, marks)} : {};
		return await writeSnapshot(home.folder, {packed: pack(now), marks: {...marks, ...grown}, pace});
	} catch (error) {
		return fail(diskProblem(error, home.journals, 'read'));
	}
}

/** The mark of our own journal with what was appended since; it is held by us, so it grew by that alone. */
function grownMark(home: Home, journal: Journal, marks: Readonly<Record<string, Mark>>): Mark {
	const path = join(home.journals, journal.name);
	const bytes = (marks[journal.name]?.bytes ?? 0) + Buffer.byteLength(journal.appended);
	return markOf(readFileSync(path).subarray(0, bytes), statSync(path).mtimeMs);
}

/** The snapshot with the lines behind its marks, or null where the journals are others by now. */
function topUp({base, marks}: Snapshot, files: readonly JournalFile[], pace: Pace): Folded | null {
	if (Object.keys(marks).some((name) => !files.some((file) => file.name === name))) return null;
	const events: ReviewEvent[] = [];
	const warnings: Problem[] = [];
	const now: Record<string, Mark> = {};
	for (const {name, path, size, changed} of files) {
		const mark = marks[name] ?? NOTHING;
		now[name] = mark;
		// As git does: a file of the same size, not written since, is the same.
		if (mark.bytes === size && mark.changed === changed) continue;
		const bytes = readFileSync(path);
		if (!holds(mark, bytes)) return null;
		const tail = eventsOf(bytes, path, mark.bytes);
		events.push(...tail.events);
		warnings.push(...tail.warnings);
		now[name] = markOf(bytes, changed);
	}
	let progress = emptyProgress(base);
	for (const event of events.sort(byTime)) {
		if (!fitsOn(progress, event)) return null;
		progress = withEvent(progress, event, pace);
	}
	return {progress, warnings, marks: now, isChanged: events.length > 0};
}

function rebuild(files: readonly JournalFile[], {pace, onRebuild}: Options): Folded {
	const read = files.map(({name, path, changed}) => {
		const bytes = readFileSync(path);
		return {mark: [name, markOf(bytes, changed)] as const, ...eventsOf(bytes, path)};
	});
	const events = read.flatMap((lines) => lines.events);
	return {
		progress: foldAll(events, pace, onRebuild),
		warnings: read.flatMap((lines) => lines.warnings),
		marks: Object.fromEntries(read.map(({mark}) => mark)),
		isChanged: events.length > 0,
	};
}

const NOTHING: Mark = {bytes: 0, hash: hashOf(new Uint8Array()), changed: 0};

function holds({bytes, hash}: Mark, file: Buffer): boolean {
	return bytes <= file.length && hash === hashOf(file.subarray(0, bytes));
}

/** A torn last line is left to be read when it is whole. */
function markOf(file: Buffer, changed: number): Mark {
	const bytes = wholeLines(file);
	return {bytes, hash: hashOf(file.subarray(0, bytes)), changed};
}
