// Runs a program on the full screen: keys in, frames out, the terminal handed back at the end.

import {emitKeypressEvents} from 'node:readline';
import {PassThrough} from 'node:stream';
import type {ReactNode} from 'react';
import {type NodeKey, type Press, pressOf} from './keys.js';
import {createProgram} from './program.js';
import {Screen} from './screen.js';
import {takeOver} from './take-over.js';

export type Size = {readonly columns: number; readonly rows: number};

export type FullScreen<Model, Msg, Effect> = {
	readonly input: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly color: boolean;
	readonly init: Model;
	readonly update: (model: Model, msg: Msg) => readonly [Model, ...Effect[]];
	/** What it does at once is done before the next frame; messages it sends later draw a new one. */
	readonly perform: (effect: Effect, send: (msg: Msg) => void) => void;
	readonly view: (model: Model, size: Size) => ReactNode;
	readonly onKey: (press: Press) => Msg;
	readonly isDone: (model: Model) => boolean;
};

/** Ctrl+F1 and Alt are told from Esc by this many milliseconds of silence. */
const ESCAPE_TIMEOUT = 40;

/** The last model, when `isDone` says so. Throws what a view throws, after leaving the screen. */
export async function runFullScreen<Model, Msg, Effect>(
	options: FullScreen<Model, Msg, Effect>,
): Promise<Model> {
	if (!options.color) process.env['FORCE_COLOR'] = '0';
	const {render} = await import('ink');
	const {input, output} = options;
	const screen = new Screen(output);
	const size = (): Size => ({columns: screen.columns, rows: screen.rows});
	const terminal = takeOver({
		input,
		output,
		stop: () => screen.close(),
		back: () => screen.forget(),
	});
	try {
		return await new Promise<Model>((resolve, reject) => {
			const program = createProgram<Model, Msg, Effect>({
				init: options.init,
				update: options.update,
				perform: options.perform,
				changed: (model) => (options.isDone(model) ? end(model) : draw()),
			});
			const node = (): ReactNode => options.view(program.get(), size());
			const ink = render(node(), {
				// Ink asks of its stream only what Screen has.
				stdout: screen as unknown as NodeJS.WriteStream,
				stdin: new PassThrough() as unknown as NodeJS.ReadStream,
				debug: true,
				patchConsole: false,
				exitOnCtrlC: false,
			});
			ink.waitUntilExit().catch(reject);
			const draw = (): void => ink.rerender(node());
			const onResize = (): void => {
				screen.emit('resize');
				draw();
				screen.forget();
			};
			const onKeypress = (text: string | undefined, key: NodeKey): void => {
				const press = pressOf(text, key);
				if (press?.name === 'ctrl+z') process.kill(0, 'SIGTSTP');
				else if (press) attempt(() => program.send(options.onKey(press)));
			};
			const attempt = (action: () => void): void => {
				try {
					action();
				} catch (error) {
					stop();
					reject(error);
				}
			};
			const stop = (): void => {
				input.off('keypress', onKeypress);
				output.off('resize', onResize);
				screen.close();
				ink.unmount();
			};
			const end = (model: Model): void => {
				stop();
				resolve(model);
			};
			emitKeypressEvents(input, {escapeCodeTimeout: ESCAPE_TIMEOUT} as never);
			input.on('keypress', onKeypress);
			output.on('resize', onResize);
		});
	} finally {
		terminal.leave();
	}
}
