// Walks a JSON text without building anything: where each value stands, and where it stops being JSON.

export type Step = string | number;
export type Path = readonly Step[];

/** The first place where a text is no JSON, and what would have had to stand there. */
export type SyntaxFault = {readonly offset: number; readonly expected: string};

/** Called at the start of every value, in the order of the text; the path is only lent. */
type Visit = (path: Path, offset: number) => void;

type Walk = {
	readonly text: string;
	readonly visit: Visit;
	readonly path: Step[];
	/** What closes each open level. A stack of our own: a hostile text nests deeper than calls may. */
	readonly closes: ('}' | ']')[];
	at: number;
};

type Next = 'value' | 'key' | 'after' | 'end' | SyntaxFault;

const BLANK = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The first fault, or undefined where the whole text is one JSON value. */
export function walkJson(text: string, visit: Visit): SyntaxFault | undefined {
	const walk: Walk = {text, visit, path: [], closes: [], at: text.startsWith('\uFEFF') ? 1 : 0};
	let next: Next = 'value';
	while (typeof next === 'string') {
		skip(walk, BLANK);
		if (next === 'end') return undefined;
		next = next === 'value' ? value(walk) : next === 'key' ? key(walk) : after(walk);
	}
	return next;
}

function value(walk: Walk): Next {
	const opening = walk.text[walk.at];
	if (opening === '{' || opening === '[') return open(walk, opening);
	const end = opening === '"' ? stringEnd(walk.text, walk.at) : matchEnd(walk, SCALAR);
	if (end === undefined) return fault(walk, 'a value');
	walk.visit(walk.path, walk.at);
	walk.at = end;
	return 'after';
}

function open(walk: Walk, opening: '{' | '['): Next {
	const close = opening === '{' ? '}' : ']';
	walk.visit(walk.path, walk.at);
	walk.at++;
	skip(walk, BLANK);
	if (walk.text[walk.at] === close) {
		walk.at++;
		return 'after';
	}
	walk.closes.push(close);
	if (close === '}') return 'key';
	walk.path.push(0);
	return 'value';
}

function key(walk: Walk): Next {
	const end = walk.text[walk.at] === '"' ? stringEnd(walk.text, walk.at) : undefined;
	if (end === undefined) return fault(walk, 'a key in double quotes');
	walk.path.push(String(JSON.parse(walk.text.slice(walk.at, end))));
	walk.at = end;
	skip(walk, BLANK);
	if (walk.text[walk.at] !== ':') return fault(walk, 'a colon');
	walk.at++;
	return 'value';
}

function after(walk: Walk): Next {
	const close = walk.closes.at(-1);
	const found = walk.text[walk.at];
	if (close === undefined) return found === undefined ? 'end' : fault(walk, 'the end of the file');
	if (found !== ',' && found !== close) return fault(walk, `a comma or ${close}`);
	const last = walk.path.pop();
	walk.at++;
	if (found === close) {
		walk.closes.pop();
		return 'after';
	}
	if (typeof last !== 'number') return 'key';
	walk.path.push(last + 1);
	return 'value';
}

function fault({at}: Walk, expected: string): SyntaxFault {
	return {offset: at, expected};
}

function skip(walk: Walk, pattern: RegExp): void {
	walk.at = matchEnd(walk, pattern) ?? walk.at;
}

function matchEnd({text, at}: Walk, pattern: RegExp): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the string that opens at `start` ends, or undefined where it does not. */
function stringEnd(text: string, start: number): number | undefined {
	for (let i = start + 1; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x22) return i + 1;
		if (code < 0x20) return undefined;
		if (code !== 0x5c) continue;
		ESCAPE.lastIndex = i;
		if (!ESCAPE.test(text)) return undefined;
		i = ESCAPE.lastIndex - 1;
	}
	return undefined;
}
