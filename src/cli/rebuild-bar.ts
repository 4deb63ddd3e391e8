// The bar shown while states are worked out from the journals, when that takes over half a second.
import type {Context} from './context.js';
import {progressBar} from './progress-bar.js';

const SILENT = 500;
const BETWEEN = 50;

export type RebuildBar = {
	show(done: number, total: number): void;
	clear(): void;
};

export function rebuildBar({stderr, now}: Context): RebuildBar {
	const bar = progressBar(stderr);
	const started = now();
	let shown = started;
	return {
		show(done, total) {
			const at = now();
			if (at - started < SILENT || at - shown < BETWEEN) return;
			shown = at;
			bar.show(done, total, 'cards, from the journals');
		},
		clear: () => {
			if (shown !== started) bar.clear();
		},
	};
}
