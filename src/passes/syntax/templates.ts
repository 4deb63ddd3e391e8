// Feature templates: lists of named atoms ("s0w b0p"), compiled once and hashed for each decision.
import {mix} from './hash.js';

/** Templates one behind the other: template `t` reads the atoms `atoms[starts[t]..starts[t + 1]]`. */
export type Templates = {
	readonly count: number;
	readonly starts: Int32Array;
	readonly atoms: Int32Array;
};

/** Each template is a line of atoms' names with spaces between; an unknown name is our bug. */
export function compileTemplates(names: readonly string[], lines: readonly string[]): Templates {
	const index = new Map(names.map((name, i) => [name, i]));
	const lists = lines.map((line) =>
		line.split(' ').map((name) => {
			const atom = index.get(name);
			if (atom === undefined) throw new Error(`no atom is called ${name}`);
			return atom;
		}),
	);
	const starts = new Int32Array(lines.length + 1);
	for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
	return {count: lines.length, starts, atoms: Int32Array.from(lists.flat())};
}

/** Writes the hash of each template over the atoms' values into `out`. */
export function hashFeatures(templates: Templates, values: Int32Array, out: Int32Array): void {
	const {count, starts, atoms} = templates;
	let at = 0;
	for (let t = 0; t < count; t++) {
		const end = starts[t + 1] ?? 0;
		let hash = Math.imul(t + 1, 0x9e3779b1);
		for (; at < end; at++) hash = mix(hash, values[atoms[at] ?? 0] ?? 0);
		out[t] = hash ^ (hash >>> 16);
	}
}
