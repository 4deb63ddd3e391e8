// The registry of deck formats, one line each.
import type {DeckFormat} from './format.js';
import {jsonFormat} from './json.js';
import {markdownFormat} from './markdown.js';

export const FORMATS: readonly DeckFormat[] = [jsonFormat, markdownFormat];

/** The format a file name's ending stands for, or undefined. */
export function formatOf(file: string): DeckFormat | undefined {
	const name = file.toLowerCase();
	return FORMATS.find(({endings}) => endings.some((ending) => name.endsWith(ending)));
}
