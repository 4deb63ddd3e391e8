// Screens in states worth looking at, all of an invented deck: for golden frames and for every-screen tests.
import {type App, startApp, updateApp} from '../../src/screens/app.js';
import type {News} from '../../src/screens/news.js';
import type {World} from '../../src/screens/world.js';
import type {AnswerWay} from '../../src/study/habits.js';
import {DEFAULT_PLAN, type QuizPlan} from '../../src/study/quiz/plan.js';
import {press} from '../screens/drive.js';
import {answered, makeCard, makeDeck, makeWorld, NOON} from '../screens/make-world.js';

const CHOICES = ['Ada Brunel, head of the harbour', 'José Márquez', 'Lin Wei', '山田 太郎'].map(
	(text) => ({
		text,
		why: '',
	}),
);
const QUOTE =
	'“The tide waits for nobody, and neither do the ferries,” José Márquez, the harbour master, told reporters on Monday.';
const ARTICLE = `The harbour\n\nThe council met on Monday.\n\n${QUOTE}\n\n${'The meeting went on until late. '.repeat(30)}`;
/** All that makes text hard: wide, combining, joined, right to left, and a word with no end. */
const LONG = [
	'漢字と仮名が混ざった長い質問。'.repeat(12),
	'Ça coûte cher, e\u0301te\u0301 comme hiver.',
	'👩‍👩‍👧‍👦🏳️‍🌈⚓️'.repeat(10),
	'מי אמר שהנמל ייפתח מחר בבוקר?'.repeat(8),
	'w'.repeat(300),
	'Who said that the harbour would open tomorrow, whatever the tide? '.repeat(16),
].join(' ');

const DECK = makeDeck([
	makeCard(1, {
		choices: CHOICES,
		question: 'Who said on Monday that the tide waits for nobody?',
		note: 'the harbour master',
		cite: {source: 's1', quote: QUOTE, start: 40, end: 150},
	}),
	...[2, 3, 4, 5].map((n) => makeCard(n, {choices: CHOICES.slice(0, 2)})),
	...['1999', 'March 2004', '2010', '2020'].map((answer, i) =>
		makeCard(i + 10, {
			kind: 'when',
			question: `When did ferry ${i + 1} sail for the first time?`,
			answer,
			accept: [],
			tags: [],
		}),
	),
]);
const DECKS = [DECK, makeDeck([makeCard(30)], 'd2', 'Ferries')];
const WORLD = makeWorld(DECKS);
const BEGUN = makeWorld(DECKS, [answered(4, 80, 3), answered(5, 60, 1)]);
const LONG_WORLD = makeWorld([makeDeck([makeCard(1, {question: LONG, choices: CHOICES})])]);

type Start = {readonly way?: AnswerWay; readonly asksSure?: boolean; readonly world?: World};

function study(
	keys: readonly string[],
	{way = 'choose', asksSure = false, world = WORLD}: Start = {},
): App {
	const habits = {way, asksSure};
	return press(startApp({screen: 'study', deck: 'd1'}, {...world, habits}, NOON), keys)[0];
}

function round(plan: Partial<QuizPlan>, keys: readonly string[] = []): App {
	const to = {screen: 'round', deck: 'd1', plan: {...DEFAULT_PLAN, ...plan}} as const;
	return press(startApp(to, WORLD, NOON), keys)[0];
}

function hear(app: App, news: News): App {
	return updateApp(app, {type: 'news', news, when: NOON})[0];
}

const home = startApp({screen: 'home'}, BEGUN, NOON);
const article = study(['space', 'o'], {way: 'recall'});

const browse = startApp({screen: 'browse'}, BEGUN, NOON);
const HISTORY = [answered(4, 700), answered(4, 690), answered(4, 400, 1), answered(4, 80)];
const MADE: News = {
	type: 'made',
	deck: makeDeck(
		[4, 41, 42, 43].map((n) => makeCard(n)),
		'd9',
		'New talks',
	),
	dropped: [{card: makeCard(50), check: 'LEAK', why: '"harbour" stands in the question'}],
	unsure: 4,
	surplus: 2,
};
const generate = startApp({screen: 'generate'}, BEGUN, NOON);
const reading = press(generate, [...'talks.txt', 'enter', 'enter'])[0];
const review = hear(reading, MADE);
const stats = hear(startApp({screen: 'stats'}, BEGUN, NOON), {
	type: 'events',
	card: null,
	events: [...HISTORY, answered(5, 60, 1)],
});

export const SCENES: Readonly<Record<string, App>> = {
	home,
	'home-empty': startApp({screen: 'home'}, makeWorld([]), NOON),
	help: press(study([]), ['?'])[0],
	'study-choose': study([]),
	'study-chosen-wrong': study(['1']),
	'study-recall': study([], {way: 'recall'}),
	'study-typed': study([...'josé marqez'], {way: 'type'}),
	'study-typed-slip': study([...'josé marqez', 'enter'], {way: 'type'}),
	'study-gap': study([], {way: 'cloze'}),
	'study-sure': study(['2'], {asksSure: true}),
	'study-flag': study(['2', 'f', ...'not his words']),
	'study-edit': study(['2', 'e']),
	'study-pause': study(['p']),
	'study-long': study([], {world: LONG_WORLD}),
	'study-long-answer': study(['1'], {world: LONG_WORLD}),
	'article-opening': article,
	article: hear(article, {type: 'source', id: 's1', text: ARTICLE}),
	'article-absent': hear(article, {type: 'source', id: 's1', text: null}),
	summary: study(['1', '1', '1', '3', 'q']),
	quiz: startApp({screen: 'quiz'}, WORLD, NOON),
	'quiz-choose': round({only: {by: 'article', source: 's1'}}),
	'quiz-speed': round({kind: 'who-said'}, ['1']),
	'quiz-order': round({kind: 'in-order'}, ['2', '1']),
	'quiz-order-shown': round({kind: 'in-order'}, ['2', '1', '3', '4', 'enter']),
	'quiz-result': round({kind: 'who-said'}, ['1', '2', '1', 'space', '2']),
	browse,
	'browse-search': press(browse, [...'person:brunel'])[0],
	'browse-card': hear(press(browse, [...'day 4', 'enter'])[0], {
		type: 'events',
		card: makeCard(4).id,
		events: HISTORY,
	}),
	'browse-edit': press(browse, ['enter', 'e'])[0],
	'browse-flag': press(browse, ['enter', 'f'])[0],
	generate,
	'generate-picked': press(generate, [...'talks.txt', 'enter'])[0],
	'generate-reading': hear(reading, {type: 'progress', done: 2, total: 5, name: 'talks.txt'}),
	'generate-review': press(review, ['down', 'd'])[0],
	'generate-dropped': press(review, ['w'])[0],
	'generate-title': press(review, ['enter'])[0],
	'generate-saved': press(review, ['enter', 'enter'])[0],
	'stats-days': stats,
	'stats-memory': press(stats, ['2'])[0],
	'stats-forecast': press(stats, ['3'])[0],
	'stats-calibration': press(stats, ['4'])[0],
	'stats-mix-ups': press(stats, ['5'])[0],
	settings: startApp({screen: 'settings'}, BEGUN, NOON),
	'settings-typed': press(startApp({screen: 'settings'}, BEGUN, NOON), ['j', 'j', 'enter', '7'])[0],
	'home-first': startApp({screen: 'home'}, WORLD, NOON),
	'help-asking': press(home, ['?', 'enter'])[0],
};
