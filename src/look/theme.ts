// Colours by meaning, readable on light and on dark, and never the only signal.

/** Props of Ink's Text. */
export type Tone = {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly inverse?: boolean;
	readonly underline?: boolean;
	readonly strikethrough?: boolean;
};

export type Theme = {
	readonly title: Tone;
	readonly good: Tone;
	readonly bad: Tone;
	readonly due: Tone;
	readonly fresh: Tone;
	readonly accent: Tone;
	readonly dim: Tone;
	/** The words of an article. */
	readonly quote: Tone;
	/** The answer among them. */
	readonly mark: Tone;
	/** The chosen line of a list. */
	readonly chosen: Tone;
	/** The character under the cursor of a text field. */
	readonly cursor: Tone;
	/** Whether weight, underline and inverse are seen; without them a glyph has to tell. */
	readonly hasStyles: boolean;
	/** Whether glyphs outside ASCII must be avoided. */
	readonly ascii: boolean;
};

export const COLOURS: Theme = {
	title: {bold: true},
	good: {color: 'green'},
	bad: {color: 'red'},
	due: {color: 'yellow'},
	fresh: {color: 'cyan'},
	accent: {color: 'magenta', bold: true},
	dim: {dimColor: true},
	quote: {},
	mark: {bold: true, underline: true},
	chosen: {inverse: true},
	cursor: {inverse: true},
	hasStyles: true,
	ascii: false,
};

/** Without colours Ink writes no styles at all, so glyphs say what tones say. */
export const PLAIN: Theme = {
	...COLOURS,
	good: {bold: true},
	bad: {bold: true},
	due: {},
	fresh: {},
	accent: {bold: true},
	dim: {},
	hasStyles: false,
};
