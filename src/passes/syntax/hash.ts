// Hashes of strings and of numbers: the parser keeps no words, only their FNV-1a hashes.

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits; the same on every machine. */
export function hashString(text: string): number {
	let hash = BASIS | 0;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
	return hash;
}

/** Folds one more number into a hash. */
export function mix(hash: number, value: number): number {
	const mixed = Math.imul(hash ^ value, 0x85ebca6b);
	return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}

/** One number for many: which of a sentence's states look alike. */
export function hashNumbers(values: Int32Array): number {
	let hash = BASIS | 0;
	for (let i = 0; i < values.length; i++) {
		hash = Math.imul(hash ^ (values[i] ?? 0), PRIME);
		hash ^= hash >>> 15;
	}
	return hash;
}
