// Work on many things at once, with the results in the order of the things.

/** At most `atOnce` are worked on; the next is taken only when one is wanted, so memory stays flat. */
export async function* inOrder<T, R>(
	things: AsyncIterable<T>,
	atOnce: number,
	work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
	const open: Promise<R>[] = [];
	for await (const thing of things) {
		const result = work(thing);
		// A failure is told when its turn comes, not while others are waited for.
		result.catch(() => undefined);
		open.push(result);
		const first = open.length >= atOnce ? open.shift() : undefined;
		if (first) yield await first;
	}
	for (const result of open) yield await result;
}
