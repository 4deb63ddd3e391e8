// The table of settings: one row each, for the screen, the command line and the settings file.
import {WAYS} from './habits.js';
import {GLYPHS, type Preferences} from './preferences.js';
import type {Pace} from './schedule.js';
import {
	choiceSetting,
	daySetting,
	minutesSetting,
	numberSetting,
	type Setting,
	switchSetting,
} from './setting.js';

/** Reads and writes one part of the pace. */
function inPace<K extends keyof Pace>(
	key: K,
): {get(p: Preferences): Pace[K]; set(p: Preferences, value: Pace[K]): Preferences} {
	return {
		get: ({pace}) => pace[key],
		set: (preferences, value) => ({...preferences, pace: {...preferences.pace, [key]: value}}),
	};
}

export const SETTINGS: readonly Setting[] = [
	choiceSetting(
		{
			key: 'way',
			title: 'Answer by',
			meaning:
				'How cards are answered: recalled and graded by yourself, chosen among four, typed, or typed into the gap of the sentence. It can be changed within a session too.',
		},
		WAYS,
		{
			get: ({habits}) => habits.way,
			set: (preferences, way) => ({...preferences, habits: {...preferences.habits, way}}),
		},
	),
	switchSetting(
		{
			key: 'asksSure',
			title: 'Ask “how sure?”',
			meaning:
				'Asks how sure you are before the answer is shown; stats then tell how well you judge yourself.',
		},
		{
			get: ({habits}) => habits.asksSure,
			set: (preferences, asksSure) => ({
				...preferences,
				habits: {...preferences.habits, asksSure},
			}),
		},
	),
	numberSetting(
		{
			key: 'newPerDay',
			title: 'New cards a day',
			meaning: 'How many cards you have never seen are begun each day, over all decks.',
		},
		{min: 0, max: 10_000, step: 5},
		inPace('newPerDay'),
	),
	numberSetting(
		{
			key: 'reviewsPerDay',
			title: 'Reviews a day',
			meaning: 'At most so many known cards are asked each day, over all decks.',
		},
		{min: 0, max: 10_000, step: 10},
		inPace('reviewsPerDay'),
	),
	numberSetting(
		{
			key: 'retention',
			title: 'Wanted retention',
			meaning:
				'The share of cards you want to remember when they come back. More means shorter intervals: at 0.95 about twice the reviews of 0.90.',
		},
		{min: 0.7, max: 0.97, step: 0.01},
		inPace('retention'),
	),
	daySetting(
		{
			key: 'exam',
			title: 'Be ready by',
			meaning:
				'The day of an exam: new cards are spread so that all are begun in time, and what would be forgotten by then comes once more. Single decks may have another: whosaid config set exam 2027-01-15 --deck name.',
		},
		{
			get: ({pace}) => pace.exam,
			set(preferences, day) {
				const {exam: _before, ...pace} = preferences.pace;
				return {...preferences, pace: day === undefined ? pace : {...pace, exam: day}};
			},
		},
	),
	minutesSetting(
		{
			key: 'learningSteps',
			title: 'Learning steps',
			meaning: 'Minutes until a new card is asked again on its first day.',
		},
		inPace('learningSteps'),
	),
	minutesSetting(
		{
			key: 'relearningSteps',
			title: 'Relearning steps',
			meaning: 'Minutes until a forgotten card is asked again.',
		},
		inPace('relearningSteps'),
	),
	numberSetting(
		{
			key: 'maximumInterval',
			title: 'Longest interval',
			meaning: 'No card rests for more days than this.',
		},
		{min: 1, max: 36_500, step: 30},
		inPace('maximumInterval'),
	),
	numberSetting(
		{
			key: 'rollover',
			title: 'The day begins at',
			meaning: 'Hour at which your day begins, so that a session past midnight stays one day.',
		},
		{min: 0, max: 23, step: 1},
		inPace('rollover'),
	),
	switchSetting(
		{
			key: 'siblingsApart',
			title: 'One way a day',
			meaning: 'Cards that ask the same fact in other ways never come on one day.',
		},
		inPace('siblingsApart'),
	),
	switchSetting(
		{
			key: 'fuzz',
			title: 'Spread days a little',
			meaning: 'Due days are moved by a few, so that cards learned together part.',
		},
		inPace('fuzz'),
	),
	switchSetting(
		{
			key: 'balance',
			title: 'Even out days',
			meaning: 'Within that spread the day with the fewest cards is taken.',
		},
		inPace('balance'),
	),
	numberSetting(
		{
			key: 'leechLapses',
			title: 'Leech after',
			meaning: 'A card forgotten so many times is called a leech.',
		},
		{min: 1, max: 100, step: 1},
		inPace('leechLapses'),
	),
	choiceSetting(
		{
			key: 'glyphs',
			title: 'Signs',
			meaning: 'Which characters bars and marks are drawn with: auto goes by your locale.',
		},
		GLYPHS,
		{
			get: ({looks}) => looks.glyphs,
			set: (preferences, glyphs) => ({...preferences, looks: {...preferences.looks, glyphs}}),
		},
	),
];
