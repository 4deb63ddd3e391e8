// The app: which page is shown, and what its keys do to the world the pages share.
import type {Deck} from '../decks/deck.js';
import type {Press} from '../look/field.js';
import type {Problem} from '../result.js';
import type {When} from '../study/day.js';
import {withEvent} from '../study/progress.js';
import type {Destination, Effect} from './effect.js';
import {bodySize} from './frame-size.js';
import {helpScreen, startHelp} from './help/screen.js';
import {openPage} from './index.js';
import type {News} from './news.js';
import {defaultKey} from './own-keys.js';
import {type Page, type PageStep, pageOf} from './screen.js';
import type {Size, World} from './world.js';

export type App = {
	readonly page: Page;
	readonly world: World;
	/** The page of keys over the screen, while it is open. */
	readonly help: Page | null;
	readonly isDone: boolean;
	/** Left by Ctrl-C: a script that called it should stop too. */
	readonly isInterrupted: boolean;
	/** As it was before the last key: where to go back to when an answer could not be kept. */
	readonly before: {readonly page: Page; readonly world: World} | null;
};

export type AppMsg =
	/** The first frame is drawn: what its page asks for may take its time. */
	| {readonly type: 'opened'; readonly when: When}
	| {readonly type: 'news'; readonly news: News; readonly when: When}
	| {readonly type: 'key'; readonly press: Press; readonly when: When; readonly size: Size}
	/** The time a page asked to be woken at has come. */
	| {readonly type: 'wake'; readonly when: When; readonly size: Size}
	| {readonly type: 'failed'; readonly problem: Problem};

/** Effects for the world outside; ways between screens are gone already. */
export type AppEffect = Exclude<Effect, {readonly type: 'go' | 'quit' | 'close-help'}>;

export function startApp(to: Destination, world: World, when: When): App {
	const page = openPage(to, world, when);
	return {page, world, help: null, isDone: false, isInterrupted: false, before: null};
}

export function updateApp(app: App, msg: AppMsg): readonly [App, ...AppEffect[]] {
	if (msg.type === 'failed') {
		const {page, world} = app.before ?? app;
		return [{...app, page: page.fail(msg.problem), world, isDone: false, isInterrupted: false}];
	}
	if (msg.type === 'opened') return followAll(app, app.page.opening, msg.when);
	if (msg.type === 'news') {
		const [page, ...effects] = app.page.hear(msg.news, app.world, msg.when);
		return followAll(page === app.page ? app : {...app, page}, effects, msg.when);
	}
	const world = withSize(app.world, bodySize(msg.size));
	if (msg.type === 'wake') {
		return app.help ? [app] : afterPage({...app, world}, app.page.wake(world, msg.when), msg.when);
	}
	const key = msg.press.name;
	if (key === 'ctrl+c') return [{...app, isDone: true, isInterrupted: true}];
	if (app.help) return inHelp({...app, world}, app.help, msg);
	if (isHelpKey(key, app)) return [{...app, help: pageOf(helpScreen, startHelp(app.page, world))}];
	const press = {...msg.press, name: defaultKey(app.page, world.looks.keys, key)};
	return afterPage({...app, world}, app.page.press(press, world, msg.when), msg.when);
}

/** F1 helps everywhere, `?` where it is not typed. */
function isHelpKey(key: string, {page}: App): boolean {
	return key === 'f1' || (key === '?' && !page.isTyping);
}

/** A key that means nothing there leads back. */
function inHelp(
	app: App,
	page: Page,
	{press, when}: Extract<AppMsg, {readonly type: 'key'}>,
): readonly [App, ...AppEffect[]] {
	const step = page.press(press, app.world, when);
	if (!step) return [{...app, help: null}];
	const [help, ...effects] = step;
	const before = {page: app.page, world: app.world};
	return followAll({...app, help, before}, effects, when);
}

function withSize(world: World, size: Size): World {
	const {columns, rows} = world.size;
	return columns === size.columns && rows === size.rows ? world : {...world, size};
}

function afterPage(
	app: App,
	step: PageStep | undefined,
	when: When,
): readonly [App, ...AppEffect[]] {
	if (!step) return [app];
	const [page, ...effects] = step;
	const before = {page: app.page, world: app.world};
	return followAll({...app, page, before}, effects, when);
}

function followAll(
	app: App,
	effects: readonly Effect[],
	when: When,
): readonly [App, ...AppEffect[]] {
	return effects.reduce<readonly [App, ...AppEffect[]]>(
		(done, effect) => follow(done, effect, when),
		[app],
	);
}

/** One effect of a page: done to the app, or handed on. */
function follow(
	[app, ...effects]: readonly [App, ...AppEffect[]],
	effect: Effect,
	when: When,
): readonly [App, ...AppEffect[]] {
	switch (effect.type) {
		case 'quit':
			return [{...app, isDone: true}, ...effects];
		case 'save':
			return [{...app, world: afterEvent(app.world, effect)}, ...effects, effect];
		case 'close-help':
			return [{...app, help: null}, ...effects];
		case 'set':
			return [{...app, world: {...app.world, ...effect.preferences}}, ...effects, effect];
		case 'write-deck':
			return [{...app, world: withDeck(app.world, effect.deck)}, ...effects, effect];
		case 'read-answers':
		case 'read-events':
		case 'complete':
		case 'make':
		case 'stop-making':
		case 'read-source':
			return [app, ...effects, effect];
		case 'remember':
			return [{...app, world: {...app.world, lastDeck: effect.deck}}, ...effects, effect];
		case 'go': {
			const page = openPage(effect.to, app.world, when);
			const {to} = effect;
			const asked: readonly Effect[] =
				to.screen === 'study' ? [{type: 'remember', deck: to.deck}] : [];
			const [next, ...more] = followAll({...app, page}, [...asked, ...page.opening], when);
			return [next, ...effects, ...more];
		}
	}
}

/** In the place of the deck it replaces, or before all others. */
function withDeck(world: World, deck: Deck): World {
	const isThere = world.decks.some(({head}) => head.id === deck.head.id);
	const decks = isThere
		? world.decks.map((one) => (one.head.id === deck.head.id ? deck : one))
		: [deck, ...world.decks];
	return {...world, decks};
}

function afterEvent(world: World, {event}: Extract<Effect, {readonly type: 'save'}>): World {
	return {
		...world,
		progress: withEvent(world.progress, event, world.pace),
		writer: {...world.writer, seq: event.seq + 1},
	};
}
