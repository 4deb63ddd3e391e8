// Repairs what `doctor` found, after a backup: nothing is thrown away, only moved aside.
import {appendFileSync, existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fail, ok, type Result} from '../result.js';
import {busy, isBusy, makeBackup} from './backup.js';
import {decodeEvent, isEvent} from './decode-event.js';
import {diskProblem} from './disk-problem.js';
import type {Finding} from './doctor.js';
import type {Home} from './home.js';
import {isLocked} from './lock.js';
import {journalBytes, wholeLines} from './read-journals.js';
import {openSettings} from './settings.js';
import {writeFileSafely} from './write-file.js';

export type Repaired = {
	/** Name of the backup made before. */
	readonly backup: string;
	/** What was done, a line each. */
	readonly done: readonly string[];
};

export async function repair(
	home: Home,
	findings: readonly Finding[],
	at: number,
): Promise<Result<Repaired>> {
	if (isBusy(home.journals)) return fail(busy(home.folder));
	const backup = makeBackup(home.folder, 'fix', at);
	if (!backup.ok) return backup;
	const codes = new Set(findings.filter(({canFix}) => canFix).map(({problem}) => problem.code));
	const done: string[] = [];
	try {
		if (codes.has('journal-line-corrupt') || codes.has('journal-line-torn')) {
			const tidied = tidyJournals(home);
			if (!tidied.ok) return tidied;
			done.push(...tidied.value);
		}
		if (codes.has('lock-stale')) done.push(...removeLocks(home.journals));
		if (codes.has('snapshot-differs')) {
			rmSync(join(home.folder, 'snapshot.json'), {force: true});
			done.push('the snapshot was deleted; the next start folds the journals anew');
		}
		if (codes.has('setting-wrong')) done.push(...(await resetSettings(home, findings)));
		return ok({backup: backup.value.name, done});
	} catch (error) {
		return fail(diskProblem(error, home.folder, 'write'));
	}
}

/** Lines that are no events go, with the torn end, to `<device>.damaged` beside the journal. */
function tidyJournals({journals}: Home): Result<readonly string[]> {
	const files = journalBytes(journals);
	if (!files.ok) return files;
	const done: string[] = [];
	for (const [name, bytes] of files.value) {
		const whole = wholeLines(bytes);
		const lines = bytes.toString('utf8', 0, whole).split('\n').slice(0, -1);
		const isGood = (line: string): boolean => {
			const event = decodeEvent(line);
			return isEvent(event) || event.kind === 'newer';
		};
		const bad = lines.filter((line) => line !== '' && !isGood(line));
		const torn = whole < bytes.length ? [bytes.toString('utf8', whole)] : [];
		if (bad.length + torn.length === 0) continue;
		const aside = `${name.replace(/\.jsonl$/u, '')}.damaged`;
		appendFileSync(join(journals, aside), [...bad, ...torn].map((line) => `${line}\n`).join(''));
		const good = lines.filter((line) => isGood(line)).map((line) => `${line}\n`);
		const written = writeFileSafely(join(journals, name), good.join(''));
		if (!written.ok) return written;
		done.push(`${name}: ${bad.length + torn.length} damaged lines were moved to ${aside}`);
	}
	return ok(done);
}

function removeLocks(journals: string): readonly string[] {
	const names = existsSync(journals) ? readdirSync(journals) : [];
	const stale = names.filter((name) => name.endsWith('.lock') && !isLocked(join(journals, name)));
	for (const name of stale) rmSync(join(journals, name), {force: true});
	return stale.map((name) => `${name}: the lock of an ended whosaid was removed`);
}

/** Settings over all that can't be are taken back to their defaults. */
async function resetSettings(
	{folder}: Home,
	findings: readonly Finding[],
): Promise<readonly string[]> {
	const store = await openSettings(folder);
	if (!store.ok) return [];
	const keys = findings
		.filter(({problem}) => problem.code === 'setting-wrong')
		.map(({problem}) => problem.message.split(' ')[0] ?? '');
	return keys
		.filter((key) => store.value.change(key, undefined).ok)
		.map((key) => `the setting ${key} was taken back to its default`);
}
