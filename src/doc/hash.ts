// The one hash behind every id: SHA-256 of the text's UTF-8 bytes, in hexadecimal.
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * A short id made of parts: 12 hexadecimal digits (48 bits: among 100,000 ids the chance of any
 * collision is about 2 in 100,000). Parts are joined by U+001F, which no text of ours contains.
 */
export function shortHash(...parts: readonly string[]): string {
	return sha256Hex(parts.join('\u001F')).slice(0, 12);
}
