// Draws styled lines, as many as there is room for.
import {Text} from 'ink';
import type {ReactNode} from 'react';
import type {Line} from '../look/styled.js';

/** Each line in a row of its own; an empty one keeps its row. */
export function Lines({lines}: {readonly lines: readonly Line[]}): ReactNode {
	return lines.map((line, row) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
		<Text key={row}>
			{line.length === 0
				? ' '
				: line.map(({text, tone}, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place.
						<Text key={i} {...tone}>
							{text}
						</Text>
					))}
		</Text>
	));
}

/** The slice that is seen: `scroll` lines from the top, never past the end. */
export function visible(lines: readonly Line[], rows: number, scroll: number): readonly Line[] {
	const first = Math.max(0, Math.min(scroll, lines.length - rows));
	return lines.slice(first, first + rows);
}
