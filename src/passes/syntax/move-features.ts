// Features of a parser state for its next move, after Zhang & Nivre (2011), and what lies between.
import {at} from './at.js';
import {onStack, type State} from './parse-state.js';
import {between, distance, type Sight} from './sight.js';
import {compileTemplates, hashFeatures} from './templates.js';

/** s0 s1 s2: stack from its top; b0 b1 b2: buffer; l, l2, r, r2: outermost dependents. */
const NODES = ['s0', 's1', 's2', 'b0', 'b1', 'b2'] as const;
const CHILDREN = [
	's0l',
	's0l2',
	's0r',
	's0r2',
	's1l',
	's1l2',
	's1r',
	's1r2',
	'b0l',
	'b0l2',
] as const; // prettier-ignore
const HEADS = ['s0', 's1', 'b0'] as const;
const ATOMS = [
	...NODES.flatMap((node) => [
		`${node}w`,
		`${node}p`,
		`${node}c`,
		`${node}x`,
		`${node}m`,
		`${node}f`,
	]),
	...CHILDREN.flatMap((node) => [`${node}w`, `${node}p`, `${node}d`]),
	...HEADS.flatMap((node) => [`${node}vl`, `${node}vr`, `${node}sl`, `${node}sr`]),
	's0b0gap',
	's1s0gap',
	's0b0mid',
	's1s0mid',
];
const LINES: readonly string[] = [
	...NODES.flatMap((n) => [`${n}w`, `${n}p`, `${n}w ${n}p`]),
	...['s0', 's1', 'b0', 'b1'].map((n) => `${n}x ${n}c`),
	// Pairs of the two words that could be joined next.
	...(['s0 b0', 's1 s0', 's1 b0', 'b0 b1'] as const).flatMap((pair) => {
		const [a, b] = pair.split(' ');
		return [
			`${a}w ${a}p ${b}p`,
			`${a}p ${b}w ${b}p`,
			`${a}w ${b}w`,
			`${a}p ${b}p`,
			`${a}c ${b}w`,
			`${a}w ${b}c`,
		]; // prettier-ignore
	}),
	...(['s0 b0', 's1 s0', 's1 b0'] as const).flatMap((pair) => {
		const [a, b] = pair.split(' ');
		return [`${a}m ${b}m ${a}c ${b}c`, `${a}f ${a}c ${b}p`];
	}),
	's0w b0m b0c',
	's0m s0c b0w',
	's1w s0m s0c',
	's1m s1c b0w',
	// Where a phrase with a preposition goes.
	's1w s0lw',
	's1m s0lw s0m',
	's1f s0lw s0p',
	's0w b0lw b0p',
	's0m b0lw b0m',
	's0m b0w b1m',
	's0f b0w s0sr',
	's1f s1sr s0p b0p',
	's0f s0sr b0p b1p',
	's2m s1m s0m',
	's2f s1p s0p',
	's2p s0p',
	's0p b1p',
	's2w s0p',
	's0w b1p',
	's0p b2p',
	// Three words.
	'b0p b1p b2p',
	's0p b0p b1p',
	's1p s0p b0p',
	's2p s1p s0p',
	's2p s0p b0p',
	's0p s0lp b0p',
	's0p s0rp b0p',
	's0p b0p b0lp',
	's1p s0p s0lp',
	's1p s0p s0rp',
	's1p s1lp s0p',
	's1p s1rp s0p',
	's1p s1rp b0p',
	's1c s0c b0c b1c',
	's0p s0lw b0p',
	's0p s0rw b0p',
	// Distance, number and labels of dependents.
	's0w s0b0gap',
	's0p s0b0gap',
	'b0w s0b0gap',
	'b0p s0b0gap',
	's0p b0p s0b0gap',
	's1p s0p s1s0gap',
	's0w s0vl',
	's0p s0vl',
	's0w s0vr',
	's0p s0vr',
	's1w s1vr',
	's1p s1vr',
	'b0w b0vl',
	'b0p b0vl',
	's0w s0sl',
	's0p s0sl',
	's0w s0sr',
	's0p s0sr',
	's1w s1sr',
	's1p s1sr',
	's1p s1sl',
	'b0w b0sl',
	'b0p b0sl',
	's0p s0sl s0sr b0p',
	's1p s1sr s0p',
	's0p b0p b0sl',
	...CHILDREN.map((n) => `${n}p ${n}d`),
	...['s0l', 's0l2', 's0r', 's1l', 's1r', 'b0l', 'b0l2'].map((n) => `${n}w ${n}d`),
	's0ld s0p',
	's0rd s0p b0p',
	's1rd s1p s0p',
	'b0ld b0p s0p',
	's0p s0lp s0l2p',
	's0p s0rp s0r2p',
	's1p s1rp s1r2p',
	'b0p b0lp b0l2p',
	's0p s0ld s0l2d',
	's0p s0rd s0r2d',
	's1p s1rd s1r2d',
	'b0p b0ld b0l2d',
	// What stands between.
	's0p b0p s0b0mid',
	's0c b0c s0b0mid s0sr',
	's1p s0p s1s0mid',
	's1c s0c s1s0mid s1sr',
	's0w s0b0mid',
	'b0w s0b0mid',
	's1p s0p b0p s1s0mid s0b0mid',
]; // prettier-ignore
const TEMPLATES = compileTemplates(ATOMS, LINES);

