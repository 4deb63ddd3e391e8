// A passage without the marks at its end; the full stop of "Jr." and "D.C." is none.

export function withoutEndMark(text: string): string {
	return text.replace(/(?<!\.\p{Lu}|\b[JS]r)[.,;:]+$/u, '').replace(/(?<=\.\p{Lu}|\b[JS]r)$/u, '.');
}
