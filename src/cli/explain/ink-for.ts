// Colours for text that goes straight to a stream; without them, a small mark tells the kind.
import {styleText} from 'node:util';
import type {Context} from '../context.js';

export type Meaning =
	| 'quote'
	| 'person'
	| 'date'
	| 'treaty'
	| 'cue'
	| 'label'
	| 'good'
	| 'bad'
	| 'dim';

const STYLES: Readonly<Record<Meaning, Parameters<typeof styleText>[0]>> = {
	quote: 'underline',
	person: 'cyan',
	date: 'yellow',
	treaty: 'magenta',
	cue: 'bold',
	label: 'dim',
	good: 'green',
	bad: 'red',
	dim: 'dim',
};

export type Paint = (meaning: Meaning, words: string) => string;

/** On a terminal with colours they are used; elsewhere marked words carry their kind behind them. */
export function paintFor({stdout, flags}: Context): Paint {
	if (flags.color && stdout.isTTY) return (meaning, words) => styleText(STYLES[meaning], words);
	return (meaning, words) => {
		const isNamed = meaning === 'person' || meaning === 'date' || meaning === 'treaty';
		return isNamed ? `${words}‹${meaning}›` : words;
	};
}
