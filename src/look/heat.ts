// One cell of a heat map: five steps from nothing to the most.

const STEPS = ['·', '░', '▒', '▓', '█'];
const ASCII_STEPS = ['.', ':', '+', '#', '@'];

/** `share` of the most, 0..1; what is above nothing is never shown as nothing. */
export function heatCell(share: number, ascii = false): string {
	const steps = ascii ? ASCII_STEPS : STEPS;
	const step = share > 0 ? Math.min(4, Math.max(1, Math.ceil(share * 4))) : 0;
	return steps[step] ?? ' ';
}
