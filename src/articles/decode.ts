// Bytes to text: byte order marks, UTF-8, else the likelier of two Windows code pages.
import {fail, ok, type Problem, type Result} from '../result.js';
import {binaryKind} from './magic.js';

export type DecodeOptions = {
	/** Name for messages. */
	readonly file: string;
	/** Charset that a header or a meta tag declares; ignored where unknown or impossible. */
	readonly charset?: string | undefined;
};

/** The text of a file without its byte order mark, or what kind of file it is instead. */
export function decode(bytes: Uint8Array, {file, charset}: DecodeOptions): Result<string> {
	const marked = byOrderMark(bytes);
	if (marked !== undefined) return ok(marked);
	const kind = binaryKind(bytes);
	if (kind) return fail({code: 'file-binary', file, ...kind});
	const plain = tryDecode(bytes, 'utf-8');
	if (plain !== undefined) return ok(plain);
	const declared = charset && !/^utf-?8$/iu.test(charset) ? tryDecode(bytes, charset) : undefined;
	return declared === undefined ? notQuiteUtf8(bytes, file) : ok(declared);
}

/** The charset named in the first 1024 bytes of a page, as browsers look for it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	return /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/iu.exec(head)?.[1];
}

function byOrderMark(bytes: Uint8Array): string | undefined {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return tryDecode(bytes, 'utf-8');
	if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return undefined;
}

/** The text, or undefined where the bytes are none in this charset or nobody knows the charset. */
function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
	try {
		const decoder = new TextDecoder(charset, {fatal: true});
		const text = decoder.decode(bytes);
		return decoder.encoding === 'windows-1252' ? western(text) : text;
	} catch {
		return undefined;
	}
}

function notQuiteUtf8(bytes: Uint8Array, file: string): Result<string> {
	const loose = new TextDecoder('utf-8').decode(bytes);
	const good = loose.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
	const bad = loose.match(/\uFFFD/gu)?.length ?? 0;
	const whole = withoutTornEnd(bytes);
	if (whole && (good > 0 || bytes.length - whole.length > 1)) {
		const text = tryDecode(whole, 'utf-8');
		if (text !== undefined) return ok(text, [truncated(file)]);
	}
	// Four sound characters to one broken: stray bytes in UTF-8 rather than another charset.
	if (good >= 4 * bad) return ok(loose, [strayBytes(file, bad)]);
	return ok(tryDecode(bytes, likelyCodePage(bytes)) ?? loose);
}

/** Node's windows-1252 is Latin-1: it gives controls for the quotation marks at 0x80 to 0x9F. */
function western(text: string): string {
	return text.replace(/[\u0080-\u009F]/gu, (char) => WESTERN[char.charCodeAt(0) - 0x80] ?? char);
}

const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function truncated(file: string): Problem {
	return {
		code: 'file-truncated',
		message: 'the text ends in the middle of a character, so the file may be cut short',
		file,
	};
}

function strayBytes(file: string, count: number): Problem {
	return {
		code: 'file-stray-bytes',
		message: `${count} ${count === 1 ? 'place is' : 'places are'} not valid UTF-8`,
		file,
		hint: 'they are read as U+FFFD; save the file as UTF-8 to be rid of this',
	};
}

/** The bytes without an unfinished UTF-8 character at their end, or undefined where there is none. */
function withoutTornEnd(bytes: Uint8Array): Uint8Array | undefined {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte >= 0xc2) return bytes.subarray(0, bytes.length - back);
		if (byte < 0x80) return undefined;
	}
	return undefined;
}

/**
 * Cyrillic words are runs of bytes from 0xC0 on; in Western texts such bytes (é, ü) stand alone
 * between ASCII letters. Quotation marks and dashes are the same bytes in both code pages.
 */
function likelyCodePage(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
	let letters = 0;
	let inRuns = 0;
	for (let i = 0; i < bytes.length; i++) {
		if ((bytes[i] ?? 0) < 0xc0) continue;
		letters++;
		if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) inRuns++;
	}
	return inRuns * 2 > letters ? 'windows-1251' : 'windows-1252';
}
