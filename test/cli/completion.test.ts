// Completion and the manual page: made of the table of commands, run by the shells and readers that are here.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {COMMANDS} from '../../src/cli/commands.js';
import {spotsOf} from '../../src/cli/completion/spots.js';
import {run} from './run.js';

const has = (program: string, arg = '--version'): boolean => spawnSync(program, [arg]).status === 0;
const SHELLS = ['bash', 'zsh', 'fish'].filter((shell) => has(shell));
for (const shell of ['bash', 'zsh', 'fish'].filter((one) => !SHELLS.includes(one)))
	console.log(`skipped: completion run by ${shell}, which is not here`);
const HAS_GROFF = has('groff');
if (!HAS_GROFF) console.log('skipped: the manual page read by groff, which is not here');

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'whosaid-completion-'));
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

/** What bash would offer behind these words; decks come from a stand-in for the program. */
async function offered(...line: readonly string[]): Promise<readonly string[]> {
	const {stdout: script} = await run(['completion', 'bash'], {home});
	const ask = `${script}
fake() { case "$2" in
	decks) printf 'rivers\\ntalks\\n' ;;
	settings) printf 'newPerDay\\nnewPosition\\nretention\\n' ;;
	backups) printf '2026-01-12T12-00-00-000-made\\n' ;;
esac; }
COMP_WORDS=(fake ${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length}
_whosaid
printf '%s\\n' "\${COMPREPLY[@]}"`;
	const ran = spawnSync('bash', ['-c', ask], {encoding: 'utf8', cwd: home});
	expect(ran.stderr).toBe('');
	return ran.stdout.split('\n').filter((word) => word !== '');
}

describe.skipIf(!SHELLS.includes('bash'))('in bash', () => {
	test.each([
		[['st'], ['study', 'stats']],
		[['deck', 'd'], ['diff']],
		[['deck', 'remove', '--d'], ['--dry-run']],
		[
			['generate', '--format', ''],
			['deck', 'jsonl'],
		],
		[
			['generate', 'a.txt', '--kinds', 'who-d'],
			['who-denied', 'who-declined', 'who-did'],
		],
		[['quiz', '--kind', 'in'], ['in-order']],
		[
			['study', ''],
			['rivers', 'talks'],
		],
		[['--plain', 'study', 'ri'], ['rivers']],
		[['generate', '--extend', 't'], ['talks']],
		[
			['completion', ''],
			['bash', 'zsh', 'fish'],
		],
		[
			['generate', 'a.txt', '--kinds', 'when,who-d'],
			['when,who-denied', 'when,who-declined', 'when,who-did'],
		],
		[
			['config', 'set', 'new'],
			['newPerDay', 'newPosition'],
		],
		[['backup', 'restore', ''], ['2026-01-12T12-00-00-000-made']],
		[['why', ''], []],
	])('%j gives %j', async (line, wanted) => {
		expect(await offered(...line)).toEqual(wanted);
	});

	test('files where files are read', async () => {
		writeFileSync(join(home, 'two words.txt'), 'text');
		expect(await offered('generate', 'tw')).toEqual(['two words.txt']);
	});
});

test('every command, subcommand and long option stands in every script', async () => {
	const spots = spotsOf(COMMANDS);
	for (const shell of ['bash', 'zsh', 'fish']) {
		const {stdout, code} = await run(['completion', shell], {home});
		expect(code).toBe(0);
		for (const {commands, options} of spots) {
			const flags = options.flatMap(({names}) => names.filter((name) => name.startsWith('--')));
			for (const {name} of commands) expect(stdout).toContain(name);
			for (const flag of flags)
				expect(stdout).toContain(shell === 'fish' ? `-l ${flag.slice(2)}` : flag);
		}
	}
});

test.each(SHELLS)('%s takes its script without complaint', async (shell) => {
	const {stdout} = await run(['completion', shell], {home});
	const file = join(home, 'script');
	writeFileSync(file, stdout);
	const ran = spawnSync(shell, ['-n', file], {encoding: 'utf8'});
	expect([ran.status, ran.stderr]).toEqual([0, '']);
});

test('decks are offered by name, and nothing a shell could run', async () => {
	mkdirSync(join(home, 'decks'));
	for (const name of ['mine.deck.json', 'my.md', '$(touch gone).md', 'notes.json', 'a b.md'])
		writeFileSync(join(home, 'decks', name), '');
	const {stdout} = await run(['completion', 'decks'], {home});
	expect(stdout.split('\n')).toEqual(['mine', 'my', 'seeds', 'treaties', '']);
});

