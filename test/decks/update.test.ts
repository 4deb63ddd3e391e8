// Updates of installed decks: no progress is lost, nothing withdrawn is asked, changes are told.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Deck} from '../../src/decks/deck.js';
import {jsonFormat} from '../../src/decks/json.js';
import {updateDeck} from '../../src/decks/update.js';
import {edited, someBase, someEdits} from './edits.js';
import {card, deck, someDeck} from './make.js';

/** Whether a card has progress, by its id. */
const someLearned = fc.func<[string], boolean>(fc.boolean());

const idsOf = ({cards, parked = []}: Deck): readonly string[] =>
	[...cards, ...parked].map(({id}) => id);

test('no card with progress is ever lost, whatever the author and the user did', () => {
	const histories = fc.tuple(someBase, someEdits, someEdits, someLearned);
	fc.assert(
		fc.property(histories, someEdits, ([base, ours, others, hasProgress], later) => {
			const installed = edited(base, ours, {prefix: 'm'});
			const latest = edited(base, others, {prefix: 't'});
			const first = updateDeck({base, installed, latest}, hasProgress);
			expect(idsOf(first.deck)).toEqual(
				expect.arrayContaining(idsOf(installed).filter((id) => hasProgress(id))),
			);
			const next = edited(latest, later, {prefix: 't'});
			const second = updateDeck({base: latest, installed: first.deck, latest: next}, hasProgress);
			expect(idsOf(second.deck)).toEqual(
				expect.arrayContaining(idsOf(first.deck).filter((id) => hasProgress(id))),
			);
			expect(new Set(idsOf(second.deck)).size).toBe(idsOf(second.deck).length);
		}),
		{numRuns: 120},
	);
});

test('the same without a base, with unrelated decks; and the result is a good deck', () => {
	fc.assert(
		fc.property(someDeck, someDeck, someLearned, (installed, latest, hasProgress) => {
			const update = updateDeck({base: installed, installed, latest}, hasProgress);
			expect(idsOf(update.deck)).toEqual(
				expect.arrayContaining(idsOf(installed).filter((id) => hasProgress(id))),
			);
			expect(jsonFormat.parse(jsonFormat.print(update.deck), 'x').ok).toBe(true);
		}),
	);
});

test('nothing that the author withdrew is asked', () => {
	fc.assert(
		fc.property(someBase, someEdits, someEdits, (base, ours, others) => {
			const latest = edited(base, others, {prefix: 't'});
			const offered = new Set(latest.cards.map(({id}) => id));
			const {deck: updated} = updateDeck(
				{base, installed: edited(base, ours, {prefix: 'm'}), latest},
				() => true,
			);
			const withdrawn = base.cards.filter(({id}) => !offered.has(id)).map(({id}) => id);
			expect(updated.cards.filter(({id}) => withdrawn.includes(id))).toEqual([]);
		}),
	);
});

test('an update to what is installed changes nothing', () => {
	fc.assert(
		fc.property(someBase, someEdits, (base, ours) => {
			const installed = edited(base, ours, {prefix: 'm'});
			const {deck: updated, conflicts} = updateDeck({base, installed, latest: base}, () => true);
			expect(jsonFormat.print(updated)).toBe(jsonFormat.print(installed));
			expect(conflicts).toEqual([]);
		}),
	);
});

test('one story: edits of both, a changed answer, withdrawn and revived cards', () => {
	const base = deck(['c1', 'c2', 'c3', 'c4'].map((id) => card(id)));
	const installed = deck([
		card('c1', {note: 'My note.'}),
		card('c2'),
		card('c3'),
		card('c4', {tags: ['mine']}),
		card('own'),
	]);
	const latest = deck([card('c1', {answer: 'Now this.'}), card('c5')]);
	const learned = new Set(['c1', 'c2']);
	const update = updateDeck({base, installed, latest}, (id) => learned.has(id), {at: 7});
	const changed = {extra: {changed: {was: 'It is c1.', at: 7}}};
	expect(update.deck.cards).toEqual([
		card('c1', {answer: 'Now this.', note: 'My note.', ...changed}),
		card('c5'),
		card('own'),
	]);
	expect(update.parked.map(({id}) => id)).toEqual(['c4', 'c2']);
	expect(update.deck.parked).toEqual(update.parked);
	expect(update.answerChanged.map(({before, after}) => [before.answer, after.answer])).toEqual([
		['It is c1.', 'Now this.'],
	]);
	expect(update.diff.cards.added.map(({id}) => id)).toEqual(['c5']);
	expect(update.diff.cards.withdrawn.map(({id}) => id)).toEqual(['c2', 'c3', 'c4']);
	expect(update.conflicts).toEqual([]);

	const again = deck([...latest.cards, card('c2')]);
	const second = updateDeck({base: latest, installed: update.deck, latest: again}, () => true);
	expect(second.revived.map(({id}) => id)).toEqual(['c2']);
	expect(second.deck.parked?.map(({id}) => id)).toEqual(['c4']);
});
