// `whosaid quiz [deck]`: a form first, or at once the round that options name.
import type {Deck} from '../decks/deck.js';
import {fail, ok, type Result} from '../result.js';
import type {Destination} from '../screens/effect.js';
import {findDeck} from '../store/deck-files.js';
import {aboutNames, DEFAULT_PLAN, type Only, type QuizPlan, ROUNDS} from '../study/quiz/plan.js';
import {type Action, type Options, textOption} from './command.js';
import {openWorld, withDeck} from './open-world.js';
import {report, usage, warn} from './report.js';
import {runApp} from './run-app.js';

const MOST = {count: 1000, seconds: 3600} as const;

export const quiz: Action = async (context, [wanted], options) => {
	for (const name of ['count', 'seconds'] as const) {
		if (numberOption(options, name) === null)
			return usage(context, `--${name} takes a number from 1 to ${MOST[name]}`);
	}
	const opened = await openWorld(context);
	if (!opened.ok) return report(context, opened.problems);
	try {
		const {world, files} = opened.value;
		const found = wanted === undefined ? ok(undefined) : findDeck(wanted, files);
		if (!found.ok) return report(context, found.problems);
		const all = found.value ? withDeck(opened.value, found.value) : opened.value;
		const last = world.decks.find(({head}) => head.id === world.lastDeck) ?? world.decks[0];
		const deck = found.value?.deck ?? last;
		if (!deck) return await runApp(context, all, {screen: 'quiz'});
		const to = destination(deck, options);
		return to.ok ? await runApp(context, all, to.value) : report(context, to.problems);
	} finally {
		await opened.value.close();
		warn(context, opened.warnings);
	}
};

function destination(deck: Deck, options: Options): Result<Destination> {
	const id = deck.head.id;
	if (Object.keys(options).length === 0) return ok({screen: 'quiz', deck: id});
	const only = onlyOf(deck, textOption(options, 'about'));
	if (!only.ok) return only;
	const plan: QuizPlan = {
		kind: ROUNDS.find((kind) => kind === options['kind']) ?? DEFAULT_PLAN.kind,
		only: only.value,
		count: numberOption(options, 'count') ?? DEFAULT_PLAN.count,
		seconds: numberOption(options, 'seconds') ?? null,
		counts: options['counts'] === true,
	};
	return ok({screen: 'round', deck: id, plan});
}

/** Undefined where it was not given, null where it is no number in range. */
function numberOption(options: Options, name: keyof typeof MOST): number | null | undefined {
	const text = textOption(options, name);
	if (text === undefined) return undefined;
	const number = Number(text);
	return Number.isInteger(number) && number >= 1 && number <= MOST[name] ? number : null;
}

/** A person or a topic by its name, or an article by its title or publisher, small letters or not. */
function onlyOf({head, cards, sources}: Deck, wanted: string | undefined): Result<Only> {
	if (wanted === undefined) return ok({by: 'deck'});
	const folded = wanted.toLowerCase();
	const names = aboutNames(cards);
	const isSame = (text: string | undefined): boolean => text?.toLowerCase() === folded;
	const name = names.find(isSame) ?? names.find((one) => one.toLowerCase().includes(folded));
	if (name !== undefined) return ok({by: 'about', name});
	const source = sources.find(({id, title, publisher}) => [id, title, publisher].some(isSame));
	if (source) return ok({by: 'article', source: source.id});
	return fail({
		code: 'topic-missing',
		message: `no card of ${head.title} is about ${wanted}`,
		hint: names.length === 0 ? 'leave --about out' : `for example: ${names.slice(0, 3).join(', ')}`,
	});
}
