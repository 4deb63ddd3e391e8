// What may be said instead of an answer: `:u` takes one back, `:o` opens the article, and so on.
import type {Card} from '../../cards/card.js';
import {printable} from '../../look/printable.js';
import {reworded, withCard} from '../../screens/reword.js';
import {WAY_NAMES} from '../../screens/study/way.js';
import {type AnswerWay, WAYS} from '../../study/habits.js';
import {type Session, type SessionMsg, updateSession} from '../../study/session.js';
import {report} from '../report.js';
import {heard, isKept, now, type Talk} from './talk.js';

export type Studied = {readonly session: Session; readonly way: AnswerWay};

const HELP = `  :u  take the last answer back     :s  skip for now
  :x  suspend                       :b  bury until tomorrow
  :f reason  flag as wrong          :e  edit
  :o  the article                   :m  another way of answering
  :q  leave
`;

/** Whether a reply is no answer. Letters alone are, too, where nothing is typed as an answer. */
export function isAside(reply: string, isTyped: boolean): boolean {
	return /^\s*:/u.test(reply) || (!isTyped && /^\s*(?:[usxbeom?]|f\b.*)\s*$/iu.test(reply));
}

/** The session after an aside, or `lost` where it could not be kept. */
export async function aside(
	talk: Talk,
	studied: Studied,
	said: {readonly reply: string; readonly card: Card},
): Promise<Studied | 'lost'> {
	const {lines} = talk;
	const [, word = '', rest = ''] = /^\s*:?\s*(\S?)\s*(.*)$/u.exec(said.reply) ?? [];
	const marks: Readonly<Record<string, SessionMsg>> = {
		u: {type: 'undo'},
		s: {type: 'skip'},
		b: {type: 'bury'},
		x: {type: 'suspend'},
		f: {type: 'flag', reason: printable(rest) || 'wrong'},
	};
	const msg = marks[word.toLowerCase()];
	if (msg) return marked(talk, studied, msg);
	if (/[oe]/iu.test(word) && studied.session.turn.step === 'asking') {
		lines.say('After the answer.\n');
		return studied;
	}
	switch (word.toLowerCase()) {
		case 'o':
			lines.say(await articleText(talk, said.card));
			return studied;
		case 'e':
			return edited(talk, studied, said.card);
		case 'm': {
			const way = WAYS[(WAYS.indexOf(studied.way) + 1) % WAYS.length] ?? 'recall';
			lines.say(`Answers from now on: ${WAY_NAMES[way]}.\n`);
			return {...studied, way};
		}
		default:
			lines.say(HELP);
			return studied;
	}
}

function marked(talk: Talk, studied: Studied, msg: SessionMsg): Studied | 'lost' {
	const [session, ...events] = updateSession(studied.session, msg, now(talk));
	if (session === studied.session) talk.lines.say('There is nothing to take back.\n');
	if (msg.type === 'flag') talk.lines.say('Flagged as wrong; :u takes it back.\n');
	return isKept(talk, events) ? {...studied, session} : 'lost';
}

async function articleText(talk: Talk, card: Card): Promise<string> {
	const source = talk.deck.sources.find(({id}) => id === card.cite?.source);
	if (!source) return 'This card cites no article.\n';
	const news = await heard(talk, {type: 'read-source', source});
	if (!('type' in news) || news.type !== 'source' || news.text === null) {
		return 'The text of this article is not on this machine.\n';
	}
	return `${news.text.split('\n').map(printable).join('\n')}\n`;
}

/** Enter keeps a part as it is; the end of input keeps all. */
async function edited(talk: Talk, studied: Studied, card: Card): Promise<Studied> {
	const {lines, opened, deck, context} = talk;
	const question = await lines.ask(`Question (Enter keeps it): `);
	const answer =
		question === null ? null : await lines.ask(`Answer (Enter keeps ${printable(card.answer)}): `);
	if (question === null || answer === null) return studied;
	const after = reworded(card, question.trim() || card.question, answer.trim() || card.answer);
	const problem = opened.perform({type: 'write-deck', deck: withCard(deck, after)});
	if (problem) {
		report(context, [problem]);
		return studied;
	}
	lines.say('Kept as your own wording.\n');
	const cards = new Map(studied.session.cards).set(card.id, after);
	return {...studied, session: {...studied.session, cards}};
}
