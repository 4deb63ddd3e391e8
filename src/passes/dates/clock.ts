// The time of day just before a date: "at 9 a.m. EST Tuesday", "noon Thursday".

const CLOCK =
	/(?:\b(\d{1,2})(?::(\d\d))?\s?([ap])\.?m\.?(?: [A-Z]{2,4})?|\b(noon|midnight)),?(?: on)? $/iu;

/** As a TIMEX3 suffix: T09:00. */
export function clockBefore(text: string, at: number): string | undefined {
	const match = CLOCK.exec(text.slice(Math.max(0, at - 24), at));
	if (!match) return undefined;
	const [, hours, minutes = '00', half = '', word = ''] = match;
	if (word) return word.toLowerCase() === 'noon' ? 'T12:00' : 'T00:00';
	const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	return `T${String(hour).padStart(2, '0')}:${minutes}`;
}
