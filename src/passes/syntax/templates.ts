// Feature templates: lists of named atoms ("s0w b0p"), compiled once and hashed for each decision.
import {mix} from './hash.js';

/**
 * The templates as a tree: those that begin with the same atoms share the hash of these. A node is
 * its parent's index plus 1 (0 for none) and an atom; parents stand before their children.
 */
export type Templates = {
	readonly count: number;
	readonly parents: Int32Array;
	readonly atoms: Int32Array;
	/** The node at which each template ends. */
	readonly ends: Int32Array;
	/** Room for the hash of each node; the first is that of nothing. */
	readonly hashes: Int32Array;
};

/** Each template is a line of atoms' names with spaces between; an unknown name is our bug. */
export function compileTemplates(names: readonly string[], lines: readonly string[]): Templates {
	const uses = new Map<string, number>();
	for (const name of lines.flatMap((line) => line.split(' ')))
		uses.set(name, (uses.get(name) ?? 0) + 1);
	const nodes = new Map<string, number>();
	const parents: number[] = [];
	const atoms: number[] = [];
	const ends = lines.map((line) => {
		// Frequent atoms first, so that many templates begin alike.
		const list = line
			.split(' ')
			.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
		return list.reduce((parent, name, i) => {
			const path = list.slice(0, i + 1).join(' ');
			const known = nodes.get(path);
			if (known !== undefined) return known;
			const atom = names.indexOf(name);
			if (atom < 0) throw new Error(`no atom is called ${name}`);
			parents.push(parent);
			atoms.push(atom);
			nodes.set(path, parents.length);
			return parents.length;
		}, 0);
	});
	return {
		count: lines.length,
		parents: Int32Array.from(parents),
		atoms: Int32Array.from(atoms),
		ends: Int32Array.from(ends),
		hashes: new Int32Array(parents.length + 1),
	};
}

/** Writes the hash of each template over the atoms' values into `out`. */
export function hashFeatures(templates: Templates, values: Int32Array, out: Int32Array): void {
	const {count, parents, atoms, ends, hashes} = templates;
	for (let n = 0; n < parents.length; n++) {
		const before = (hashes[parents[n] ?? 0] ?? 0) + Math.imul(n + 1, 0x9e3779b1);
		hashes[n + 1] = mix(before | 0, values[atoms[n] ?? 0] ?? 0);
	}
	for (let t = 0; t < count; t++) {
		const hash = hashes[ends[t] ?? 0] ?? 0;
		out[t] = hash ^ (hash >>> 16);
	}
}
