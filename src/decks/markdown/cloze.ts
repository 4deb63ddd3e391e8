// Sentences with [brackets]: one card for each, with a gap where its words stood.

/** What stands for the words that are asked. */
const GAP = '____';
const BRACKET = /\\([[\]\\])|\[([^[\]]*)\]/gu;

export type Gap = {readonly question: string; readonly answer: string};

/** `\[`, `\]` and `\\` are the characters themselves. */
export function gapsOf(text: string): readonly Gap[] {
	const answers = [...text.matchAll(BRACKET)].flatMap(([, , words]) => words ?? []);
	return answers.map((answer, asked) => {
		let seen = 0;
		const question = text.replace(BRACKET, (_all, plain?: string, words?: string) => {
			if (words === undefined) return plain ?? '';
			return seen++ === asked ? GAP : words;
		});
		return {question, answer: answer.trim()};
	});
}
