// How the review looks: the cards found, the chosen one with its sentence, and what was not made.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {apart, clip, pad, padSolid} from '../../look/clip.js';
import {fieldLine} from '../../look/field-line.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {Lines} from '../lines.js';
import {Scroll} from '../scroll.js';
import type {Size} from '../world.js';
import {droppedLayout, HEAD_ROWS} from './dropped-layout.js';
import {keptCards, type Review, type Row} from './model.js';

type Look = {readonly width: number; readonly theme: Theme};

/** Below the list: the chosen card in full, in at most this share of the rows. */
const CARD_SHARE = 0.55;
/** In so few rows the question is cut to one, so that the sentence is seen. */
const FEW = 12;
const FEW_SHARE = 0.75;
const NARROW = 60;

export function reviewView(review: Review, size: Size, theme: Theme): ReactNode {
	const look = {width: size.columns, theme};
	const rows = size.rows - HEAD_ROWS;
	const {pane} = review;
	if (pane.type === 'dropped') {
		const room = {columns: size.columns, rows};
		return (
			<Box flexDirection="column" width={size.columns}>
				<Lines lines={headLines(review, look)} />
				<Scroll
					layout={droppedLayout(review, theme)}
					size={room}
					scroll={pane.scroll}
					theme={theme}
				/>
			</Box>
		);
	}
	const form = formLines(review, look).slice(0, rows);
	const share = rows < FEW ? FEW_SHARE : CARD_SHARE;
	const card = cardLines(review, look, rows < FEW).slice(0, Math.floor(rows * share));
	const room = rows - form.length - (form.length > 0 ? 0 : card.length);
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			<Lines lines={headLines(review, look)} />
			<Lines lines={form} />
			<Lines lines={listLines(review, room, look)} />
			{form.length === 0 && (
				<>
					<Box flexGrow={1} />
					<Lines lines={card} />
				</>
			)}
		</Box>
	);
}

function headLines(review: Review, {width, theme}: Look): readonly Line[] {
	const {rows, made} = review;
	const kept = keptCards(review).length;
	const known = rows.filter(({isKnown}) => isKnown).length;
	const not = made.dropped.length + made.unsure + made.surplus;
	const isNarrow = width < NARROW;
	const right = [
		`${kept} to keep`,
		...(known > 0 && !isNarrow ? [`${known} there already`] : []),
		`${not} not made`,
	].join(theme.ascii ? ', ' : ' · ');
	const cards = rows.length === 1 ? '1 card' : `${rows.length} cards`;
	const found = isNarrow ? cards : `${cards} found`;
	return [[{text: apart(found, right, width), tone: theme.title}], []];
}

function listLines(review: Review, room: number, {width, theme}: Look): readonly Line[] {
	const {rows, chosen} = review;
	if (rows.length === 0) {
		return lines(
			'Nothing in there could be asked well enough. w says what was not made, and why.',
			width,
		);
	}
	const first = Math.max(0, Math.min(chosen - (room >> 1), rows.length - room));
	return rows
		.slice(first, first + room)
		.map((row, i) => rowLine(row, first + i === chosen, {width, theme}));
}

function rowLine({card, isKept, isKnown}: Row, isChosen: boolean, {width, theme}: Look): Line {
	const [kept, dropped] = theme.ascii ? ['+', 'x'] : ['✓', '✗'];
	const mark = isKnown ? '=' : isKept ? kept : dropped;
	const answer = width < 60 ? 0 : Math.min(26, width >> 2);
	const question = width - 4 - (answer > 0 ? answer + 1 : 0);
	const words = pad(printable(card.question), question);
	const behind = answer > 0 ? ` ${pad(printable(card.answer), answer)}` : '';
	if (isChosen) return [{text: padSolid(`>${mark}  ${words}${behind}`, width), tone: theme.chosen}];
	const tone = isKept ? {} : theme.dim;
	return [
		{text: ` ${mark}  `, tone: isKept ? theme.good : theme.dim},
		{text: words, tone},
		{text: behind, tone: isKept ? theme.good : theme.dim},
	];
}

function cardLines(
	{rows, chosen, made}: Review,
	{width, theme}: Look,
	isShort: boolean,
): readonly Line[] {
	const row = rows[chosen];
	if (!row) return [];
	const {card, isKnown} = row;
	const wrong = card.choices.filter(({text}) => text !== card.answer);
	const source = made.deck.sources.find(({id}) => id === card.cite?.source);
	const known = [source?.publisher, source?.published, source?.title].filter(Boolean).join(', ');
	const bar = theme.ascii ? '| ' : '│ ';
	const quote = card.cite ? lines(printable(card.cite.quote), width - 2, theme.quote) : [];
	return [
		[{text: (theme.ascii ? '-' : '─').repeat(width), tone: theme.dim}],
		...(isShort
			? [[{text: clip(printable(card.question), width), tone: theme.title}]]
			: lines(printable(card.question), width, theme.title)),
		...lines(printable(card.answer), width, theme.good),
		...indented(quote, bar, theme.dim),
		...(known === '' ? [] : [[{text: clip(`  ${printable(known)}`, width), tone: theme.dim}]]),
		...(wrong.length === 0
			? []
			: lines(`not: ${wrong.map(({text}) => printable(text)).join(', ')}`, width, theme.dim)),
		...(isKnown ? lines('One of your decks has this card already.', width, theme.due) : []),
	];
}

function formLines({pane}: Review, {width, theme}: Look): readonly Line[] {
	switch (pane.type) {
		case 'title':
			return [
				[{text: 'Title of the deck', tone: theme.title}],
				fieldLine(pane.field, width, {theme}),
				[],
			];
		case 'leave':
			return [...lines('Throw these cards away? Nothing has been saved.', width, theme.bad), []];
		case 'edit':
			return (['question', 'answer'] as const)
				.flatMap((name): readonly Line[] => [
					[{text: name === 'question' ? 'Question' : 'Answer', tone: theme.title}],
					pane.at === name
						? fieldLine(pane[name], width, {theme})
						: [{text: clip(printable(pane[name].text), width), tone: {}}],
				])
				.concat([[]]);
		default:
			return [];
	}
}
