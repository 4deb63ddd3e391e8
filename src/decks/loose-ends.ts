// What no schema says of a deck: ids that repeat, sources that are not there, torn citations.
import type {Fault} from './faults.js';
import type {Path} from './json-walk.js';
import type {CardRecord} from './schema.js';

type Named = {readonly id: string};

/** Ids of sources, and of cards set aside or not, that stand for two things. */
export function repeatedIds(
	sources: readonly Named[],
	cards: readonly Named[],
	parked: readonly Named[],
): readonly Fault[] {
	return [
		...repeated(sources.map(({id}, i) => ({id, path: ['sources', i, 'id']}))),
		...repeated([
			...cards.map(({id}, i) => ({id, path: ['cards', i, 'id']})),
			...parked.map(({id}, i) => ({id, path: ['parked', i, 'id']})),
		]),
	];
}

function repeated(all: readonly {readonly id: string; readonly path: Path}[]): readonly Fault[] {
	const first = new Map<string, Path>();
	const faults: Fault[] = [];
	for (const {id, path} of all) {
		if (!first.has(id)) first.set(id, path);
		else
			faults.push({
				code: 'deck-repeated-id',
				path,
				message: `${id} is the id of another one too`,
				hint: 'give one of the two another id, or remove it',
			});
	}
	return faults;
}

/** Of one card; `known` are the ids of the deck's sources. */
export function looseEnds(
	card: CardRecord,
	path: Path,
	known: Pick<ReadonlySet<string>, 'has'>,
): readonly Fault[] {
	const faults: Fault[] = [];
	const {source, quote, start, end} = card;
	const parts = [source, quote, start, end].filter((part) => part !== undefined).length;
	if (parts !== 0 && parts !== 4) {
		faults.push({
			code: 'deck-torn-citation',
			path,
			message: 'has only a part of source, quote, start and end',
			hint: 'give all four, or none',
		});
	}
	if (start !== undefined && end !== undefined && end < start) {
		faults.push({code: 'deck-torn-citation', path: [...path, 'end'], message: 'is before start'});
	}
	if (source !== undefined && !known.has(source)) {
		faults.push(noSource(source, [...path, 'source']));
	}
	for (const [i, other] of (card.also ?? []).entries()) {
		if (!known.has(other.source)) {
			faults.push(noSource(other.source, [...path, 'also', i, 'source']));
		}
	}
	if (card.choices.length > 0 && !card.choices.some(({text}) => text === card.answer)) {
		faults.push({
			code: 'deck-choices-without-answer',
			path: [...path, 'choices'],
			message: 'the answer is not among them',
			hint: 'one choice must have the very words of the answer',
		});
	}
	return faults;
}

function noSource(id: string, path: Path): Fault {
	return {
		code: 'deck-no-such-source',
		path,
		message: `no source has the id ${id}`,
		hint: "add the source to the deck's sources, or correct the id",
	};
}
