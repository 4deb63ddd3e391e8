// The app: which page is shown, and what its keys do to the world the pages share.
import type {Deck} from '../decks/deck.js';
import type {Press} from '../look/field.js';
import type {Problem} from '../result.js';
import type {When} from '../study/day.js';
import {withEvent} from '../study/progress.js';
import type {Destination, Effect} from './effect.js';
import {bodySize} from './frame-size.js';
import {openPage} from './index.js';
import type {News} from './news.js';
import type {Page, PageStep} from './screen.js';
import type {Size, World} from './world.js';

export type App = {
	readonly page: Page;
	readonly world: World;
	readonly isHelp: boolean;
	readonly isDone: boolean;
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
export type AppEffect = Exclude<Effect, {readonly type: 'go' | 'quit'}>;

export function startApp(to: Destination, world: World, when: When): App {
	return {page: openPage(to, world, when), world, isHelp: false, isDone: false, before: null};
}

export function updateApp(app: App, msg: AppMsg): readonly [App, ...AppEffect[]] {
	if (msg.type === 'failed') {
		const {page, world} = app.before ?? app;
		return [{...app, page: page.fail(msg.problem), world, isDone: false}];
	}
	if (msg.type === 'opened') return followAll(app, app.page.opening, msg.when);
	if (msg.type === 'news') {
		const [page, ...effects] = app.page.hear(msg.news, app.world, msg.when);
		return followAll(page === app.page ? app : {...app, page}, effects, msg.when);
	}
	const world = withSize(app.world, bodySize(msg.size));
	if (msg.type === 'wake') {
		return app.isHelp
			? [app]
			: afterPage({...app, world}, app.page.wake(world, msg.when), msg.when);
	}
	const key = msg.press.name;
	if (key === 'ctrl+c') return [{...app, isDone: true}];
	if (isHelpKey(key, app)) return [{...app, isHelp: !app.isHelp}];
	if (app.isHelp) return [{...app, isHelp: false}];
	return afterPage({...app, world}, app.page.press(msg.press, world, msg.when), msg.when);
}

/** F1 helps everywhere, `?` where it is not typed. */
function isHelpKey(key: string, {page, isHelp}: App): boolean {
	return key === 'f1' || (key === '?' && (isHelp || !page.isTyping));
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
