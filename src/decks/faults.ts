// What is wrong in a deck, by its path; and how that becomes a message with the file's line.
import type {Problem} from '../result.js';
import type {Path} from './json-walk.js';

export type Fault = {
	readonly code: string;
	readonly path: Path;
	/** Goes on after the path: `is missing`. */
	readonly message: string;
	readonly hint?: string;
};

/** Where a file was read from: its name, and the line, from 1, of each of some paths. */
export type Origin = {
	readonly file: string;
	linesOf(paths: readonly Path[]): readonly number[];
};

/** More would scroll the first one away. */
const MOST = 5;

export function problemsOf(faults: readonly Fault[], origin: Origin): readonly Problem[] {
	const told = faults.slice(0, MOST);
	const lines = origin.linesOf(told.map(({path}) => path));
	const problems = told.map(({code, path, message, hint}, i): Problem => {
		const line = lines[i];
		return {
			code,
			message: `${pathWords(path)}: ${message}`,
			file: origin.file,
			...(line === undefined ? {} : {line}),
			hint: hint ?? 'correct it there, or get the deck again',
		};
	});
	const rest = faults.length - told.length;
	if (rest === 0) return problems;
	const more = {code: 'deck-more-faults', message: `${rest} more like these`, file: origin.file};
	return [...problems, more];
}

/** `cards[3].answer`; the whole file where the path is empty. */
function pathWords(path: Path): string {
	const steps = path.map((step) =>
		typeof step === 'number' ? `[${step}]` : /^\w+$/u.test(step) ? `.${step}` : `[…]`,
	);
	return steps.join('').replace(/^\./u, '') || 'the file';
}
