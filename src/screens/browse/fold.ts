// Text as it is searched: small letters, no accents, plain quotes and dashes.

const ASCII = /^[\n\u0020-\u007E]*$/u;

/** Two texts that a person would type alike fold alike; spaces stay. */
export function foldText(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '')
		.replaceAll(/[‘’‛′]/gu, "'")
		.replaceAll(/[“”„″«»]/gu, '"')
		.replaceAll(/[‐-―−]/gu, '-')
		.replaceAll(/\s+/gu, ' ')
		.toLowerCase();
}
