// Reads a number with its unit as people write it: "$1.5bn", "1,500 km", "twenty-five per cent".
import UNITS from './units.json' with {type: 'json'};

export type Quantity = {
	/** In the unit's base: 2 km are 2000 of `length`. "1,500" may be 1500 or 1.5. */
	readonly values: readonly number[];
	/** What is measured, or the words behind the number where they are no unit we know; '' for none. */
	readonly of: string;
};

const SCALES: ReadonlyMap<string, number> = new Map(Object.entries(UNITS.scales));
const WORDS: ReadonlyMap<string, number> = new Map(Object.entries(UNITS.words));
const NUMBER =
	/^(?:about |some |around |over |more than |nearly |almost |up to )?([^\d\s]{0,3}) ?(\d[\d.,\u00A0\u202F' ]*\d|\d) ?(.*)$/u;

/** What has more words behind its number is a sentence. */
const MOST_UNIT_WORDS = 3;

/** The quantity a text is, or null where it is none. */
export function readQuantity(text: string): Quantity | null {
	const quantity = readNumber(text);
	return quantity && quantity.of.split(' ').length <= MOST_UNIT_WORDS ? quantity : null;
}

function readNumber(text: string): Quantity | null {
	const clean = text.toLowerCase().normalize('NFKC').trim().replace(/[.!]$/u, '');
	const digits = NUMBER.exec(clean);
	if (!digits) return readWords(clean);
	const [, before = '', number = '', after = ''] = digits;
	const values = numberValues(number);
	return values.length === 0 || (before !== '' && !/\p{Sc}/u.test(before))
		? null
		: scaled(values, [after, before].filter(Boolean).join(' '));
}

/** "1,500" is 1500 or 1.5, "1.500,25" only one thing; a date or a version is no number. */
function numberValues(written: string): readonly number[] {
	const number = written.replace(/[\s']/gu, '');
	const readings = [
		/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(number)
			? number.replaceAll(',', '')
			: null,
		/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(number)
			? number.replaceAll('.', '').replace(',', '.')
			: null,
	];
	return [...new Set(readings.filter((one) => one !== null).map(Number))];
}

/** "twenty-five per cent", "two hundred and ten". */
function readWords(text: string): Quantity | null {
	const words = text.split(/[\s-]+/u);
	let value = 0;
	let used = 0;
	for (const word of words) {
		const here = WORDS.get(word);
		const isHundred = word === 'hundred' && used > 0;
		if (here === undefined && !isHundred && !(word === 'and' && used > 0)) break;
		value = isHundred ? value * 100 : value + (here ?? 0);
		used++;
	}
	return used === 0 ? null : scaled([value], words.slice(used).join(' '));
}

function scaled(values: readonly number[], rest: string): Quantity {
	const [first = '', ...others] = rest.split(' ');
	const scale = SCALES.get(first);
	// "5 m" is five metres as well as five million: a scale only where a unit or nothing else follows.
	const isScale = scale !== undefined && (first.length > 1 || others.length > 0);
	const unitWords = (isScale ? others.join(' ') : rest).replace(/^of /u, '');
	const unit = UNITS.units.find(({names}) => names.includes(unitWords));
	const factor = (isScale ? scale : 1) * (unit?.factor ?? 1);
	return {values: values.map((value) => value * factor), of: unit?.of ?? unitWords};
}
