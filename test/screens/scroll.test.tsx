// The scroller: never more than its room, and every line can be reached.
import {Box, renderToString} from 'ink';
import {describe, expect, test} from 'vitest';
import {lines} from '../../src/look/styled.js';
import {PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';
import {type Layout, Scroll, scrolledBy} from '../../src/screens/scroll.js';

const text =
	(words: string): Layout =>
	(width) =>
		lines(words, width);
const long = text(Array.from({length: 60}, (_, i) => `word${i} 日本 שלום`).join(' '));

function shown(layout: Layout, scroll: number, size = {columns: 24, rows: 5}): readonly string[] {
	const box = (
		<Box flexDirection="column" width={size.columns}>
			<Scroll layout={layout} size={size} scroll={scroll} theme={PLAIN} />
		</Box>
	);
	return renderToString(box, {columns: size.columns}).split('\n');
}

describe('a text longer than its room', () => {
	test('fills the room and no more, with a bar at the edge', () => {
		const rows = shown(long, 0);
		expect(rows).toHaveLength(5);
		expect(rows.every((row) => cells(row) === 24 && /[┃│]$/u.test(row))).toBe(true);
	});

	test('shows its last word at the end of all scrolling', () => {
		const size = {columns: 24, rows: 5};
		const end = scrolledBy(0, 1000, long, size);
		expect(shown(long, end).join(' ')).toContain('word59');
		expect(scrolledBy(end, 1, long, size)).toBe(end);
		expect(scrolledBy(end, -1, long, size)).toBe(end - 1);
	});
});

test('a short text has no bar and does not scroll', () => {
	expect(shown(text('short'), 3)).toEqual(['short']);
	expect(scrolledBy(0, 1, text('short'), {columns: 24, rows: 5})).toBe(0);
});
