// What Ink draws into: keeps the last frame and writes the rows that changed to the real terminal.
import {EventEmitter} from 'node:events';
import {paint} from './paint.js';

/** The real terminal, as far as drawing needs it. */
export type TerminalOutput = {
	readonly columns?: number;
	readonly rows?: number;
	write(bytes: string): boolean;
	on(event: 'resize', listener: () => void): unknown;
	off(event: 'resize', listener: () => void): unknown;
};

export class Screen extends EventEmitter {
	readonly isTTY = true;
	readonly #output: TerminalOutput;
	/** Last hand on a whole frame. */
	readonly #finish: (frame: string) => string;
	#shown: readonly string[] = [];
	#frame: readonly string[] = [];
	#scheduled = false;
	#closed = false;

	constructor(output: TerminalOutput, finish: (frame: string) => string = (frame) => frame) {
		super();
		this.#output = output;
		this.#finish = finish;
	}

	get columns(): number {
		return this.#output.columns || 80;
	}

	get rows(): number {
		return this.#output.rows || 24;
	}

	/** Called by Ink with a whole frame; painted once per turn of the event loop. */
	write(frame: string): boolean {
		this.#frame = this.#finish(frame).replace(/\n$/u, '').split('\n').slice(0, this.rows);
		if (this.#scheduled || this.#closed) return true;
		this.#scheduled = true;
		setImmediate(() => this.#paint());
		return true;
	}

	/** Paints all rows anew: after a resize, or after somebody else wrote. */
	forget(): void {
		if (this.#closed) return;
		this.#shown = [];
		this.#output.write('\u001B[2J');
		this.#paint();
	}

	/** Nothing is painted after this. */
	close(): void {
		this.#closed = true;
	}

	#paint(): void {
		this.#scheduled = false;
		if (this.#closed) return;
		const bytes = paint(this.#shown, this.#frame);
		this.#shown = this.#frame;
		if (bytes) this.#output.write(bytes);
	}
}
