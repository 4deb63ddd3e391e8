// A progress bar on one line of stderr, only where a person looks on.
import {bar} from '../look/bar.js';
import type {Output} from './context.js';

const WIDTH = 24;
const CLEAR = '\r\u001B[K';

export type ProgressBar = {
	/** `done` of `total`; `label` is shown behind the bar. */
	show(done: number, total: number, label: string): void;
	/** Takes the bar off the screen. */
	clear(): void;
};

export function progressBar(output: Output): ProgressBar {
	if (!output.isTTY) return {show: () => undefined, clear: () => undefined};
	return {
		show(done, total, label) {
			const share = total === 0 ? 1 : done / total;
			output.write(`${CLEAR}${bar(share, WIDTH)} ${done}/${total} ${label}`);
		},
		clear() {
			output.write(CLEAR);
		},
	};
}
