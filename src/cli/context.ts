// What a command is given of the world: streams, environment, clock, and where the program lies.
import type {Readable, Writable} from 'node:stream';

export type Output = Writable & {readonly isTTY?: boolean; readonly columns?: number};
export type Input = Readable & {readonly isTTY?: boolean};

export type Context = {
	readonly stdin: Input;
	readonly stdout: Output;
	readonly stderr: Output;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly now: () => number;
	/** Minutes east of UTC at an instant, where the user is. */
	readonly offsetAt: (at: number) => number;
	/** The folder of the decks that come with the program. */
	readonly builtInDecks: string;
	/** The script of worker threads; without it all work is done in one. */
	readonly worker?: string;
	readonly version: string;
	readonly flags: Flags;
};

/** Options every command takes. */
export type Flags = {
	readonly home?: string;
	readonly plain: boolean;
	readonly color: boolean;
	readonly debug: boolean;
};
