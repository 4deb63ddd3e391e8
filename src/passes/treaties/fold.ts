// Folds a text so that names compare: dashes, quotation marks and diacritics become plain.

const DASHES = /[\u2010-\u2015\u2212]/gu;
const QUOTES = /[\u2018\u2019\u02BC\u0060]/gu;
const MARKED = /[\u00C0-\u017F]/gu;

/** Same length as the text, in UTF-16 units, so that places stay. */
export function fold(text: string): string {
	return text
		.replace(DASHES, '-')
		.replace(QUOTES, "'")
		.replace(/\u00A0/gu, ' ')
		.replace(MARKED, (letter) => {
			const base = letter.normalize('NFD')[0];
			return base !== undefined && base.length === letter.length ? base : letter;
		});
}
