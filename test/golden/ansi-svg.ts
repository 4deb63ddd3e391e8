// A captured terminal screen (text with SGR codes) as an SVG picture, character by character in its cell.
import stringWidth from 'string-width';

const CELL = 8.4;
const LINE = 18;
const EDGE = 14;
const FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace";
const INK = '#d8dee9';
const PAPER = '#20242c';
/** The eight colours, then the bright ones. */
const COLOURS = [
	'#3b4252 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #d8dee9',
	'#5c6370 #ff7b86 #b5e890 #ffd68a #82c4ff #e28bff #6fd3e0 #ffffff',
].flatMap((row) => row.split(' '));

type Style = {
	readonly color: string | null;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly inverse: boolean;
	readonly underline: boolean;
};

const NORMAL: Style = {color: null, bold: false, dim: false, inverse: false, underline: false};

/** `columns` and `rows` give the picture its size; what lies outside is not drawn. */
export function ansiToSvg(
	screen: string,
	{columns, rows, title}: {readonly columns: number; readonly rows: number; readonly title: string},
): string {
	const width = Math.ceil(columns * CELL + 2 * EDGE);
	const height = rows * LINE + 2 * EDGE;
	const body = screen
		.split('\n')
		.slice(0, rows)
		.map((line, row) => drawLine(line, EDGE + row * LINE))
		.join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>`,
		`<g font-family="${FONT}" font-size="14" fill="${INK}" xml:space="preserve" style="white-space:pre">`,
		body,
		'</g></svg>\n',
	].join('\n');
}

const PIECE = /\u001B\[([\d;]*)m|\u001B[^m]*m|\u000E|\u000F|([^\u001B\u000E\u000F]+)/gu;

function drawLine(line: string, top: number): string {
	let style = NORMAL;
	let column = 0;
	let out = '';
	for (const [, codes, text] of line.matchAll(PIECE)) {
		if (codes !== undefined) style = restyled(style, codes);
		if (text === undefined) continue;
		const wide = stringWidth(text);
		out += drawRun(text, {x: EDGE + column * CELL, top, wide: wide * CELL}, style);
		column += wide;
	}
	return out;
}

type Place = {readonly x: number; readonly top: number; readonly wide: number};

function drawRun(text: string, {x, top, wide}: Place, style: Style): string {
	const ink = style.color ?? INK;
	const paper = style.inverse
		? `<rect x="${x.toFixed(1)}" y="${top}" width="${wide.toFixed(1)}" height="${LINE}" fill="${ink}"/>\n`
		: '';
	if (text.trim() === '') return paper;
	const marks = [
		style.inverse ? ` fill="${PAPER}"` : style.color ? ` fill="${style.color}"` : '',
		style.bold ? ' font-weight="bold"' : '',
		style.dim ? ' opacity="0.6"' : '',
		style.underline ? ' text-decoration="underline"' : '',
	].join('');
	const at = `x="${x.toFixed(1)}" y="${top + LINE - 5}" textLength="${wide.toFixed(1)}"`;
	return `${paper}<text ${at} lengthAdjust="spacingAndGlyphs"${marks}>${escaped(text)}</text>\n`;
}

function restyled(style: Style, codes: string): Style {
	return (codes || '0').split(';').map(Number).reduce(withCode, style);
}

const FLAGS: Readonly<Record<number, Partial<Style>>> = {
	1: {bold: true},
	2: {dim: true},
	4: {underline: true},
	7: {inverse: true},
	22: {bold: false, dim: false},
	24: {underline: false},
	27: {inverse: false},
	39: {color: null},
};

function withCode(style: Style, code: number): Style {
	if (code === 0) return NORMAL;
	const color = COLOURS[code >= 90 ? code - 82 : code - 30];
	const isColour = (code >= 30 && code <= 37) || (code >= 90 && code <= 97);
	if (isColour && color !== undefined) return {...style, color};
	return {...style, ...FLAGS[code]};
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
