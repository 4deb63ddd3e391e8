// Says where in a JSON text something is wrong: its path and its line.
import {
	findNodeAtLocation,
	type JSONPath,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from 'jsonc-parser';
import type {BaseIssue} from 'valibot';
import type {Problem} from '../result.js';

const STRICT = {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false};

/** The first place where a text stops being JSON. */
export function notJson(text: string, file: string): Problem {
	const errors: ParseError[] = [];
	parseTree(text, errors, STRICT);
	const [first] = errors;
	const why = first ? ` (${printParseErrorCode(first.error)})` : '';
	return {
		code: 'deck-not-json',
		message: `this is not JSON${why}`,
		file,
		line: lineAt(text, first?.offset ?? 0),
		hint: 'a deck file is what whosaid generate writes; was it cut off or edited?',
	};
}

/** One Problem for the first things wrong in a file's shape, each with its path and line. */
export function wrongShape(
	text: string,
	file: string,
	issues: readonly BaseIssue<unknown>[],
): readonly Problem[] {
	const tree = parseTree(text, [], STRICT);
	return issues.slice(0, 5).map((issue) => {
		const path = pathOf(issue);
		return {
			code: 'deck-wrong-shape',
			message: `${pathWords(path)}: ${issue.message}`,
			file,
			line: lineAt(text, tree ? offsetOf(tree, path) : 0),
			hint: 'correct it there, or generate the deck again',
		};
	});
}

/** The line, from 1, that a path of a JSON text stands on; of its nearest parent where it is missing. */
export function lineOfPath(text: string, path: JSONPath): number {
	const tree = parseTree(text, [], STRICT);
	return lineAt(text, tree ? offsetOf(tree, path) : 0);
}

/** `cards[3].answer`; the whole file where the path is empty. */
export function pathWords(path: JSONPath): string {
	const words = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
	return words === '' ? 'the file' : words.replace(/^\./u, '');
}

function pathOf(issue: BaseIssue<unknown>): JSONPath {
	return (issue.path ?? []).flatMap(({key}) =>
		typeof key === 'string' || typeof key === 'number' ? [key] : [],
	);
}

function offsetOf(tree: NonNullable<ReturnType<typeof parseTree>>, path: JSONPath): number {
	for (let length = path.length; length >= 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return node.offset;
	}
	return 0;
}

function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
	return line;
}
