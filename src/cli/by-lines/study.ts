// A study session without a full screen: question, line, answer, grade. For pipes and screen readers.
import type {Card} from '../../cards/card.js';
import {changedAnswer} from '../../cards/changed-answer.js';
import {printable} from '../../look/printable.js';
import type {Destination} from '../../screens/effect.js';
import {SURENESS} from '../../screens/study/sureness.js';
import {isTyped, wayFor} from '../../screens/study/way.js';
import {gradeFor} from '../../study/check-answer/verdict.js';
import type {When} from '../../study/day.js';
import type {AnswerWay} from '../../study/habits.js';
import {offerWords} from '../../study/interval.js';
import {stateOf} from '../../study/progress.js';
import type {Grade} from '../../study/review-event.js';
import {
	cardsLeft,
	currentCard,
	previewCurrent,
	proposedGrade,
	type Session,
	type SessionMsg,
	startSession,
	updateSession,
} from '../../study/session.js';
import {durationWords, summarize} from '../../study/summary.js';
import type {Context} from '../context.js';
import {EXIT, type ExitCode} from '../exit.js';
import type {OpenWorld} from '../open-world.js';
import {report} from '../report.js';
import {aside, isAside, type Studied} from './asides.js';
import {isKept, isQuit, now, type Talk, withTalk} from './talk.js';
import {proofText, questionText, verdictOn, verdictText} from './words.js';

/** Ends politely at the end of input; everything answered until then is on disk. */
export function studyByLines(
	context: Context,
	opened: OpenWorld,
	to: Destination,
): Promise<ExitCode> {
	return withTalk({context, opened, to}, study);
}

async function study(talk: Talk): Promise<ExitCode> {
	const {context, opened, lines, deck} = talk;
	const remembered = opened.perform({type: 'remember', deck: deck.head.id});
	if (remembered) report(context, [remembered]);
	const session = startSession({id: deck.head.id, cards: deck.cards}, opened.world, now(talk));
	let studied: Studied = {session, way: opened.world.habits.way};
	lines.say(`${printable(deck.head.title)}: ${cardsLeft(session)} to do. Ctrl-D ends, :? helps.\n`);
	for (let card = currentCard(session); card; card = currentCard(studied.session)) {
		const next = await turn(talk, studied, card);
		if (next === 'over') break;
		if (next === 'lost') return EXIT.badInput;
		studied = next;
	}
	lines.say(`\n${goodbye(studied.session, now(talk))}\n`);
	return EXIT.fine;
}

type Turned = Studied | 'over' | 'lost';

/** One card, from its question to its grade; `over` at the end of input, `lost` when it can't be kept. */
async function turn(talk: Talk, studied: Studied, card: Card): Promise<Turned> {
	const way = wayFor(card, studied.way);
	talk.lines.say(`\n${questionText(card, way)}`);
	const reply = await talk.lines.ask(`(${hintFor(way)}) `);
	if (reply === null || isQuit(reply)) return 'over';
	if (isAside(reply, isTyped(way))) return aside(talk, studied, {reply, card});
	const surely = await withSureness(talk, studied.session);
	if (surely === null) return 'over';
	const {msg, verdict} = replyMsg(talk, {reply, card, way, session: surely});
	const [answered] = updateSession(surely, msg, now(talk));
	talk.lines.say(
		`\n${verdict ?? chosenText(answered)}${proofText(card, talk.deck)}${changedText(answered, card)}`,
	);
	return graded(talk, {...studied, session: answered}, card);
}

function hintFor(way: AnswerWay): string {
	if (way === 'choose') return 'a number, or Enter to see the answer';
	return isTyped(way) ? 'type the answer, or Enter to see it' : 'Enter shows the answer';
}

/** Asked only where the learner wants it; null at the end of input. */
async function withSureness(talk: Talk, session: Session): Promise<Session | null> {
	if (!talk.opened.world.habits.asksSure) return session;
	const words = SURENESS.map((one, i) => `${i + 1} ${one.words}`).join(', ');
	const reply = await talk.lines.ask(`How sure are you? ${words} (Enter: not said) `);
	if (reply === null) return null;
	const sure = SURENESS[Number(reply.trim()) - 1]?.sure;
	return sure === undefined ? session : updateSession(session, {type: 'sure', sure}, now(talk))[0];
}

type Reply = {
	readonly reply: string;
	readonly card: Card;
	readonly way: AnswerWay;
	readonly session: Session;
};

/** A number takes that choice, words are checked, and nothing shows the answer. */
function replyMsg(
	{deck}: Talk,
	{reply, card, way, session}: Reply,
): {readonly msg: SessionMsg; readonly verdict?: string} {
	const text = printable(reply).trim();
	const choice = Number(text) - 1;
	if (way === 'choose' && card.choices[choice]) return {msg: {type: 'choose', choice}};
	if (!isTyped(way) || text === '') return {msg: {type: 'reveal'}};
	const verdict = verdictOn(text, card, {deck, session});
	return {msg: {type: 'type', text, proposed: gradeFor(verdict)}, verdict: verdictText(verdict)};
}

/** What the author of the deck has changed since the last answer. */
function changedText({progress}: Session, card: Card): string {
	const was = changedAnswer(card, stateOf(progress, card.id).schedule.last);
	return was === null ? '' : `  This changed: it was ${printable(was)}\n`;
}

function chosenText(session: Session): string {
	const proposed = proposedGrade(session);
	return proposed === null ? '' : proposed === 1 ? 'No. ' : 'Right. ';
}

/** The session after a grade, Enter for the proposed one, or after an aside. */
async function graded(talk: Talk, studied: Studied, card: Card): Promise<Turned> {
	const {session} = studied;
	const [again, hard, good, easy] = previewCurrent(session, now(talk)).map(offerWords);
	const proposed = proposedGrade(session) ?? 3;
	const prompt = `1 Again ${again}, 2 Hard ${hard}, 3 Good ${good}, 4 Easy ${easy} (Enter: ${proposed}) `;
	const reply = await talk.lines.ask(prompt);
	if (reply === null || isQuit(reply)) return 'over';
	if (isAside(reply, false)) {
		const after = await aside(talk, studied, {reply, card});
		const isSame =
			after !== 'lost' &&
			after.session.turn.step === 'answered' &&
			currentCard(after.session)?.id === card.id;
		return isSame ? graded(talk, after, card) : after;
	}
	const grade = reply.trim() === '' ? proposed : Number(reply);
	if (!isGrade(grade)) {
		talk.lines.say('Please answer 1, 2, 3 or 4, :? for help, or q to leave.\n');
		return graded(talk, studied, card);
	}
	const [next, ...events] = updateSession(session, {type: 'grade', grade}, now(talk));
	return isKept(talk, events) ? {...studied, session: next} : 'lost';
}

function goodbye(session: Session, when: When): string {
	const {answered, right, took} = summarize(session, when);
	const left = cardsLeft(session);
	const rest = left === 0 ? 'Done for now.' : `${left} still to do.`;
	if (answered === 0) return `Nothing answered. ${rest}`;
	return `${right} of ${answered} right in ${durationWords(took)}, all kept. ${rest}`;
}

function isGrade(value: number): value is Grade {
	return value === 1 || value === 2 || value === 3 || value === 4;
}
