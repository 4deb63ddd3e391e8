// Two halves of a corpus by the names of its articles, so that what is fitted on one is told on the other.
import {createHash} from 'node:crypto';

export function half(id: string): 0 | 1 {
	const [byte = 0] = createHash('sha256').update(`half ${id}`).digest();
	return byte % 2 === 0 ? 0 : 1;
}
