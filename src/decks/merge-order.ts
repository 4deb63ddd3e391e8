// The order of a merged list: each new member stays behind the one its author put it behind.
import type {Three} from './conflict.js';
import {compare} from './encode.js';
import {isSame} from './parts.js';

type Ids = readonly string[];

/**
 * The ids of all three lists, once each. Where one side put the base's members in another order, it
 * is followed; where both did, the base's stays. The same whichever side is called mine.
 */
export function mergedOrder(lists: Three<Ids>): Ids {
	const {base, mine, theirs} = lists;
	const [first, second] = [mine, theirs].map((side) => isReordered(base, side));
	const spine = first === second ? base : first ? mine : theirs;
	const followers = followersOf(new Set(spine), [mine, theirs, base]);
	const placed = new Set<string>();
	const place = (start: string): void => {
		// A stack of our own: thousands of new cards may follow each other.
		const open = [start];
		for (let id = open.pop(); id !== undefined; id = open.pop()) {
			if (placed.has(id)) continue;
			placed.add(id);
			open.push(...[...(followers.get(id) ?? [])].sort(compare).reverse());
		}
	};
	place(START);
	for (const id of spine) place(id);
	// Each of two may want to stand behind the other; these come last.
	const rest = [...new Set([...mine, ...theirs])].filter((id) => !placed.has(id));
	placed.delete(START);
	return [...placed, ...rest.sort(compare)];
}

/** What stands before the first member; no id. */
const START = '';

function isReordered(base: Ids, side: Ids): boolean {
	const inBase = new Set(base);
	const inSide = new Set(side);
	return !isSame(
		side.filter((id) => inBase.has(id)),
		base.filter((id) => inSide.has(id)),
	);
}

/** Members outside the spine by the one they stand behind; of two wishes the smaller. */
function followersOf(spine: ReadonlySet<string>, lists: readonly Ids[]): Map<string, Ids> {
	const behind = new Map<string, string>();
	for (const list of lists) {
		for (const [i, id] of list.entries()) {
			if (spine.has(id)) continue;
			const before = list[i - 1] ?? START;
			const known = behind.get(id);
			if (known === undefined || compare(before, known) < 0) behind.set(id, before);
		}
	}
	const followers = new Map<string, string[]>();
	for (const [id, before] of behind) {
		const list = followers.get(before);
		if (list) list.push(id);
		else followers.set(before, [id]);
	}
	return followers;
}
