// A bar of eighth blocks, for progress and for shares.

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Exactly `width` cells; `share` is cut to 0..1. */
export function bar(share: number, width: number, ascii = false): string {
	const part = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
	if (ascii) {
		const full = Math.round(part * width);
		return '#'.repeat(full) + '-'.repeat(width - full);
	}
	const eighths = Math.round(part * width * 8);
	const full = '█'.repeat(Math.floor(eighths / 8));
	const rest = EIGHTHS[eighths % 8] ?? '';
	return (full + rest).padEnd(width, '░').slice(0, width);
}
