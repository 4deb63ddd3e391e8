// The merge of one thing's fields, and of lists of things by their ids.
import {type Conflict, type Prefer, sideOf, type Three} from './conflict.js';
import {mergedOrder} from './merge-order.js';
import {isSame, type Part} from './parts.js';

type About = {readonly of: Conflict['of']; readonly id: string; readonly prefer: Prefer};

export function mergeFields(
	{base, mine, theirs}: Three<Part>,
	about: About,
): {readonly part: Part; readonly conflicts: readonly Conflict[]} {
	const merged = new Map<string, unknown>();
	const conflicts: Conflict[] = [];
	const {of, id, prefer} = about;
	for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
		const values = {base: base[field], mine: mine[field], theirs: theirs[field]};
		const isMine = isSame(values.theirs, values.base) || isSame(values.mine, values.theirs);
		const isTheirs = !isMine && isSame(values.mine, values.base);
		const took = isMine ? 'mine' : isTheirs ? 'theirs' : sideOf(prefer, {of, id, field});
		if (!isMine && !isTheirs) conflicts.push({of, id, field, ...values, took});
		merged.set(field, values[took]);
	}
	if (of === 'card') conflicts.push(...fitChoices(merged, {base, mine, theirs}, about));
	const present = [...merged].filter(([, value]) => value !== undefined);
	return {part: Object.fromEntries(present), conflicts};
}

/** Choices that don't hold the merged answer go, for those of the side the answer comes from. */
function fitChoices(
	merged: Map<string, unknown>,
	{base, mine, theirs}: Three<Part>,
	{of, id}: About,
): readonly Conflict[] {
	if (holdsAnswer(merged.get('choices'), merged.get('answer'))) return [];
	const took = isSame(mine['answer'], merged.get('answer')) ? 'mine' : 'theirs';
	const field = 'choices';
	const values = {base: base[field], mine: mine[field], theirs: theirs[field]};
	merged.set(field, values[took]);
	return [{of, id, field, ...values, took}];
}

function holdsAnswer(choices: unknown, answer: unknown): boolean {
	const list: readonly unknown[] = Array.isArray(choices) ? choices : [];
	return (
		list.length === 0 ||
		list.some(
			(one) => typeof one === 'object' && one !== null && 'text' in one && one.text === answer,
		)
	);
}

type PartMap = ReadonlyMap<string, Part>;

export function mergeLists(
	lists: Three<PartMap>,
	{of, prefer}: Omit<About, 'id'>,
): {readonly list: readonly Part[]; readonly conflicts: readonly Conflict[]} {
	const kept = new Map<string, Part>();
	const conflicts: Conflict[] = [];
	for (const id of new Set([...lists.mine.keys(), ...lists.theirs.keys()])) {
		const [base, mine, theirs] = [lists.base, lists.mine, lists.theirs].map((map) => map.get(id));
		if (mine && theirs) {
			const merged = mergeFields({base: base ?? {}, mine, theirs}, {of, id, prefer});
			kept.set(id, merged.part);
			conflicts.push(...merged.conflicts);
			continue;
		}
		const left = mine ?? theirs;
		if (!left || (base && isSame(left, base))) continue;
		kept.set(id, left);
		const took = mine ? 'mine' : 'theirs';
		if (base) conflicts.push({of, id, field: null, base, mine, theirs, took});
	}
	const ordered = mergedOrder(idsOf(lists)).map((id) => kept.get(id));
	return {list: ordered.filter((part) => part !== undefined), conflicts};
}

function idsOf({base, mine, theirs}: Three<PartMap>): Three<readonly string[]> {
	return {base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()]};
}
