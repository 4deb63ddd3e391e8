// Reads the parser's weights, which stand beside the program's code.
import {readFileSync} from 'node:fs';
import {fail, ok, type Result} from '../result.js';

const FILE = 'english.weights';
/** Beside the built program, beside its parts, and in the sources. */
const PLACES = [`./${FILE}`, `../${FILE}`, `../passes/syntax/${FILE}`];

/** `home` is the address of the code that asks; only tests give another. */
export function readSyntaxWeights(home = import.meta.url): Result<Uint8Array> {
	for (const place of PLACES) {
		const bytes = read(new URL(place, home));
		if (bytes) return ok(bytes);
	}
	return fail({
		code: 'syntax-weights-missing',
		message: `the parser's weights (${FILE}) are missing or cannot be read`,
		hint: 'install whosaid again; until then facts are found by rules alone',
	});
}

/** Undefined where the file cannot be read, for whatever reason: the next place is tried. */
function read(place: URL): Uint8Array | undefined {
	try {
		return readFileSync(place);
	} catch {
		return undefined;
	}
}
