// Days as metadata writes them, brought to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
import type {PartialDay} from '../doc/article.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * An ISO date or time (`2021-12-08T10:00:00+03:00` is 8 December, as the publisher's own clock had
 * it), or a date with the month's English name. Undefined for all else, and for numbers whose order
 * is anyone's guess (`04.02.2022`).
 */
export function partialDay(text: string): PartialDay | undefined {
	const trimmed = text.trim().slice(0, 64);
	const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/u.exec(trimmed);
	if (iso) return checked(iso[1], iso[2], iso[3]);
	const compact = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/u.exec(trimmed);
	if (compact) return checked(compact[1], compact[2], compact[3]);
	const named =
		/\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})\b/iu.exec(
			trimmed,
		) ??
		/\b(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/iu.exec(
			trimmed,
		);
	const {day = '', month = '', year} = named?.groups ?? {};
	const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	return number === 0
		? undefined
		: checked(year, `${number}`.padStart(2, '0'), day.padStart(2, '0'));
}

function checked(year = '', month?: string, day?: string): PartialDay | undefined {
	if (Number(year) < 1400 || Number(year) > 2200) return undefined;
	if (month === undefined) return year;
	const length = DAYS[Number(month) - 1];
	if (length === undefined) return undefined;
	if (day === undefined) return `${year}-${month}`;
	const leap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
	const longest = month === '02' && !leap ? 28 : length;
	return Number(day) >= 1 && Number(day) <= longest ? `${year}-${month}-${day}` : undefined;
}
