// A quotation as it stands in a question.
import {capital} from '../../cards/words.js';
/** In curly marks; a full stop at the end goes, since the question has its own mark, "?" and "!" stay. */
export function curled(sentence: string): string {
	const folded = capital(sentence.replace(/\s+/gu, ' ').trim());
	// "Washington, D.C." keeps its stop.
	if (/\b\p{Lu}\.$/u.test(folded)) return `“${folded}”`;
	return `“${folded.replace(/[.,;:\s]+(['’]?)$/u, '$1')}”`;
}
