// Bytes to text: charsets, torn ends, and what is no text whatever it is called.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {declaredCharset, decode} from '../../src/articles/decode.js';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const latin1 = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

function codes(bytes: readonly number[], charset?: string): readonly string[] {
	const result = decode(Uint8Array.from(bytes), {file: 'a.txt', charset});
	return (result.ok ? result.warnings : result.problems).map(({code}) => code);
}

function text(bytes: readonly number[], charset?: string): string | undefined {
	const result = decode(Uint8Array.from(bytes), {file: 'a.txt', charset});
	return result.ok ? result.value : undefined;
}

test.each<[string, readonly number[], string]>([
	['ASCII', utf8('He said.'), 'He said.'],
	['UTF-8', utf8('“Ära” – да'), '“Ära” – да'],
	['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('ä')], 'ä'],
	['UTF-16 little', [0xff, 0xfe, 0x41, 0x00, 0x14, 0x20], 'A—'],
	['UTF-16 big', [0xfe, 0xff, 0x00, 0x41, 0x20, 0x14], 'A—'],
	['windows-1252', latin1('\x93Caf\xE9\x94, said Ren\xE9e \x96 yes'), '“Café”, said Renée – yes'],
	['windows-1251', latin1('\x93\xC4\xE0\x94, \xF1\xEA\xE0\xE7\xE0\xEB'), '“Да”, сказал'],
	['one accent at the end', latin1('Caf\xE9'), 'Café'],
	['nothing', [], ''],
])('%s', (_, bytes, wanted) => {
	expect(text(bytes)).toBe(wanted);
});

test('a declared charset is used where the bytes are not UTF-8', () => {
	expect(text(latin1('\xC1\xC2'), 'koi8-r')).toBe('аб');
	expect(text(utf8('ä'), 'koi8-r')).toBe('ä');
	expect(text(latin1('Caf\xE9 x'), 'no-such-charset')).toBe('Café x');
});

test('a torn end and stray bytes are warned about', () => {
	const torn = utf8('Ära “да”').slice(0, -1);
	expect([text(torn), codes(torn)]).toEqual(['Ära “да', ['file-truncated']]);
	const stray = [...utf8('“Ära”, “да”, “и”'), 0xff, ...utf8(' end')];
	expect([text(stray), codes(stray)]).toEqual(['“Ära”, “да”, “и”\uFFFD end', ['file-stray-bytes']]);
});

test.each<[string, readonly number[], RegExp]>([
	['zip', latin1('PK\x03\x04 and so on'), /zip/u],
	['PDF', latin1('%PDF-1.7 text'), /PDF/u],
	['picture', latin1('\x89PNG\r\n'), /picture/u],
	['gzip', [0x1f, 0x8b, 8], /compressed/u],
	['rich text', latin1('{\\rtf1 hello}'), /rich text/u],
	['a NUL', latin1('words and\x00words'), /binary/u],
	['control characters', latin1('a\x01\x02\x03b\x04'), /binary/u],
	['UTF-16 without a mark', [...'said he'].flatMap((c) => [c.charCodeAt(0), 0]), /UTF-16/u],
])('%s is refused', (_, bytes, message) => {
	const result = decode(Uint8Array.from(bytes), {file: 'a.txt'});
	expect(result).toMatchObject({
		ok: false,
		problems: [{code: 'file-binary', file: 'a.txt', message: expect.stringMatching(message)}],
	});
});

test('the charset of a page is found in its head', () => {
	const head = (html: string): string | undefined => declaredCharset(Uint8Array.from(utf8(html)));
	expect(head('<html><meta charset="windows-1251">')).toBe('windows-1251');
	expect(head('<META http-equiv=x content="text/html; charset=koi8-r">')).toBe('koi8-r');
	expect(head('<p>charset=x</p>')).toBeUndefined();
});

test('UTF-8 comes back whole, and no bytes make it throw', () => {
	const plain = fc.string({unit: 'grapheme'}).filter((one) => !/[\u0000-\u0008\uFEFF]/u.test(one));
	fc.assert(
		fc.property(plain, (one) => {
			const words = `Words, said he: ${one}`;
			expect(text(utf8(words))).toBe(words);
		}),
	);
	fc.assert(fc.property(fc.uint8Array({maxLength: 50}), (bytes) => void codes([...bytes])));
});