test('settings and backups are offered by name', async () => {
	mkdirSync(join(home, 'backups', '2026-01-12T12-00-00-000-made'), {recursive: true});
	const {stdout: settings} = await run(['completion', 'settings'], {home});
	expect(settings.split('\n')).toContain('newPerDay');
	const {stdout: backups} = await run(['completion', 'backups'], {home});
	expect(backups).toBe('2026-01-12T12-00-00-000-made\n');
});

/** What zsh would offer behind these words: all that is handed to compadd and fits the word begun. */
async function offeredByZsh(...line: readonly string[]): Promise<readonly string[]> {
	const {stdout: script} = await run(['completion', 'zsh'], {home});
	const ask = `compdef() { : }
compset() { cur="\${cur##*,}" }
compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -l -- "\${(@M)@:#$cur*}" }
_files() { : }
fake() { case "$2" in
	decks) printf 'rivers\\ntalks\\n' ;;
	settings) printf 'newPerDay\\nretention\\n' ;;
esac; }
${script}
words=(fake ${line.map((word) => `'${word}'`).join(' ')}); CURRENT=${line.length + 1}
_whosaid`;
	const ran = spawnSync('zsh', ['-f', '-c', ask], {encoding: 'utf8', cwd: home});
	expect(ran.stderr).toBe('');
	return ran.stdout.split('\n').filter((word) => word !== '');
}

test.skipIf(!SHELLS.includes('zsh')).each([
	[['st'], ['study', 'stats']],
	[['deck', 'd'], ['diff']],
	[
		['generate', 'a.txt', '--kinds', 'when,who-d'],
		['who-denied', 'who-declined', 'who-did'],
	],
	[['config', 'set', 'new'], ['newPerDay']],
	[['--plain', 'study', 'ri'], ['rivers']],
	[['deck', 'remove', '--d'], ['--dry-run']],
])('in zsh %j gives %j', async (line, wanted) => {
	expect(await offeredByZsh(...line)).toEqual(wanted);
});

test.skipIf(!SHELLS.includes('fish'))('fish offers the next of a list by comma', async () => {
	const {stdout} = await run(['completion', 'fish'], {home});
	const file = join(home, 'script.fish');
	writeFileSync(file, stdout);
	const ask = `source ${file}; complete -C 'whosaid generate --kinds when,who-d'`;
	const [shell] = SHELLS.filter((one) => one === 'fish');
	const ran = spawnSync(shell ?? '', ['--no-config', '-c', ask], {encoding: 'utf8'});
	const words = ran.stdout.split('\n').map((line) => line.split('\t')[0]);
	expect(words).toEqual(expect.arrayContaining(['when,who-denied', 'when,who-declined']));
});

test('another shell is refused by name', async () => {
	const {code, stderr} = await run(['completion', 'tcsh'], {home});
	expect(code).toBe(2);
	expect(stderr).toContain('bash, zsh, fish');
});

describe('the manual page', () => {
	/** Requests a line may begin with; any other dot would be swallowed. */
	const REQUEST = /^\.(?:TH|SH|SS|TP|B|nf|fi)\b/u;

	test('is roff: known requests, plain ASCII, every command and option', async () => {
		const {stdout} = await run(['man'], {home});
		const lines = stdout.split('\n');
		expect(lines.filter((line) => /^[.']/u.test(line) && !REQUEST.test(line))).toEqual([]);
		expect(stdout).toMatch(/^[\n -~]+$/u);
		const plain = stdout.replaceAll('\\-', '-');
		for (const {words, options} of spotsOf(COMMANDS)) {
			expect(plain).toContain(`whosaid ${words}`.trim());
			for (const {names} of options) for (const name of names) expect(plain).toContain(name);
		}
	});

	test.skipIf(!HAS_GROFF)('is read by groff without a warning', async () => {
		const {stdout} = await run(['man'], {home});
		const args = ['-man', '-Tutf8', '-ww', '-z'];
		const ran = spawnSync('groff', args, {input: stdout, encoding: 'utf8'});
		expect([ran.status, ran.stderr]).toEqual([0, '']);
	});
});
