// Opens the progress: the snapshot with the journals' new lines on top, or all journals folded anew.
import {join} from 'node:path';
import {ok, type Problem, type Result} from '../result.js';
import {pack} from '../study/packed.js';
import {emptyProgress, fitsOn, foldAll, type Progress, withEvent} from '../study/progress.js';
import {byTime, type ReviewEvent} from '../study/review-event.js';
import type {Pace} from '../study/schedule.js';
import type {Home} from './home.js';
import type {Journal} from './journal.js';
import {eventsOf, journalBytes, wholeLines} from './read-journals.js';
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
	const files = journalBytes(home.journals);
	if (!files.ok) return files;
	const snapshot = await readSnapshot(home.folder, pace);
	const topped = snapshot && topUp(snapshot, files.value, {home, pace});
	const {progress, warnings, isChanged} = topped ?? rebuild(files.value, {home, pace, onRebuild});
	const opened: OpenedProgress = {
		progress,
		from: topped ? 'snapshot' : 'journals',
		async save(journal) {
			const appended = journal?.appended ?? '';
			if (appended === '' && !isChanged) return ok(null);
			const events = eventsOf(Buffer.from(appended), '').events;
			if (!events.every((event) => fitsOn(progress, event))) return ok(null);
			const now = events.reduce((before, event) => withEvent(before, event, pace), progress);
			const marks = Object.fromEntries(
				[...withAppended(files.value, journal)].map(([name, bytes]) => [name, markOf(bytes)]),
			);
			return writeSnapshot(home.folder, {packed: pack(now), marks, pace});
		},
	};
	return ok(opened, warnings);
}

type Folded = {
	readonly progress: Progress;
	readonly warnings: readonly Problem[];
	/** Whether the snapshot on disk is behind. */
	readonly isChanged: boolean;
};

type Files = ReadonlyMap<string, Buffer>;

/** The snapshot with the lines behind its marks, or null where the journals are others by now. */
function topUp(
	{base, marks}: Snapshot,
	files: Files,
	{home, pace}: {readonly home: Home; readonly pace: Pace},
): Folded | null {
	if (Object.keys(marks).some((name) => !files.has(name))) return null;
	const events: ReviewEvent[] = [];
	const warnings: Problem[] = [];
	for (const [name, bytes] of files) {
		const mark = marks[name] ?? {bytes: 0, hash: hashOf(Buffer.alloc(0))};
		if (!holds(mark, bytes)) return null;
		const tail = eventsOf(bytes, join(home.journals, name), mark.bytes);
		events.push(...tail.events);
		warnings.push(...tail.warnings);
	}
	let progress = emptyProgress(base);
	for (const event of events.sort(byTime)) {
		if (!fitsOn(progress, event)) return null;
		progress = withEvent(progress, event, pace);
	}
	return {progress, warnings, isChanged: events.length > 0};
}

function rebuild(files: Files, {home, pace, onRebuild}: Options & {readonly home: Home}): Folded {
	const read = [...files].map(([name, bytes]) => eventsOf(bytes, join(home.journals, name)));
	const events = read.flatMap((lines) => lines.events);
	return {
		progress: foldAll(events, pace, onRebuild),
		warnings: read.flatMap((lines) => lines.warnings),
		isChanged: events.length > 0,
	};
}

function holds({bytes, hash}: Mark, file: Buffer): boolean {
	return bytes <= file.length && hash === hashOf(file.subarray(0, bytes));
}

/** A torn last line is left to be read when it is whole. */
function markOf(file: Buffer): Mark {
	const bytes = wholeLines(file);
	return {bytes, hash: hashOf(file.subarray(0, bytes))};
}

function withAppended(files: Files, journal: Journal | undefined): Files {
	if (!journal || journal.appended === '') return files;
	const before = files.get(journal.name) ?? Buffer.alloc(0);
	return new Map(files).set(
		journal.name,
		Buffer.concat([before.subarray(0, wholeLines(before)), Buffer.from(journal.appended)]),
	);
}