export const MOVE_FEATURES = TEMPLATES.count;

const VALUES = new Int32Array(ATOMS.length);

export function moveFeatures(sight: Sight, state: State, out: Int32Array): void {
	const {count, front} = state;
	const nothing = count + 1;
	const s0 = onStack(state, 0);
	const s1 = onStack(state, 1);
	let v = node(sight, s0, 0);
	v = node(sight, s1, v);
	v = node(sight, onStack(state, 2), v);
	for (let ahead = 0; ahead < 3; ahead++)
		v = node(sight, front + ahead <= count ? front + ahead : nothing, v);
	v = child(sight, state, at(state.left1, s0), v);
	v = child(sight, state, at(state.left2, s0), v);
	v = child(sight, state, at(state.right1, s0), v);
	v = child(sight, state, at(state.right2, s0), v);
	v = child(sight, state, at(state.left1, s1), v);
	v = child(sight, state, at(state.left2, s1), v);
	v = child(sight, state, at(state.right1, s1), v);
	v = child(sight, state, at(state.right2, s1), v);
	v = child(sight, state, at(state.left1, front), v);
	v = child(sight, state, at(state.left2, front), v);
	v = gathered(state, s0, v);
	v = gathered(state, s1, v);
	v = gathered(state, front, v);
	VALUES[v++] = s0 > count ? 0 : distance(s0, front);
	VALUES[v++] = s1 > count ? 0 : distance(s1, s0);
	VALUES[v++] = s0 > count ? -1 : between(sight, s0, front);
	VALUES[v] = s1 > count ? -1 : between(sight, s1, s0);
	hashFeatures(TEMPLATES, VALUES, out);
}

function node({words, tags, coarse, suffix, sense, frame}: Sight, word: number, v: number): number {
	VALUES[v] = at(words.word, word);
	VALUES[v + 1] = at(tags, word);
	VALUES[v + 2] = at(coarse, word);
	VALUES[v + 3] = at(suffix, word);
	VALUES[v + 4] = at(sense, word);
	VALUES[v + 5] = at(frame, word);
	return v + 6;
}

function child({words, tags}: Sight, {labels}: State, word: number, v: number): number {
	VALUES[v] = at(words.word, word);
	VALUES[v + 1] = at(tags, word);
	VALUES[v + 2] = at(labels, word);
	return v + 3;
}

function gathered(state: State, word: number, v: number): number {
	VALUES[v] = at(state.leftCount, word);
	VALUES[v + 1] = at(state.rightCount, word);
	VALUES[v + 2] = at(state.leftSet, word);
	VALUES[v + 3] = at(state.rightSet, word);
	return v + 4;
}
