// What a fact of any kind says of itself, as short lines: its parts by name, whatever they are.
import type {Fact} from '../../facts/fact.js';

const LONGEST = 160;

/** `speaker: Ingrid Dahl (person, minister)`; empty parts and bare places are left out. */
export function factParts(fact: Fact): readonly string[] {
	const {props} = fact;
	if (typeof props !== 'object' || props === null) return [];
	return Object.entries(props).flatMap(([name, value]) => {
		const words = wordsOf(value);
		return words === '' ? [] : [`${name}: ${words}`];
	});
}

function wordsOf(value: unknown): string {
	if (value === null || value === undefined || value === '') return '';
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return cut(String(value));
	if (Array.isArray(value)) return cut(value.map(wordsOf).filter(Boolean).join('; '));
	return typeof value === 'object' ? objectWords(value) : '';
}

function objectWords(value: object): string {
	if ('name' in value) {
		const more = ['type', 'role', 'noun', 'signedYear'].flatMap((key) => {
			const part = key in value ? wordsOf(Reflect.get(value, key)) : '';
			return part === '' ? [] : [part];
		});
		return `${wordsOf(value.name)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
	}
	if ('words' in value && 'value' in value)
		return `${wordsOf(value.words)} = ${dateWords(value.value)}`;
	return '';
}

/** The value of a date and how sure its parts are. */
function dateWords(value: unknown): string {
	if (typeof value !== 'object' || value === null) return '';
	const of = (key: string): string => wordsOf(Reflect.get(value, key));
	return `${of('timex') || 'open'} (day ${of('dayStatus')}, year ${of('yearStatus')})`;
}

function cut(words: string): string {
	const plain = words.replace(/\s+/gu, ' ');
	return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
