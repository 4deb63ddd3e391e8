// Talking line by line: a question out, a line in, for pipes, scripts and screen readers.
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';

export type Lines = {
	/** Writes the text as it is. */
	say(text: string): void;
	/** The next line without its end, or null when the input has ended. */
	ask(prompt: string): Promise<string | null>;
	close(): void;
};

/** Lines that arrive before they are asked for wait their turn; none is lost. */
export function openLines(input: Readable, output: Writable): Lines {
	const reader = createInterface({input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false});
	const waiting: string[] = [];
	let ended = false;
	let wanted: ((line: string | null) => void) | undefined;
	const hand = (line: string | null): void => {
		const give = wanted;
		wanted = undefined;
		give?.(line);
	};
	reader.on('line', (line) => (wanted ? hand(line) : waiting.push(line)));
	reader.on('close', () => {
		ended = true;
		hand(null);
	});
	return {
		say: (text) => void output.write(text),
		async ask(prompt) {
			output.write(prompt);
			const next = waiting.shift();
			if (next !== undefined) return next;
			if (ended) return null;
			return new Promise((resolve) => {
				wanted = resolve;
			});
		},
		close: () => reader.close(),
	};
}
