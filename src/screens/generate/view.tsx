// How generate looks while articles are picked and read, and when the deck is saved.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {bar} from '../../look/bar.js';
import {apart, clip} from '../../look/clip.js';
import {fieldLine} from '../../look/field-line.js';
import {printable} from '../../look/printable.js';
import {type Line, lines} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {Lines} from '../lines.js';
import type {ViewProps} from '../screen.js';
import type {GenerateModel, Pick, Stage} from './model.js';
import {reviewView} from './review-view.js';

const BAR = 40;
/** Names that complete what is typed, shown at once. */
const OFFERS = 10;

type Look = {readonly width: number; readonly theme: Theme};

export function generateView({model, size, theme}: ViewProps<GenerateModel>): ReactNode {
	const {stage} = model;
	if (stage.type === 'review') return reviewView(stage.review, size, theme);
	const look = {width: size.columns, theme};
	const shown = {
		pick: () => (stage.type === 'pick' ? pickLines(model.pick, stage, look) : []),
		working: () => (stage.type === 'working' ? workingLines(stage, look) : []),
		kept: () => (stage.type === 'kept' ? keptLines(stage, look) : []),
	}[stage.type]();
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			<Lines lines={shown.slice(0, size.rows)} />
		</Box>
	);
}

function pickLines(
	pick: Pick,
	{field, offers, chosen}: Extract<Stage, {readonly type: 'pick'}>,
	{width, theme}: Look,
): readonly Line[] {
	const hint = 'a file or a folder; or paste the text of an article';
	const first = Math.max(0, (chosen ?? 0) - OFFERS + 1);
	const seen = field.text === '' ? [] : offers.slice(first, first + OFFERS);
	const more = offers.length - first - seen.length;
	return [
		[{text: apart('Make cards from articles', '', width), tone: theme.title}],
		[],
		...pickedLines(pick, {width, theme}),
		[{text: '> ', tone: theme.accent}, ...fieldLine(field, width - 2, {theme, hint})],
		...seen.map((path, i): Line => {
			const isChosen = first + i === chosen;
			const text = clip(`${isChosen ? '>' : ' '} ${printable(path)}`, width);
			return [{text, tone: isChosen ? theme.chosen : theme.dim}];
		}),
		...(field.text !== '' && more > 0
			? [[{text: clip(`  and ${more} more`, width), tone: theme.dim}]]
			: []),
	];
}

function pickedLines({paths, texts}: Pick, {width, theme}: Look): readonly Line[] {
	const rows = [
		...paths.map(printable),
		...texts.map((text) => {
			const words = text.split(/\s+/u).filter(Boolean).length;
			return `pasted, ${words} words: ${printable(text.trim().slice(0, 200))}`;
		}),
	];
	const mark = theme.ascii ? '+' : '✓';
	const picked = rows.map(
		(row): Line => [
			{text: `${mark} `, tone: theme.good},
			{text: clip(row, width - 2), tone: {}},
		],
	);
	return picked.length === 0 ? [] : [...picked.slice(-6), []];
}

function workingLines(
	{done, total, name}: Extract<Stage, {readonly type: 'working'}>,
	{width, theme}: Look,
): readonly Line[] {
	const share = total === 0 ? 0 : done / total;
	const count = total === 0 ? '' : ` ${done} of ${total}`;
	return [
		[{text: 'Reading', tone: theme.title}],
		[],
		[
			{text: bar(share, Math.min(BAR, width - 14), theme.ascii), tone: theme.accent},
			{text: count, tone: {}},
		],
		[{text: clip(printable(name), width), tone: theme.dim}],
	];
}

function keptLines(
	{count, deck}: Extract<Stage, {readonly type: 'kept'}>,
	{width, theme}: Look,
): readonly Line[] {
	const cards = count === 1 ? '1 card is' : `${count} cards are`;
	return [
		[{text: 'Saved', tone: theme.title}],
		[],
		...lines(`${cards} now in “${printable(deck.head.title)}”.`, width),
		[],
		...lines('Enter studies them now; they wait on the home screen too.', width, theme.dim),
	];
}
