// Numbers as the pages of stats say them.
import type {Theme} from '../../look/theme.js';

/** What a page is drawn with. */
export type Look = {readonly width: number; readonly theme: Theme};

/** `91.2%`; a dash where nothing was counted. */
export function percentOf(part: number, whole: number): string {
	return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)}%`;
}

/** `1,234`. */
export function grouped(value: number): string {
	return String(value).replaceAll(/\B(?=(\d{3})+$)/gu, ',');
}

/** `1 card`, `2 cards`. */
export function counted(value: number, one: string, many = `${one}s`): string {
	return `${grouped(value)} ${value === 1 ? one : many}`;
}

/** `5 h 20 min`, `12 min`. */
export function hoursWords(milliseconds: number): string {
	const minutes = Math.round(milliseconds / 60_000);
	const hours = Math.floor(minutes / 60);
	return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function monthName(day: string): string {
	return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}
