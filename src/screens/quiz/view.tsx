// How the form before a quiz looks: a line a choice, the chosen one with its arrows.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {clip, pad} from '../../look/clip.js';
import {printable} from '../../look/printable.js';
import {lines} from '../../look/styled.js';
import {type QuizPlan, type RoundKind, SPEED_SECONDS} from '../../study/quiz/plan.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import {sourceWords} from '../study/source-words.js';
import {type QuizModel, ROWS, type Row} from './model.js';

const LABEL_WIDTH = 11;
const LABELS: Readonly<Record<Row, string>> = {
	deck: 'Deck',
	only: 'About',
	kind: 'Asked by',
	count: 'Questions',
	seconds: 'Clock',
	counts: 'Counts',
};
const KINDS: Readonly<Record<RoundKind, string>> = {
	choose: 'choosing among answers',
	type: 'typing the answer',
	'who-said': 'who said it? at speed',
	'in-order': 'putting four events in order',
};

export function quizView({model, size, theme}: ViewProps<QuizModel>): ReactNode {
	const width = size.columns;
	const [left, right] = theme.ascii ? ['<', '>'] : ['‹', '›'];
	return (
		<Box flexDirection="column" width={width}>
			<Lines lines={[...lines('Quiz', width, theme.title), []]} />
			{model.decks.length === 0 && (
				<Lines lines={lines('No decks yet: make cards first (Esc, then g).', width)} />
			)}
			{model.decks.length > 0 &&
				ROWS.map((row) => {
					const isChosen = row === model.row;
					const value = clip(printable(rowWords(model, row)), width - LABEL_WIDTH - 6);
					const shown = isChosen ? `${left} ${value} ${right}` : `  ${value}`;
					return (
						<Text key={row} {...(isChosen ? theme.accent : {})}>
							{`${isChosen ? '>' : ' '} ${pad(LABELS[row], LABEL_WIDTH)}${shown}`}
						</Text>
					);
				})}
		</Box>
	);
}

function rowWords({decks, deck, plan}: QuizModel, row: Row): string {
	const chosen = decks[deck];
	switch (row) {
		case 'deck':
			return chosen?.head.title ?? '';
		case 'only':
			return onlyWords(plan, chosen);
		case 'kind':
			return KINDS[plan.kind];
		case 'count':
			return `at most ${plan.count}`;
		case 'seconds':
			return clockWords(plan);
		case 'counts':
			return plan.counts && plan.kind !== 'in-order'
				? 'yes, as answers for the schedule'
				: 'no, the schedule stays as it is';
	}
}

function onlyWords({only}: QuizPlan, deck: QuizModel['decks'][number] | undefined): string {
	switch (only.by) {
		case 'deck':
			return 'the whole deck';
		case 'article':
			return sourceWords(deck?.sources.find(({id}) => id === only.source)) || only.source;
		case 'about':
			return only.name;
	}
}

function clockWords({kind, seconds}: QuizPlan): string {
	if (seconds !== null) return `${seconds} s a question`;
	return kind === 'who-said' ? `${SPEED_SECONDS} s a question` : 'none';
}
