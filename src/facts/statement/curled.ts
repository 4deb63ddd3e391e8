// A quotation as it stands in a question.
import {capital} from '../../cards/words.js';
/** In curly marks; a full stop at the end goes, since the question has its own mark, "?" and "!" stay. */
export function curled(sentence: string): string {
	const folded = capital(withoutStrayMark(sentence.replace(/\s+/gu, ' ').trim()));
	// "Washington, D.C." keeps its stop.
	if (/\b\p{Lu}\.$/u.test(folded)) return `“${folded}”`;
	return `“${folded.replace(/[.,;:\s]+(['’]?)$/u, '$1')}”`;
}

/** “… services’”: a mark that closes what nothing opened. */
function withoutStrayMark(sentence: string): string {
	return /[‘]|(?<=^|\s)'/u.test(sentence) ? sentence : sentence.replace(/[’']+(?=[.,]*$)/u, '');
}
