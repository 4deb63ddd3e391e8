// Runs a program on the full screen: keys in, frames out, the terminal handed back at the end.

import {emitKeypressEvents} from 'node:readline';
import {PassThrough} from 'node:stream';
import type {ReactNode} from 'react';
import {gatherPastes, type NodeKey, type Press} from './keys.js';
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
	readonly onKey: (press: Press, size: Size) => Msg;
	/** Milliseconds until `onWake` is to be sent, or null; asked anew after every change. */
	readonly wake: (model: Model) => number | null;
	readonly onWake: (size: Size) => Msg;
	/** Sent once, when the first frame is drawn. */
	readonly onOpen: () => Msg;
	/** Last hand on a frame before it is written. */
	readonly finish: (frame: string, model: Model) => string;
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
	let shown = options.init;
	const screen = new Screen(output, (frame) => options.finish(frame, shown));
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
				changed(model) {
					shown = model;
					if (isOver) return;
					if (options.isDone(model)) end(model);
					else show();
				},
			});
			let isOver = false;
			const gathered = gatherPastes();
			let timer: NodeJS.Timeout | undefined;
			let drawing: NodeJS.Immediate | undefined;
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
			const draw = (): void => {
				clearImmediate(drawing);
				drawing = undefined;
				attempt(() => ink.rerender(node()));
			};
			// Keys that arrive together are drawn together.
			const show = (): void => {
				drawing ??= setImmediate(draw);
				arm();
			};
			const arm = (): void => {
				clearTimeout(timer);
				const after = options.wake(program.get());
				if (after === null) return;
				timer = setTimeout(() => attempt(() => program.send(options.onWake(size()))), after);
			};
			const onResize = (): void => {
				screen.emit('resize');
				draw();
				screen.forget();
			};
			const onKeypress = (text: string | undefined, key: NodeKey): void => {
				const press = gathered(text, key);
				if (press?.name === 'ctrl+z') process.kill(0, 'SIGTSTP');
				else if (press) attempt(() => program.send(options.onKey(press, size())));
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
				isOver = true;
				clearTimeout(timer);
				clearImmediate(drawing);
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
			arm();
			setImmediate(() => attempt(() => program.send(options.onOpen())));
		});
	} finally {
		terminal.leave();
	}
}
