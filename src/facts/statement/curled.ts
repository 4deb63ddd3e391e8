// A quotation as it stands in a question.

/** In curly marks; a full stop at the end goes, since the question has its own mark, "?" and "!" stay. */
export function curled(sentence: string): string {
	const folded = sentence.replace(/\s+/gu, ' ').trim();
	// "Washington, D.C." keeps its stop.
	if (/\b\p{Lu}\.$/u.test(folded)) return `“${folded}”`;
	return `“${folded.replace(/[.,;:\s]+$/u, '')}”`;
}
