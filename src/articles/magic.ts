// What a file is that is no text: by its first bytes, whatever it is called, else by NUL bytes.

/** A kind of file in words, and what to do about it. */
export type BinaryKind = {readonly message: string; readonly hint: string};

const SAVE = 'save the article as text, Markdown or HTML';

/** First bytes in Latin-1, and what they begin. */
const MAGIC: readonly (readonly [string, string, string])[] = [
	['PK\x03\x04', 'a zip archive (or an office document)', `unpack it, or ${SAVE}`],
	['PK\x05\x06', 'an empty zip archive', `unpack it, or ${SAVE}`],
	['%PDF-', 'a PDF', SAVE],
	['{\\rtf', 'a rich text document', SAVE],
	['\xD0\xCF\x11\xE0', 'an old office document', SAVE],
	['\x89PNG', 'a picture', SAVE],
	['\xFF\xD8\xFF', 'a picture', SAVE],
	['GIF8', 'a picture', SAVE],
	['RIFF', 'a picture or a sound', SAVE],
	['\x1F\x8B', 'a compressed file', 'unpack it first'],
	['BZh', 'a compressed file', 'unpack it first'],
	['\xFD7zXZ', 'a compressed file', 'unpack it first'],
	['\x28\xB5\x2F\xFD', 'a compressed file', 'unpack it first'],
	['7z\xBC\xAF', 'an archive', 'unpack it first'],
	['Rar!', 'an archive', 'unpack it first'],
	['\x7FELF', 'a program', SAVE],
	['SQLite format 3', 'a database', SAVE],
	['bplist', 'a Safari web archive', 'save the page as HTML'],
];

const LOOKED_AT = 64 * 1024;

/** Undefined for what may be text. A byte order mark must have been looked for before. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
	const magic = MAGIC.find(([start]) => beginsWith(bytes, start));
	if (magic) return {message: `this is ${magic[1]}, not an article`, hint: magic[2]};
	if (looksUtf16(bytes)) {
		return {
			message: 'this looks like UTF-16 without a byte order mark',
			hint: 'save it as UTF-8',
		};
	}
	return isText(bytes) ? undefined : {message: 'this is a binary file, not an article', hint: SAVE};
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
	return [...start].every((char, index) => bytes[index] === char.charCodeAt(0));
}

/** ASCII in two-byte units: every second byte NUL, the others not. */
function looksUtf16(bytes: Uint8Array): boolean {
	const units = Math.min(bytes.length, 512) >> 1;
	let first = 0;
	let second = 0;
	for (let i = 0; i < units; i++) {
		if (bytes[2 * i] === 0) first++;
		if (bytes[2 * i + 1] === 0) second++;
	}
	return units > 1 && Math.max(first, second) > units * 0.7 && Math.min(first, second) === 0;
}

/** No NUL anywhere, and at most one other control character in ten at the beginning. */
function isText(bytes: Uint8Array): boolean {
	if (bytes.includes(0)) return false;
	const head = bytes.subarray(0, LOOKED_AT);
	let controls = 0;
	for (const byte of head) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
	return controls * 10 <= head.length;
}
