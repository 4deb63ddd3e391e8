// How near a wrong answer stands to the right one: the same circle, office, party and article.
import type {Group, Rival} from './rival.js';
import ROLE_CLASSES from './role-classes.json' with {type: 'json'};
import {fold} from './words.js';

/** Circles whose people speak of the same things in the same way. */
const RELATED: readonly (readonly [Group, Group])[] = [
	['politician', 'official'],
	['staff', 'expert'],
	['expert', 'journalist'],
	['expert', 'business'],
	['expert', 'official'],
];

/**
 * 2 for the same circle, 1 for a related one or where neither is told; undefined for people whom
 * nobody would take for each other: a passer-by and a senator, a scholar and a singer.
 */
export function kinship(rival: Rival, right: Rival): number | undefined {
	if (rival.type !== 'person') return rival.noun === right.noun ? 2 : undefined;
	if (sharedCircle(rival, right) !== undefined) return 2;
	if (isOfOtherFame(rival, right)) return undefined;
	const [a, b] = [rival.group ?? null, right.group ?? null];
	if (a === null || b === null) return isPlainPerson(rival) && isPlainPerson(right) ? 1 : undefined;
	if (a === b) return 2;
	// Who stands in a circle of its own is not taken for those of the next.
	return isRelated(a, b) && !right.circles?.length ? 1 : undefined;
}

/** A passage of a county's official is not taken for one of a president's, nor the other way round. */
function isOfOtherFame(rival: Rival, right: Rival): boolean {
	if (rival.isFigure && !right.isFigure) return rival.group !== 'journalist';
	return Boolean(right.isFigure) && !rival.isFigure && right.group === 'politician';
}

/** Where some stand in the circle of the right one, nobody from outside is as good. */
const SAME_CIRCLE = 8;

function isRelated(a: Group, b: Group): boolean {
	return RELATED.some(([one, two]) => (one === a && two === b) || (one === b && two === a));
}

/** Of whom nothing is told, and whom it fits: neither a figure nor an office gives them away. */
function isPlainPerson({group, isFigure}: Rival): boolean {
	return !isFigure && group !== 'politician' && group !== 'official' && group !== 'star';
}

/** The first circle both stand in: rivals for an office, the staff of one campaign. */
export function sharedCircle(rival: Rival, right: Rival): string | undefined {
	return rival.circles?.find((circle) => right.circles?.includes(circle));
}

/** Higher is more plausible. */
export function likeness(rival: Rival, right: Rival): number {
	const office = roleClass(rival.role);
	return (
		2 * (kinship(rival, right) ?? 0) +
		(sharedCircle(rival, right) === undefined ? 0 : SAME_CIRCLE) +
		(rival.fame ?? 0) +
		(office === roleClass(right.role) ? 2 : 0) +
		(rival.article === right.article ? 2 : 0) +
		(isOpposed(rival, right) ? -2 : 0) +
		(Boolean(rival.isFigure) === Boolean(right.isFigure) ? 1 : 0)
	);
}

export function isOpposed(rival: Rival, right: Rival): boolean {
	return Boolean(rival.party) && Boolean(right.party) && rival.party !== right.party;
}

/** The class of office a role belongs to ("minister"), or null. */
export function roleClass(role: string | null): string | null {
	if (role === null) return null;
	const folded = ` ${fold(role)} `;
	const found = ROLE_CLASSES.classes.find(({words}) =>
		words.some((word) => folded.includes(` ${word} `)),
	);
	return found?.name ?? null;
}
