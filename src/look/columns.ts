// A chart of columns in eighth blocks, for curves and forecasts: rows of text, the top one first.

const EIGHTHS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * `height` rows of one cell a value; values are cut to 0..1. A value above nothing shows at least
 * its foot; null is a gap.
 */
export function columns(
	values: readonly (number | null)[],
	height: number,
	ascii = false,
): readonly string[] {
	return Array.from({length: height}, (_, row) => {
		const floor = height - 1 - row;
		return values.map((value) => cell(value, floor, height, ascii)).join('');
	});
}

function cell(value: number | null, floor: number, height: number, ascii: boolean): string {
	if (value === null || !(value > 0)) return ' ';
	const eighths = Math.max(1, Math.round(Math.min(1, value) * height * 8)) - floor * 8;
	if (eighths <= 0) return ' ';
	if (ascii) return eighths > 4 || floor === 0 ? '#' : '.';
	return EIGHTHS[Math.min(8, eighths) - 1] ?? ' ';
}
