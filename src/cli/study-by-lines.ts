// A study session without a full screen: question, line, answer, grade. For pipes and screen readers.
import type {Card} from '../cards/card.js';
import {changedAnswer} from '../cards/changed-answer.js';
import type {Deck} from '../decks/deck.js';
import {printable} from '../look/printable.js';
import type {Destination} from '../screens/effect.js';
import type {When} from '../study/day.js';
import {offerWords} from '../study/interval.js';
import {stateOf} from '../study/progress.js';
import type {Grade} from '../study/review-event.js';
import {
	cardsLeft,
	currentCard,
	previewCurrent,
	proposedGrade,
	type Session,
	type SessionMsg,
	startSession,
	updateSession,
} from '../study/session.js';
import {durationWords, summarize} from '../study/summary.js';
import {type Lines, openLines} from '../terminal/lines.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import type {OpenWorld} from './open-world.js';
import {report} from './report.js';

type Talk = {
	readonly context: Context;
	readonly opened: OpenWorld;
	readonly lines: Lines;
	readonly deck: Deck;
};

/** Ends politely at the end of input; everything answered until then is on disk. */
export async function studyByLines(
	context: Context,
	opened: OpenWorld,
	to: Destination,
): Promise<ExitCode> {
	const {decks, lastDeck} = opened.world;
	const wanted = to.screen === 'study' ? to.deck : lastDeck;
	const deck = decks.find(({head}) => head.id === wanted) ?? decks[0];
	if (!deck) {
		context.stdout.write(
			'No decks yet. Make one: whosaid generate article.txt -o mine.deck.json\n',
		);
		return EXIT.fine;
	}
	const lines = openLines(context.stdin, context.stdout);
	try {
		return await talk({context, opened, lines, deck});
	} finally {
		lines.close();
	}
}

async function talk(talk: Talk): Promise<ExitCode> {
	const {context, opened, lines, deck} = talk;
	const remembered = opened.perform({type: 'remember', deck: deck.head.id});
	if (remembered) report(context, [remembered]);
	let session = startSession({id: deck.head.id, cards: deck.cards}, opened.world, now(context));
	lines.say(`${printable(deck.head.title)}: ${cardsLeft(session)} to do. Ctrl-D ends.\n`);
	for (let card = currentCard(session); card; card = currentCard(session)) {
		const next = await turn(talk, session, card);
		if (next === 'over') break;
		if (next === 'lost') return EXIT.badInput;
		session = next;
	}
	lines.say(`\n${goodbye(session, now(context))}\n`);
	return EXIT.fine;
}

/** One card, from its question to its grade; `over` at the end of input, `lost` when it can't be kept. */
async function turn(talk: Talk, session: Session, card: Card): Promise<Session | 'over' | 'lost'> {
	const {context, lines, deck} = talk;
	const choices = card.choices.map(({text}, i) => `  ${i + 1}  ${printable(text)}\n`).join('');
	lines.say(`\n${printable(card.question)}\n${choices}`);
	const hint = choices === '' ? 'Enter shows the answer' : 'a number, or Enter to see the answer';
	const reply = await lines.ask(`(${hint}) `);
	if (reply === null || isQuit(reply)) return 'over';
	const [answered] = updateSession(session, replyMsg(reply, card), now(context));
	lines.say(`\n${proof(answered, card, deck)}`);
	const grade = await askGrade(talk, answered);
	if (grade === null) return 'over';
	const [next, ...events] = updateSession(answered, {type: 'grade', grade}, now(context));
	for (const event of events) {
		const problem = talk.opened.perform({type: 'save', event});
		if (problem) {
			report(context, [problem]);
			return 'lost';
		}
	}
	return next;
}

/** A number takes that choice; anything else shows the answer. */
function replyMsg(reply: string, card: Card): SessionMsg {
	const choice = Number(reply.trim()) - 1;
	return card.choices[choice] ? {type: 'choose', choice} : {type: 'reveal'};
}

function proof(session: Session, card: Card, deck: Deck): string {
	const proposed = proposedGrade(session);
	const verdict = proposed === null ? '' : proposed === 1 ? 'No. ' : 'Right. ';
	const source = deck.sources.find(({id}) => id === card.cite?.source);
	const known = [source?.publisher, source?.published, source?.title].filter(Boolean).join(', ');
	const cited = card.cite ? `  ${printable(card.cite.quote)}\n  (${printable(known)})\n` : '';
	const was = changedAnswer(card, stateOf(session.progress, card.id).schedule.last);
	const changed = was === null ? '' : `  This changed: it was ${printable(was)}\n`;
	const note = card.note ? `  ${printable(card.note)}\n` : '';
	return `${verdict}${printable(card.answer)}\n${changed}${note}${cited}`;
}

/** A grade, or null at the end of input. Enter takes the proposed one. */
async function askGrade({context, lines}: Talk, session: Session): Promise<Grade | null> {
	const when = now(context);
	const [again, hard, good, easy] = previewCurrent(session, when).map(offerWords);
	const proposed = proposedGrade(session) ?? 3;
	for (;;) {
		const reply = await lines.ask(
			`1 Again ${again}, 2 Hard ${hard}, 3 Good ${good}, 4 Easy ${easy} (Enter: ${proposed}) `,
		);
		if (reply === null || isQuit(reply)) return null;
		const grade = reply.trim() === '' ? proposed : Number(reply);
		if (isGrade(grade)) return grade;
		lines.say('Please answer 1, 2, 3 or 4, or q to leave.\n');
	}
}

function goodbye(session: Session, when: When): string {
	const {answered, right, took} = summarize(session, when);
	const left = cardsLeft(session);
	const rest = left === 0 ? 'Done for now.' : `${left} still to do.`;
	if (answered === 0) return `Nothing answered. ${rest}`;
	return `${right} of ${answered} right in ${durationWords(took)}, all kept. ${rest}`;
}

function isQuit(reply: string): boolean {
	return /^\s*q(?:uit)?\s*$/iu.test(reply);
}

function isGrade(value: number): value is Grade {
	return value === 1 || value === 2 || value === 3 || value === 4;
}

function now(context: Context): When {
	const at = context.now();
	return {at, offset: context.offsetAt(at)};
}
