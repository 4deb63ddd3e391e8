// `whosaid why <card>`: why this card is due when it is.
import {printable} from '../look/printable.js';
import {readJournals} from '../store/read-journals.js';
import {dayOf, dayText} from '../study/day.js';
import {intervalWords} from '../study/fsrs.js';
import {paceOf} from '../study/pace-of.js';
import {stateOf} from '../study/progress.js';
import type {Pace} from '../study/schedule.js';
import {type Review, reviewsOf} from '../study/stats/reviews.js';
import {explainCard, type Why} from '../study/why.js';
import type {Action} from './command.js';
import {EXIT} from './exit.js';
import {type FoundCard, findCard} from './find-card.js';
import {openToRead} from './open-world.js';
import {report, warn} from './report.js';

const GRADES = ['', 'Again', 'Hard', 'Good', 'Easy'];
const MINUTE = 60_000;

export const why: Action = async (context, words, options) => {
	const opened = await openToRead(context);
	if (!opened.ok) return report(context, opened.problems);
	const {world, home} = opened.value;
	warn(context, opened.warnings);
	const found = findCard(words.join(' '), world.decks);
	if (!found.ok) return report(context, found.problems);
	const events = readJournals(home.journals);
	if (!events.ok) return report(context, events.problems);
	const at = context.now();
	const when = {at, offset: context.offsetAt(at)};
	const {card, deck} = found.value;
	const pace = paceOf(world.pace, deck.head.id);
	const explained = explainCard(card.id, {
		state: stateOf(world.progress, card.id),
		reviews: reviewsOf(
			events.value.filter((event) => event.card === card.id),
			pace,
		),
		pace,
		when,
	});
	const text =
		options['json'] === true
			? JSON.stringify(explained, null, '\t')
			: lines(found.value, explained, pace, when.offset).map(printable).join('\n');
	context.stdout.write(`${text}\n`);
	return EXIT.fine;
};

function lines(
	{card, deck}: FoundCard,
	explained: Why,
	pace: Pace,
	offset: number,
): readonly string[] {
	const {state, offers, seed, last} = explained;
	const {schedule, flags} = state;
	const day = (time: number): string => dayText(dayOf({at: time, offset}, pace.rollover));
	const memory =
		schedule.phase === 'new'
			? []
			: [
					`recall now   ${percent(explained.recall)}, wanted ${percent(explained.target)}`,
					`memory       stability ${schedule.stability.toFixed(1)} days (then recall is 90 %), difficulty ${schedule.difficulty.toFixed(1)} of 10`,
					`so far       ${schedule.reps} answers, forgotten ${schedule.lapses} times${explained.isLeech ? ': a leech' : ''}`,
					`due          ${day(schedule.due)}; your day begins at ${pace.rollover}:00`,
				];
	const next = offers.map((minutes, i) => `${GRADES[i + 1]} ${intervalWords(minutes * MINUTE)}`);
	return [
		`${card.id}  ${card.question}`,
		`deck         ${deck.head.title}`,
		`why          ${verdict(explained, day)}`,
		...memory,
		`answered now ${next.join(', ')}`,
		`seed         ${seed}${pace.fuzz ? ' spreads the days' : ' (days are not spread)'}`,
		...flags.map((reason) => `flagged      ${reason}`),
		...(last.length > 0 ? ['last answers'] : []),
		...last.map((review) => `  ${answerLine(review, day)}`),
	];
}

function verdict({verdict: kind, days, state}: Why, day: (time: number) => string): string {
	const {schedule, buried} = state;
	switch (kind) {
		case 'new':
			return 'new: it comes when the daily limit of new cards has room';
		case 'suspended':
			return 'suspended: it is not asked until resumed';
		case 'buried':
			return `buried on ${day(buried ?? 0)}: it comes back tomorrow`;
		case 'step':
			return `in its ${schedule.phase} steps: asked again within the session`;
		case 'due':
			return days < 0 ? `due since ${-days} ${-days === 1 ? 'day' : 'days'}` : 'due today';
		case 'later':
			return `not due: ${days} ${days === 1 ? 'day' : 'days'} to go`;
	}
}

function answerLine({answer, predicted, elapsed}: Review, day: (time: number) => string): string {
	const expected =
		predicted === null || elapsed === null
			? 'new'
			: `after ${intervalWords(elapsed * 24 * 60 * MINUTE)}, recall expected ${percent(predicted)}`;
	const given = answer.given === undefined ? '' : `, "${answer.given}"`;
	const shown = intervalWords(answer.shown * MINUTE);
	return `${day(answer.at)}  ${(GRADES[answer.grade] ?? '').padEnd(5)}  ${expected}${given}; next in ${shown}`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(0)} %`;
}
