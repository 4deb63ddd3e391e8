// `whosaid completion <shell>`: a script by which the shell completes commands, options and decks.
import {readdirSync} from 'node:fs';
import {formatOf} from '../decks/index.js';
import {listBackups} from '../store/backup.js';
import {deckNameOf} from '../store/deck-files.js';
import {type Home, openHome} from '../store/home.js';
import {SETTINGS} from '../study/settings.js';
import type {Action, Table} from './command.js';
import {fishScript} from './completion/fish.js';
import {bashScript, zshScript} from './completion/posix.js';
import {type Spot, spotsOf} from './completion/spots.js';
import type {Context} from './context.js';
import {EXIT} from './exit.js';
import {report} from './report.js';

const SCRIPTS: ReadonlyMap<string, (spots: readonly Spot[]) => string> = new Map([
	['bash', bashScript],
	['zsh', zshScript],
	['fish', fishScript],
]);

/** Shells expand what they are offered, so a name with anything else in it is not offered. */
const HARMLESS = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** What scripts ask for when a key is pressed. */
type Asked = (home: Home, context: Context) => readonly string[];
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
	['decks', (home, {builtInDecks}) => [home.decks, builtInDecks].flatMap(deckNames)],
	['settings', () => SETTINGS.map(({key}) => key)],
	['backups', backupNames],
]);

export const completion =
	(table: Table): Action =>
	async (context, [shell = '']) => {
		const asked = ASKED.get(shell);
		if (asked) {
			const home = openHome(context.flags.home);
			if (!home.ok) return report(context, home.problems);
			const names = asked(home.value, context).filter((name) => HARMLESS.test(name));
			context.stdout.write([...new Set(names)].map((name) => `${name}\n`).join(''));
			return EXIT.fine;
		}
		const script = SCRIPTS.get(shell);
		if (!script) {
			const message = `there is no completion for ${shell}`;
			const hint = `choose one of ${[...SCRIPTS.keys()].join(', ')}`;
			report(context, [{code: 'option-value', message, hint}]);
			return EXIT.usage;
		}
		context.stdout.write(script(spotsOf(table)));
		return EXIT.fine;
	};

function backupNames({folder}: Home): readonly string[] {
	const listed = listBackups(folder);
	return listed.ok ? listed.value.map(({name}) => name) : [];
}

/** By the names of the files: a key was pressed, and large decks take long to read. */
function deckNames(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
			.filter((name) => formatOf(name) && (/\.deck\.json$/iu.test(name) || !/\.json$/iu.test(name)))
			.map(deckNameOf)
			.sort();
	} catch {
		// A folder that cannot be read has nothing to offer; other commands tell what is wrong with it.
		return [];
	}
}
