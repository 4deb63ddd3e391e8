// One linear walk over a page as it was written, telling text, tags and comments with their offsets.

/** What the walk meets, in order. All offsets count in the raw page. */
export type HtmlVisitor = {
	/** Text between tags, entities as written. */
	text(start: number, end: number): void;
	/** A start tag; `end` is after its `>`. Names are in lower case. */
	open(name: string, start: number, end: number): void;
	close(name: string, start: number, end: number): void;
	/** The inside of an element that holds no tags: script, style, title, textarea. */
	opaque(name: string, start: number, end: number): void;
	/** The inside of a comment, or of `<!doctype …>` and `<?xml …>`. */
	comment(start: number, end: number): void;
};

const OPAQUE = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noframes', 'iframe']);
const TAG = /<(\/?)([a-z][^\s/>]{0,63})/iy;

/**
 * Lenient as browsers are: what is no tag is text, an unclosed comment or script goes on to the
 * end. Every place is looked at a bounded number of times, whatever the page.
 */
export function scanHtml(raw: string, visitor: HtmlVisitor): void {
	const find = createFinder(raw);
	let textStart = 0;
	let at = raw.indexOf('<');
	while (at !== -1) {
		const end = markupAt(raw, at, {visitor, find, flush: () => flush(visitor, textStart, at)});
		if (end === undefined) {
			at = raw.indexOf('<', at + 1);
		} else {
			textStart = end;
			at = raw.indexOf('<', end);
		}
	}
	flush(visitor, textStart, raw.length);
}

type Walk = {
	readonly visitor: HtmlVisitor;
	readonly find: (wanted: string, from: number) => number;
	/** Tells the text before the markup. */
	readonly flush: () => void;
};

/** Tells the markup at `at` and gives where it ends; undefined where there is only a `<`. */
function markupAt(raw: string, at: number, {visitor, find, flush}: Walk): number | undefined {
	const next = raw[at + 1];
	if (next === '!' || next === '?') {
		const [open, close] = raw.startsWith('<!--', at) ? [4, '-->'] : [2, '>'];
		const found = find(close, at + open);
		const inner = found === -1 ? raw.length : found;
		flush();
		visitor.comment(at + open, inner);
		return Math.min(raw.length, inner + close.length);
	}
	TAG.lastIndex = at;
	const tag = TAG.exec(raw);
	if (!tag) return undefined;
	const name = (tag[2] ?? '').toLowerCase();
	const end = tagEnd(raw, TAG.lastIndex, find);
	flush();
	if (tag[1] === '/') {
		visitor.close(name, at, end);
		return end;
	}
	visitor.open(name, at, end);
	return OPAQUE.has(name) ? opaqueEnd(raw, end, name, {visitor, find, flush}) : end;
}

/** After the tag's `>`; one between the quotes of a closed attribute value does not count. */
function tagEnd(raw: string, from: number, find: Walk['find']): number {
	let at = from;
	while (at < raw.length) {
		const char = raw[at];
		if (char === '>') return at + 1;
		if ((char === '"' || char === "'") && /=\s?$/u.test(raw.slice(Math.max(from, at - 2), at))) {
			const closing = find(char, at + 1);
			if (closing !== -1) at = closing;
		}
		at++;
	}
	return raw.length;
}

function opaqueEnd(raw: string, from: number, name: string, {visitor, find}: Walk): number {
	const found = find(`</${name}`, from);
	// A title that never ends would swallow the page; a script that never ends should.
	if (found === -1 && name !== 'script' && name !== 'style') return from;
	const end = found === -1 ? raw.length : found;
	visitor.opaque(name, from, end);
	return end;
}

function flush(visitor: HtmlVisitor, start: number, end: number): void {
	if (start < end) visitor.text(start, end);
}

/** `indexOf` without regard to case that searches to the end in vain only once for each string. */
function createFinder(raw: string): Walk['find'] {
	const absent = new Set<string>();
	return (wanted, from) => {
		if (absent.has(wanted)) return -1;
		let found: number;
		if (/[a-z]/u.test(wanted)) {
			const pattern = new RegExp(wanted.replace(/[^\w<>/-]/gu, '.'), 'giu');
			pattern.lastIndex = from;
			found = pattern.exec(raw)?.index ?? -1;
		} else {
			found = raw.indexOf(wanted, from);
		}
		if (found === -1) absent.add(wanted);
		return found;
	};
}

/** The attributes of a start tag, entities as written, the first of a name counting. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	// A value ends at its quote or the next space, so each character is matched once.
	const one = /([^\s"'<>/=]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
	const inside = tag.replace(/^<[^\s/>]*/u, '');
	for (const [, name = '', double, single, bare] of inside.slice(0, 20_000).matchAll(one)) {
		const key = name.toLowerCase();
		if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
	}
	return found;
}
