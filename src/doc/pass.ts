// Passes over a Doc, run in the order their needs and gives demand.
import type {AnyAnn, Kind} from './ann.js';
import {type Doc, withLayers} from './doc.js';

/** Adds layers, never changes one. Pure: the same Doc gives the same annotations. */
export type Pass = {
	readonly name: string;
	readonly needs: readonly Kind[];
	readonly gives: readonly Kind[];
	run(doc: Doc): readonly AnyAnn[];
};

/**
 * The passes ordered so that each comes after those that give what it needs; otherwise in the
 * order listed. Throws when a need is given by none, two give one kind, or they form a circle.
 */
export function orderPasses(passes: readonly Pass[]): readonly Pass[] {
	const giver = new Map<Kind, Pass>();
	for (const pass of new Set(passes)) {
		for (const kind of pass.gives) {
			if (giver.has(kind))
				throw new Error(`both ${giver.get(kind)?.name} and ${pass.name} give ${kind}`);
			giver.set(kind, pass);
		}
	}
	const ordered: Pass[] = [];
	const visit = (pass: Pass, path: readonly Pass[]): void => {
		if (ordered.includes(pass)) return;
		if (path.includes(pass)) throw new Error(`passes need each other: ${pass.name}`);
		for (const kind of pass.needs) {
			const needed = giver.get(kind);
			if (!needed) throw new Error(`${pass.name} needs ${kind}, which no pass gives`);
			visit(needed, [...path, pass]);
		}
		ordered.push(pass);
	};
	for (const pass of passes) visit(pass, []);
	return ordered;
}

/** The Doc with the layers of all passes. */
export function runPasses(doc: Doc, passes: readonly Pass[]): Doc {
	return orderPasses(passes).reduce((now, pass) => withLayers(now, pass.gives, pass.run(now)), doc);
}
