// Takes the terminal for a full screen and hands it back on every ending, exactly once.
import process from 'node:process';

const ENTER = '\u001B[?1049h\u001B[2J\u001B[?25l\u001B[?2004h';
const LEAVE = '\u001B[?2026l\u001B[?2004l\u001B[?25h\u001B[0m\u001B[?1049l';

const SIGNALS = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

export type TakeOver = {
	/** Gives the terminal back; safe to call again. */
	leave(): void;
};

type Parts = {
	readonly input: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	/** Stops all painting; called first of all. */
	readonly stop: () => void;
	/** Paints all anew, after coming back from the background. */
	readonly back: () => void;
};

/** Alternate screen, no cursor, raw keys; undone by `leave`, by any signal, and by any crash. */
export function takeOver({input, output, stop, back}: Parts): TakeOver {
	let inside = false;
	const enter = (): void => {
		inside = true;
		input.setRawMode(true);
		input.resume();
		output.write(ENTER);
	};
	const exit = (): void => {
		if (!inside) return;
		inside = false;
		input.setRawMode(false);
		output.write(LEAVE);
	};
	const leave = (): void => {
		stop();
		exit();
		input.pause();
		for (const [event, listener] of listeners) process.off(event, listener);
	};
	const crash = (error: unknown): void => {
		leave();
		process.stderr.write(
			`whosaid: this is a bug of ours: ${error instanceof Error ? error.message : String(error)}\n`,
		);
		process.exit(1);
	};
	const suspend = (): void => {
		exit();
		process.kill(process.pid, 'SIGSTOP');
	};
	const resume = (): void => {
		enter();
		back();
	};
	const listeners: readonly (readonly [string, (...args: unknown[]) => void])[] = [
		['exit', leave],
		['uncaughtException', crash],
		['unhandledRejection', crash],
		['SIGTSTP', suspend],
		['SIGCONT', resume],
		...Object.entries(SIGNALS).map(
			([signal, code]) => [signal, () => endWith(leave, code)] as const,
		),
	];
	for (const [event, listener] of listeners) process.on(event, listener);
	enter();
	return {leave};
}

function endWith(leave: () => void, code: number): void {
	leave();
	process.exit(code);
}
