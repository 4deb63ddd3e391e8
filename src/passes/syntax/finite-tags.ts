// Tags that the tree corrects: a participle with a subject of its own and no helping verb is the past tense.

type Words = {
	readonly xpos: readonly string[];
	/** -1 for the root. */
	readonly heads: Int32Array;
	readonly labels: readonly string[];
};

/** Clauses that stand for themselves or behind a verb of saying; "with talks held" has none. */
const FINITE = /^(?:root|ccomp|acl:relcl)$/u;

/** "recalled that Oslo refused": most verbs have one form for both, and the tagger sees only words near. */
export function withFiniteTags({xpos, heads, labels}: Words): readonly string[] {
	return xpos.map((tag, word) =>
		tag === 'VBN' && FINITE.test(labels[word] ?? '') && isPastTense(heads, labels, word)
			? 'VBD'
			: tag,
	);
}

function isPastTense(heads: Int32Array, labels: readonly string[], verb: number): boolean {
	let hasSubject = false;
	for (const [word, label] of labels.entries()) {
		if (heads[word] !== verb) continue;
		if (/^(?:aux|cop|nsubj:pass)/u.test(label)) return false;
		if (label === 'nsubj') hasSubject = true;
	}
	return hasSubject;
}
