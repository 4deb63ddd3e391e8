// All matches of a pattern in a text, without the copy of the pattern that `matchAll` makes each time.

/** In order, all at once; the pattern has the flags `g` and `u`. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
	}
	return found;
}
