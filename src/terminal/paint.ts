// Turns the screen that shows one frame into the screen that shows the next, by changed rows only.

const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';

/** The bytes for it, in one synchronised update; nothing where the frames are equal. */
export function paint(previous: readonly string[], next: readonly string[]): string {
	let bytes = '';
	for (let row = 0; row < Math.max(previous.length, next.length); row++) {
		const line = next[row] ?? '';
		if (line !== previous[row]) bytes += `\u001B[${row + 1};1H${line}\u001B[0m\u001B[K`;
	}
	return bytes && BEGIN + bytes + END;
}
