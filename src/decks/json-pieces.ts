// Cuts the bytes of a deck's JSON into its cards and the rest, as they come, so that no deck is held as text.

export type CardList = 'cards' | 'parked';

export type Pieces = {
	/** False where the text is not as a deck is mostly written; then it has to be read as a whole. */
	push(bytes: Uint8Array): boolean;
	/** The JSON without what stands in the lists of cards; undefined where it ended too early. */
	rest(): string | undefined;
};

/** Nested deeper, or longer than this in bytes, no card is cut out. */
const DEEPEST = 24;
const LONGEST = 4_000_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const NOTHING = new Uint8Array(0);

type Cut = {
	/** What was not finished in the bytes before comes first. */
	bytes: Uint8Array;
	at: number;
	/** Where the piece begins that is being read. */
	from: number;
	depth: number;
	inString: boolean;
	/** Whether a string would be a member's name, on the deck's own level. */
	isName: boolean;
	name: string;
	list: CardList | null;
	/** What may come next in a list: a card, or a comma behind one. */
	next: 'first' | 'card' | 'comma' | 'inside';
	readonly seen: Set<string>;
	readonly rest: string[];
	readonly decoder: {decode(bytes: Uint8Array): string};
};

/** `take` is given each card's JSON; where it gives false, reading ends. */
export function cutCards(take: (list: CardList, json: string) => boolean): Pieces {
	const cut: Cut = {
		bytes: NOTHING,
		at: 0,
		from: 0,
		depth: 0,
		inString: false,
		isName: false,
		name: '',
		list: null,
		next: 'first',
		seen: new Set(),
		rest: [],
		decoder: new TextDecoder('utf-8', {ignoreBOM: true}),
	};
	return {
		push(bytes) {
			const left = cut.bytes.subarray(cut.from);
			if (left.length > LONGEST) return false;
			cut.bytes = joined(left, bytes);
			cut.at -= cut.from;
			cut.from = 0;
			for (; cut.at < cut.bytes.length; cut.at++)
				if (!(cut.list ? inList(cut, cut.list, take) : inRest(cut))) return false;
			return true;
		},
		rest() {
			if (cut.depth !== 0 || cut.inString || cut.list) return undefined;
			return [...cut.rest, textOf(cut, cut.bytes.length)].join('');
		},
	};
}

function joined(left: Uint8Array, bytes: Uint8Array): Uint8Array {
	const both = new Uint8Array(left.length + bytes.length);
	both.set(left);
	both.set(bytes, left.length);
	return both;
}

/** From where the piece begins to `end`. */
function textOf({bytes, from, decoder}: Cut, end: number): string {
	return decoder.decode(bytes.subarray(from, end));
}

/** Whether the byte belongs to a string; strings are passed over, to their end or that of the bytes. */
function isInString(cut: Cut, byte: number | undefined): boolean {
	if (!cut.inString) {
		cut.inString = byte === QUOTE;
		return cut.inString;
	}
	const {bytes} = cut;
	let at = cut.at;
	while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
	cut.inString = at >= bytes.length;
	// Whoever reads on goes one byte further.
	cut.at = cut.inString ? at - 1 : at;
	return true;
}

function inRest(cut: Cut): boolean {
	const byte = cut.bytes[cut.at];
	const isName = cut.depth === 1 && cut.isName;
	const wasInString = cut.inString;
	if (isInString(cut, byte)) {
		if (isName && wasInString && !cut.inString) cut.name = nameBefore(cut);
		return true;
	}
	step(cut, byte);
	if (cut.depth === 2 && byte === OPEN_LIST && !cut.isName && isCardList(cut.name))
		return openList(cut, cut.name);
	if (cut.depth === 1 && (byte === OPEN || byte === COMMA)) cut.isName = true;
	if (cut.depth === 1 && byte === COLON) cut.isName = false;
	return true;
}

function step(cut: Cut, byte: number | undefined): void {
	if (byte === OPEN || byte === OPEN_LIST) cut.depth++;
	else if (byte === CLOSE || byte === CLOSE_LIST) cut.depth--;
}

function nameBefore({bytes, at, decoder}: Cut): string {
	const start = bytes.lastIndexOf(QUOTE, at - 1);
	return decoder.decode(bytes.subarray(start + 1, at));
}

function isCardList(name: string): name is CardList {
	return name === 'cards' || name === 'parked';
}

function openList(cut: Cut, list: CardList): boolean {
	// Of two lists of a name JSON takes the last.
	if (cut.seen.has(list)) return false;
	cut.seen.add(list);
	cut.rest.push(textOf(cut, cut.at + 1));
	cut.from = cut.at + 1;
	cut.list = list;
	cut.next = 'first';
	return true;
}

function inList(
	cut: Cut,
	list: CardList,
	take: (list: CardList, json: string) => boolean,
): boolean {
	const byte = cut.bytes[cut.at];
	if (cut.next === 'inside') return inCard(cut, byte, () => take(list, textOf(cut, cut.at + 1)));
	if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return true;
	if (byte === CLOSE_LIST && cut.next !== 'card') {
		cut.list = null;
		cut.depth = 1;
		cut.from = cut.at;
		return true;
	}
	if (byte === OPEN && cut.next !== 'comma') {
		cut.next = 'inside';
		cut.depth = 3;
		cut.from = cut.at;
		return true;
	}
	const isNext = byte === COMMA && cut.next === 'comma';
	if (isNext) cut.next = 'card';
	return isNext;
}

/** To the end of the card, where it is taken. */
function inCard(cut: Cut, byte: number | undefined, take: () => boolean): boolean {
	if (isInString(cut, byte)) return true;
	step(cut, byte);
	if (cut.depth > DEEPEST) return false;
	if (cut.depth > 2) return true;
	cut.next = 'comma';
	const isTaken = take();
	cut.from = cut.at + 1;
	return isTaken;
}
