// The registry of screens: how each begins, one line a screen.
import type {When} from '../study/day.js';
import {startBrowse} from './browse/model.js';
import {browseScreen} from './browse/screen.js';
import type {Destination} from './effect.js';
import {startGenerate} from './generate/model.js';
import {generateScreen} from './generate/screen.js';
import {startHome} from './home/model.js';
import {homeScreen} from './home/screen.js';
import {startQuiz} from './quiz/model.js';
import {quizScreen} from './quiz/screen.js';
import {startResult} from './result/model.js';
import {resultScreen} from './result/screen.js';
import {startRoundModel} from './round/model.js';
import {roundScreen} from './round/screen.js';
import {type Page, pageOf} from './screen.js';
import {startSettings} from './settings/model.js';
import {settingsScreen} from './settings/screen.js';
import {startStats} from './stats/model.js';
import {statsScreen} from './stats/screen.js';
import {startStudy, studyOf} from './study/model.js';
import {studyScreen} from './study/screen.js';
import {startSummary} from './summary/model.js';
import {summaryScreen} from './summary/screen.js';
import type {World} from './world.js';

/** The page a destination names; home where its deck is gone. */
export function openPage(to: Destination, world: World, when: When): Page {
	switch (to.screen) {
		case 'home':
			return pageOf(homeScreen, startHome(world, when));
		case 'browse':
			return pageOf(browseScreen, startBrowse(world, when, to.query));
		case 'generate':
			return pageOf(generateScreen, startGenerate());
		case 'settings':
			return pageOf(settingsScreen, startSettings(world));
		case 'stats':
			return pageOf(statsScreen, startStats());
		case 'study': {
			const deck = world.decks.find(({head}) => head.id === to.deck);
			if (!deck) return openPage({screen: 'home'}, world, when);
			const model = to.session
				? studyOf(deck, to.session, {world, when})
				: startStudy(deck, world, when);
			return model.session.current === null
				? pageOf(summaryScreen, startSummary(model.session, when))
				: pageOf(studyScreen, model);
		}
		case 'quiz':
			return pageOf(quizScreen, startQuiz(world, to.deck, to.plan));
		case 'round': {
			const deck = world.decks.find(({head}) => head.id === to.deck);
			return deck
				? pageOf(roundScreen, startRoundModel(deck, to.plan, world, when))
				: openPage({screen: 'quiz'}, world, when);
		}
		case 'result': {
			const deck = world.decks.find(({head}) => head.id === to.deck);
			return deck
				? pageOf(resultScreen, startResult(deck, to.round))
				: openPage({screen: 'home'}, world, when);
		}
		case 'summary':
			return pageOf(summaryScreen, startSummary(to.session, when));
	}
}
