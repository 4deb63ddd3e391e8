// Makes a text from outside safe to show: nothing in it can move the cursor or reorder a line.

/** CSI, OSC, DCS and two-character escape sequences, whole, so that no remains are shown. */
const SEQUENCE =
	/(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[\u0020-\u002F]*[\u0030-\u007E]/gu;
/** Controls (C0, C1, DEL), and the marks that reorder a line: embeddings, overrides, isolates. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu;
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;

/** The text on one line: line ends and tabs become spaces, controls go. */
export function printable(text: string): string {
	return printableLines(text).replaceAll('\n', ' ');
}

/** As `printable`, with its line ends kept as LF. */
function printableLines(text: string): string {
	const whole = text.replace(SEQUENCE, '').replace(LINE_END, '\n').replaceAll('\t', ' ');
	return whole
		.split('\n')
		.map((line) => line.replace(UNSAFE, ''))
		.join('\n');
}
