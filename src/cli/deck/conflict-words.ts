// Conflicts of a merge as text, and the question which side is to win.
import type {Conflict, Prefer, Side} from '../../decks/conflict.js';
import {printable} from '../../look/printable.js';
import {isInteractive} from '../../terminal/interactive.js';
import {openLines} from '../../terminal/lines.js';
import type {Context} from '../context.js';

/** Both values, and which one was taken; ends with a line end. */
export function conflictWords(conflict: Conflict): string {
	const {mine, theirs, took} = conflict;
	const lines = [
		`! ${about(conflict)}`,
		`    yours   ${value(mine)}`,
		`    theirs  ${value(theirs)}`,
	];
	return `${[...lines, `    taken: ${took === 'mine' ? 'yours' : 'theirs'}`].join('\n')}\n`;
}

/** Whether a person could be asked. */
export function canAsk({stdin, stderr, env, flags}: Context): boolean {
	return !flags.plain && isInteractive(stdin, stderr, env);
}

/** Asks for each field that both changed; the end of the input keeps the user's own. */
export async function askSides(context: Context, conflicts: readonly Conflict[]): Promise<Prefer> {
	const lines = openLines(context.stdin, context.stderr);
	const chosen = new Map<string, Side>();
	try {
		for (const conflict of conflicts.filter(({field}) => field !== null)) {
			const {mine, theirs} = conflict;
			lines.say(`${about(conflict)}\n  y  yours   ${value(mine)}\n  t  theirs  ${value(theirs)}\n`);
			const reply = await lines.ask('(y or t; Enter: yours) ');
			if (reply === null) break;
			chosen.set(key(conflict), /^\s*t/iu.test(reply) ? 'theirs' : 'mine');
		}
	} finally {
		lines.close();
	}
	return (conflict) => chosen.get(key(conflict)) ?? 'mine';
}

function key({of, id, field}: Pick<Conflict, 'of' | 'id' | 'field'>): string {
	return `${of} ${id} ${field}`;
}

function about({of, id, field, mine}: Conflict): string {
	if (field === null) {
		const [kept, gone] = mine === undefined ? ['theirs', 'you'] : ['yours', 'the author'];
		return printable(
			`${of} ${id}: ${gone} withdrew it, the other side changed it; ${kept} is kept`,
		);
	}
	return printable(of === 'head' ? `the deck: ${field}` : `${of} ${id}: ${field}`);
}

function value(one: unknown): string {
	if (one === undefined) return '(nothing)';
	const text = typeof one === 'string' ? one : JSON.stringify(one);
	const line = printable(text);
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
