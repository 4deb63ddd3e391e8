// How a study session looks: how far it is, the card, and the grades with their intervals.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {apart} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {type Line, type Segment, wrapSegments} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import type {Grade} from '../../study/review-event.js';
import {cardsLeft, currentCard, proposedGrade} from '../../study/session.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import {type Layout, Scroll} from '../scroll.js';
import {cardLines} from './card-lines.js';
import {GRADE_NAMES} from './keys.js';
import type {StudyModel} from './model.js';

const HEAD_ROWS = 3;

export function studyView({model, size, theme}: ViewProps<StudyModel>): ReactNode {
	const {session} = model;
	const width = size.columns;
	const left = cardsLeft(session);
	const done = session.answered.length;
	const grades = session.turn.step === 'answered' ? gradeLines(model, theme, width) : [];
	const room = size.rows - HEAD_ROWS - grades.length - (grades.length > 0 ? 1 : 0);
	return (
		<Box flexDirection="column" width={width} height={size.rows}>
			<Text {...theme.dim}>{apart(printable(model.title), `${left} left`, width)}</Text>
			<Text {...theme.accent}>{bar(done / Math.max(1, done + left), width, theme.ascii)}</Text>
			<Text> </Text>
			<Box flexDirection="column" height={room} overflow="hidden">
				<Scroll
					layout={bodyLayout(model, theme)}
					size={{columns: width, rows: room}}
					scroll={model.scroll}
					theme={theme}
				/>
			</Box>
			{grades.length > 0 && <Text> </Text>}
			<Lines lines={grades} />
		</Box>
	);
}

/** The card's text, for the scroller and for the keys that scroll. */
function bodyLayout(model: StudyModel, theme: Theme): Layout {
	const {session, sources} = model;
	const card = currentCard(session);
	if (!card) return () => [];
	const source = card.cite ? sources.get(card.cite.source) : undefined;
	return (width) => cardLines({card, turn: session.turn, source, theme, width});
}

/** The four grades with the exact next interval on each, the proposed one marked. */
function gradeLines(
	{intervals, session}: StudyModel,
	theme: Theme,
	width: number,
): readonly Line[] {
	const proposed = proposedGrade(session) ?? 3;
	const tones = {1: theme.bad, 2: theme.due, 3: theme.good, 4: theme.fresh};
	const grades: readonly Grade[] = [1, 2, 3, 4];
	const segments = grades.flatMap((grade): readonly Segment[] => {
		const interval = intervals[grade - 1] ?? '';
		// Spaces that must not break, so that a grade never parts from its interval.
		const words = `${grade === proposed ? '>' : ''}${grade}\u00A0${GRADE_NAMES[grade]}\u00A0${interval}`;
		return [
			{text: words, tone: grade === proposed ? {...tones[grade], bold: true} : tones[grade]},
			{text: grade === 4 ? '' : '\u00A0\u00A0 ', tone: {}},
		];
	});
	return wrapSegments(
		segments.filter(({text}) => text !== ''),
		width,
	);
}
