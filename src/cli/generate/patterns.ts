// Tells Node's engine what kind of program this is: one with many patterns, each tried often.
import {setFlagsFromString} from 'node:v8';

/**
 * Patterns are translated to machine code at once. By default they first become bytecode and, tried a
 * second time, machine code; with a thousand patterns that took a fifth of a short run.
 */
export function translatePatternsOnce(): void {
	setFlagsFromString('--no-regexp-tier-up');
}
