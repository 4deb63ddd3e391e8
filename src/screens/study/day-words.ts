// A partial date in words: `2021-12-08` is December 8, 2021.

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' ',
	);

export function dayWords(day: string): string {
	const [year = '', month, date] = day.split('-');
	const name = MONTHS[Number(month) - 1];
	if (name === undefined) return year;
	return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`;
}
