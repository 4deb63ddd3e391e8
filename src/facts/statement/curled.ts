// A quotation as it stands in a question.

/** In curly marks; a full stop at the end goes, since the question has its own mark, "?" and "!" stay. */
export function curled(sentence: string): string {
	return `“${sentence.replace(/\s+/gu, ' ').replace(/[.,;:\s]+$/u, '')}”`;
}
