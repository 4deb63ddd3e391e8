// `whosaid completion <shell>`: a script by which the shell completes commands, options and decks.
import {readdirSync} from 'node:fs';
import {formatOf} from '../decks/index.js';
import {deckNameOf} from '../store/deck-files.js';
import {openHome} from '../store/home.js';
import type {Action, Table} from './command.js';
import {fishScript} from './completion/fish.js';
import {bashScript, zshScript} from './completion/posix.js';
import {type Spot, spotsOf} from './completion/spots.js';
import {EXIT} from './exit.js';
import {report} from './report.js';

const SCRIPTS: ReadonlyMap<string, (spots: readonly Spot[]) => string> = new Map([
	['bash', bashScript],
	['zsh', zshScript],
	['fish', fishScript],
]);

/** Shells expand what they are offered, so a name with anything else in it is not offered. */
const HARMLESS = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

export const completion =
	(table: Table): Action =>
	async (context, [shell = '']) => {
		if (shell === 'decks') {
			const home = openHome(context.flags.home);
			if (!home.ok) return report(context, home.problems);
			const names = [home.value.decks, context.builtInDecks].flatMap(deckNames);
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

/** By the names of the files: a key was pressed, and large decks take long to read. */
function deckNames(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
			.filter((name) => formatOf(name) && (/\.deck\.json$/iu.test(name) || !/\.json$/iu.test(name)))
			.map(deckNameOf)
			.filter((name) => HARMLESS.test(name))
			.sort();
	} catch {
		// A folder that cannot be read has nothing to offer; other commands tell what is wrong with it.
		return [];
	}
}
