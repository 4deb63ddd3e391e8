// A quiz line by line: question, line, verdict; the score and the misses at the end.
import {printable} from '../../look/printable.js';
import type {Destination} from '../../screens/effect.js';
import {countAnswer} from '../../study/quiz/counted.js';
import {DEFAULT_PLAN, type QuizPlan} from '../../study/quiz/plan.js';
import {drawQuestions, type Question} from '../../study/quiz/questions.js';
import {
	isOver,
	nextQuestion,
	type Outcome,
	questionOf,
	type Reply,
	type Round,
	replyTo,
	rightOrder,
	startRound,
	timeLeft,
} from '../../study/quiz/round.js';
import {type Share, scoreOf} from '../../study/quiz/score.js';
import {type Session, startSession} from '../../study/session.js';
import type {Context} from '../context.js';
import {EXIT, type ExitCode} from '../exit.js';
import type {OpenWorld} from '../open-world.js';
import {isKept, isQuit, now, type Talk, withTalk} from './talk.js';
import {knownFor, proofText, questionText, verdictText} from './words.js';

export function quizByLines(
	context: Context,
	opened: OpenWorld,
	to: Destination,
): Promise<ExitCode> {
	const plan = 'plan' in to && to.plan ? to.plan : DEFAULT_PLAN;
	return withTalk({context, opened, to}, (talk) => quiz(talk, plan));
}

async function quiz(talk: Talk, plan: QuizPlan): Promise<ExitCode> {
	const {deck, lines, opened} = talk;
	const {at} = now(talk);
	let round = startRound(plan, drawQuestions(deck.cards, plan, String(at)), at);
	let session = startSession({id: deck.head.id, cards: deck.cards}, opened.world, now(talk));
	lines.say(
		`Quiz: ${printable(deck.head.title)}, ${round.questions.length} questions. Ctrl-D ends.\n`,
	);
	for (let question = questionOf(round); question; question = questionOf(round)) {
		const after = await asked(talk, {round, question, session});
		if (after === null) break;
		const [counted, ...events] = plan.counts
			? countAnswer(session, after.outcome, now(talk))
			: [session];
		if (!isKept(talk, events)) return EXIT.badInput;
		session = counted;
		round = nextQuestion(after.round, now(talk).at);
	}
	lines.say(resultText(talk, round));
	return EXIT.fine;
}

type Asked = {readonly round: Round; readonly question: Question; readonly session: Session};

/** One question and its answer; null at the end of input. */
async function asked(
	talk: Talk,
	{round, question, session}: Asked,
): Promise<{readonly round: Round; readonly outcome: Outcome} | null> {
	const place = `${round.outcomes.length + 1} of ${round.questions.length}`;
	talk.lines.say(
		`\n${place}. ${question.type === 'order' ? orderText(question) : questionText(question.card, question.type)}`,
	);
	for (;;) {
		const line = await talk.lines.ask(`(${HINTS[question.type]}) `);
		if (line === null || isQuit(line)) return null;
		const {at} = now(talk);
		const isLate = timeLeft(round, at) === 0;
		const next = replyTo(
			round,
			isLate ? {type: 'none'} : replyOf(talk, line, {question, session}),
			at,
		);
		// At speed the round is at its next question already; the outcome is the last in any case.
		const outcome = next.outcomes.at(-1);
		if (next !== round && outcome) {
			talk.lines.say(`${isLate ? 'The time is up. ' : ''}${outcomeText(talk, outcome)}`);
			return {round: next, outcome};
		}
		talk.lines.say('That is no answer here.\n');
	}
}

const HINTS: Readonly<Record<Question['type'], string>> = {
	choose: 'a number, or Enter to pass',
	type: 'type the answer, or Enter to pass',
	order: 'the numbers, the earliest first, or Enter to pass',
};

function replyOf(
	{deck}: Talk,
	line: string,
	{question, session}: Pick<Asked, 'question' | 'session'>,
): Reply {
	const text = printable(line).trim();
	if (text === '') return {type: 'none'};
	switch (question.type) {
		case 'choose':
			return {type: 'choice', choice: Number(text) - 1};
		case 'type':
			return {type: 'text', text, known: knownFor(question.card, {deck, session})};
		case 'order':
			return {
				type: 'order',
				order: Array.from(text.replace(/\D/gu, ''), (digit) => Number(digit) - 1),
			};
	}
}

function orderText(question: Extract<Question, {readonly type: 'order'}>): string {
	const events = question.events.map(({text}, i) => `  ${i + 1}  ${printable(text)}\n`);
	return `Which came first?\n${events.join('')}`;
}

function outcomeText({deck}: Talk, {question, isRight, given, verdict}: Outcome): string {
	const said = verdict ? verdictText(verdict) : isRight ? 'Right. ' : given === null ? '' : 'No. ';
	if (question.type !== 'order') return `${said}${proofText(question.card, deck)}`;
	const right = rightOrder(question).map((place) => {
		const event = question.events[place];
		return event
			? `  ${place + 1}  ${printable(event.card.answer)}: ${printable(event.text)}\n`
			: '';
	});
	return `${said}In order:\n${right.join('')}`;
}

function resultText({deck}: Talk, round: Round): string {
	const {right, of, byKind, byAbout, misses} = scoreOf(round.outcomes);
	if (of === 0) return `\n${isOver(round) ? 'There is nothing to ask.' : 'Nothing answered.'}\n`;
	const cards = misses.flatMap(({question}) => (question.type === 'order' ? [] : [question.card]));
	const missed = cards.map((card) => `\n  ${printable(card.question)}\n  ${proofText(card, deck)}`);
	const kept = round.plan.counts ? 'all kept' : 'the schedule is as it was';
	return [
		`\n${right} of ${of} right, ${kept}.\n`,
		...[...byKind, ...byAbout].map(shareText),
		missed.length === 0 ? '' : `Missed:${missed.join('')}`,
	].join('');
}

function shareText({name, right, of}: Share): string {
	return `  ${printable(name)}: ${right} of ${of}\n`;
}
