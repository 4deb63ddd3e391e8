// How a quiz looks: which question of how many, the clock, and the question.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {apart} from '../../look/clip.js';
import {fieldLine} from '../../look/field-line.js';
import {printable} from '../../look/printable.js';
import {timeLeft} from '../../study/quiz/round.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import {Scroll} from '../scroll.js';
import {isLow, roundLayout, roundRoom} from './lines.js';
import {isAnswerTyped, type RoundModel} from './model.js';

export function roundView({model, size, theme}: ViewProps<RoundModel>): ReactNode {
	const {round} = model;
	const width = size.columns;
	const room = roundRoom(model, size);
	const done = round.outcomes.length;
	const place = Math.min(round.questions.length, done + (round.isShown ? 0 : 1));
	const left = timeLeft(round, model.now);
	const clock = left === null ? '' : `${Math.ceil(left / 1000)} s   `;
	return (
		<Box flexDirection="column" width={width} height={size.rows}>
			<Text {...(left !== null && left <= 3000 ? theme.bad : theme.dim)}>
				{apart(
					`Quiz: ${printable(model.title)}`,
					`${clock}${place} of ${round.questions.length}`,
					width,
				)}
			</Text>
			{!isLow(size) && (
				<>
					<Text {...theme.accent}>
						{bar(done / Math.max(1, round.questions.length), width, theme.ascii)}
					</Text>
					<Text> </Text>
				</>
			)}
			<Box flexDirection="column" height={room.rows} overflow="hidden">
				<Scroll
					layout={roundLayout(model, theme)}
					size={room}
					scroll={model.scroll}
					theme={theme}
				/>
			</Box>
			{isAnswerTyped(model) && (
				<Lines
					lines={[
						[
							{text: '> ', tone: theme.accent},
							...fieldLine(model.typed, width - 2, {theme, hint: 'your answer'}),
						],
					]}
				/>
			)}
		</Box>
	);
}
