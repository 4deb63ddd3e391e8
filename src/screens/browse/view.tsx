// How browse looks: the search line, the cards found, and the chosen one below them.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {apart, clip, pad} from '../../look/clip.js';
import {fieldLine} from '../../look/field-line.js';
import {printable} from '../../look/printable.js';
import {type Line, lines} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {cells} from '../../look/width.js';
import {stateOf} from '../../study/progress.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import {Scroll} from '../scroll.js';
import {cardLayout} from './card-layout.js';
import {type BrowseModel, chosenEntry, type Pane} from './model.js';
import type {Entry, Known} from './search.js';
import {stateWords} from './state-words.js';

type Props = ViewProps<BrowseModel>;

/** From this many rows on the chosen card is shown below the list. */
const TALL = 16;
const PREVIEW = 6;
const STATE = 10;
const HINT = 'words, or person:  kind:  deck:  tag:  source:  is:new  due:week  -not';

export function browseView(props: Props): ReactNode {
	const {model, size, theme} = props;
	if (model.pane.type === 'list') return listView(props);
	const head = headLines(model, size.columns, theme);
	const form = formLines(model.pane, size.columns, theme);
	const rows = size.rows - head.length - form.length;
	return (
		<Box flexDirection="column" width={size.columns}>
			<Lines lines={head} />
			<Lines lines={form} />
			<Scroll
				layout={cardLayout(model, theme)}
				size={{columns: size.columns, rows}}
				scroll={model.pane.type === 'card' ? model.pane.scroll : 0}
				theme={theme}
			/>
		</Box>
	);
}

function headLines({chosen, hits}: BrowseModel, width: number, theme: Theme): readonly Line[] {
	const place = `${chosen + 1} of ${count(hits.found.length)}`;
	return [[{text: apart('Browse', place, width), tone: theme.dim}], []];
}

function formLines(pane: Pane, width: number, theme: Theme): readonly Line[] {
	if (pane.type === 'flag') {
		return [
			[{text: 'What is wrong with this card?', tone: theme.title}],
			fieldLine(pane.field, width, {theme, hint: 'wrong speaker, wrong year, makes no sense …'}),
			[],
		];
	}
	if (pane.type !== 'edit') return [];
	const row = (name: 'question' | 'answer'): readonly Line[] => [
		[{text: name === 'question' ? 'Question' : 'Answer', tone: theme.dim}],
		pane.at === name
			? fieldLine(pane[name], width, {theme})
			: [{text: clip(printable(pane[name].text), width), tone: {}}],
	];
	return [...row('question'), ...row('answer'), []];
}

function listView({model, size, theme}: Props): ReactNode {
	const width = size.columns;
	const preview = size.rows >= TALL ? PREVIEW : 0;
	const rows = size.rows - 2 - preview;
	const {found} = model.hits;
	const first = Math.max(0, Math.min(model.chosen - (rows >> 1), found.length - rows));
	const list = found.slice(first, first + rows).flatMap((place, i): readonly Line[] => {
		const entry = model.entries[place];
		if (!entry) return [];
		return [rowLine(entry, model.known, {width, theme, isChosen: first + i === model.chosen})];
	});
	return (
		<Box flexDirection="column" width={width} height={size.rows}>
			<Lines lines={[searchLine(model, width, theme), []]} />
			<Lines lines={list.length > 0 ? list : nothing(model, width, theme)} />
			<Box flexGrow={1} />
			{preview > 0 && list.length > 0 && (
				<Lines lines={previewLines(model, width, theme).slice(0, preview)} />
			)}
		</Box>
	);
}

function searchLine({field, hits, entries}: BrowseModel, width: number, theme: Theme): Line {
	const total = count(entries.length);
	const found = hits.terms.length === 0 ? total : `${count(hits.found.length)} of ${total}`;
	const label = '/ ';
	const room = width - 2 - found.length - 2;
	const typed = fieldLine(field, room, {theme, hint: HINT});
	const used = typed.reduce((sum, {text}) => sum + cells(text), 0);
	return [
		{text: label, tone: theme.accent},
		...typed,
		{text: `${' '.repeat(Math.max(1, room + 2 - used))}${found}`, tone: theme.dim},
	];
}

function nothing({hits, entries}: BrowseModel, width: number, theme: Theme): readonly Line[] {
	if (entries.length === 0) return lines('There are no cards yet: Esc, then g makes some.', width);
	const unknown = hits.terms.find((term) => term.type === 'unknown');
	const words = unknown?.type === 'unknown' ? unknown.said : 'No card has all of that.';
	return lines(words, width, theme.dim);
}

function rowLine(
	{card}: Entry,
	known: Known,
	{
		width,
		theme,
		isChosen,
	}: {readonly width: number; readonly theme: Theme; readonly isChosen: boolean},
): Line {
	const state = stateWords(card.id, known);
	const answer = width < 60 ? 0 : Math.min(26, width >> 2);
	const question = width - 2 - (answer > 0 ? answer + 1 : 0) - STATE - 1;
	const {flags} = stateOf(known.progress, card.id);
	const left = `${isChosen ? '>' : flags.length > 0 ? '!' : ' '} ${pad(printable(card.question), question)} `;
	const right = state.padStart(STATE);
	if (isChosen) {
		const middle = answer > 0 ? `${pad(printable(card.answer), answer)} ` : '';
		return [{text: left + middle + right, tone: theme.chosen}];
	}
	return [
		{text: left, tone: {}},
		...(answer > 0 ? [{text: `${pad(printable(card.answer), answer)} `, tone: theme.good}] : []),
		{text: right, tone: state === 'due' ? theme.due : state === 'new' ? theme.fresh : theme.dim},
	];
}

function previewLines(model: BrowseModel, width: number, theme: Theme): readonly Line[] {
	const entry = chosenEntry(model);
	if (!entry) return [];
	const rule = (theme.ascii ? '-' : '─').repeat(width);
	const {card, deck} = entry;
	const question = lines(printable(card.question), width, theme.title).slice(0, 3);
	return [
		[{text: rule, tone: theme.dim}],
		...question,
		[{text: clip(printable(card.answer), width), tone: theme.good}],
		[{text: clip(printable(deck.head.title), width), tone: theme.dim}],
	];
}

function count(value: number): string {
	return String(value).replaceAll(/\B(?=(\d{3})+$)/gu, ',');
}
