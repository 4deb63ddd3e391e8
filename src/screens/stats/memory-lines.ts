// The page of memory: true retention over all and by deck, and how many cards are how far.
import {bar} from '../../look/bar.js';
import {pad} from '../../look/clip.js';
import {columns} from '../../look/columns.js';
import {printable} from '../../look/printable.js';
import {type Line, lines} from '../../look/styled.js';
import type {Tone} from '../../look/theme.js';
import type {Statistics} from '../../study/stats/statistics.js';
import {counted, grouped, type Look, percentOf} from './words.js';

const WEEKS = 12;

export function memoryLines(
	statistics: Statistics,
	titles: ReadonlyMap<string, string>,
	look: Look,
): readonly Line[] {
	return [
		...retentionLines(statistics, look),
		...deckLines(statistics, titles, look),
		[],
		...stateLines(statistics, look),
	];
}

function retentionLines({retention, wanted}: Statistics, {width, theme}: Look): readonly Line[] {
	const {asked, recalled} = retention;
	const goal = `wanted: ${Math.round(wanted * 100)}%`;
	if (asked === 0) {
		return lines(
			`True retention counts cards asked again after a day or more; none was yet (${goal}).`,
			width,
			theme.dim,
		);
	}
	const tone = recalled / asked >= wanted - 0.05 ? theme.good : theme.due;
	return [
		[{text: 'True retention', tone: theme.title}],
		[
			{text: bar(recalled / asked, barOf(width), theme.ascii), tone},
			{text: `  ${percentOf(recalled, asked)}`, tone: theme.title},
			{text: `  ${grouped(recalled)} of ${grouped(asked)}`, tone: theme.dim},
		],
		...lines(`${goal} when cards come back`, width, theme.dim),
	];
}

/** A deck a line: its share, its numbers, and a small curve over its last weeks. */
function deckLines(
	{decks}: Statistics,
	titles: ReadonlyMap<string, string>,
	{width, theme}: Look,
): readonly Line[] {
	const curve = width >= 60 ? WEEKS : 0;
	return decks.map(({deck, asked, recalled, weeks}) => {
		const numbers = `${percentOf(recalled, asked)} of ${grouped(asked)}`.padStart(16);
		const shares = weeks.slice(-curve).map((week) => week.recalled / Math.max(1, week.asked));
		const drawn = curve === 0 ? '' : (columns(shares, 1, theme.ascii)[0] ?? '').padStart(curve + 2);
		const title = pad(printable(titles.get(deck) ?? deck), width - numbers.length - drawn.length);
		return [
			{text: title, tone: {}},
			{text: drawn, tone: theme.fresh},
			{text: numbers, tone: theme.dim},
		];
	});
}

function stateLines({states}: Statistics, {width, theme}: Look): readonly Line[] {
	const {fresh, learning, young, mature, suspended, leeches, flagged} = states;
	const total = Math.max(1, fresh + learning + young + mature + suspended);
	const row = (name: string, count: number, tone: Tone): Line => [
		{text: name.padEnd(11), tone: {}},
		{text: bar(count / total, barOf(width), theme.ascii), tone},
		{text: `  ${grouped(count)}`, tone: {}},
		{text: `  ${percentOf(count, total)}`, tone: theme.dim},
	];
	const dot = theme.ascii ? ', ' : ' · ';
	const odd = `${counted(leeches, 'leech', 'leeches')}${dot}${grouped(flagged)} flagged as wrong`;
	return [
		[{text: 'Cards', tone: theme.title}],
		row('new', fresh, theme.fresh),
		row('learning', learning, theme.due),
		row('young', young, theme.good),
		row('mature', mature, theme.good),
		row('suspended', suspended, theme.dim),
		...lines(odd, width, theme.dim),
		...lines('Mature: three weeks or more from one answer to the next.', width, theme.dim),
	];
}

function barOf(width: number): number {
	return width < 50 ? 8 : 20;
}
