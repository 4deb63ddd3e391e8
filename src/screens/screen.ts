// What a screen is, and how one with its model becomes a page the app can show and send keys to.
import type {ReactNode} from 'react';
import type {Theme} from '../look/theme.js';
import type {Problem} from '../result.js';
import type {When} from '../study/day.js';
import type {Effect} from './effect.js';
import type {News} from './news.js';
import type {Size, World} from './world.js';

/** A key that works now, with the words that tell so. */
export type KeyBinding<Msg> = {
	/** Names as terminal/keys.ts gives them: `space`, `1`, `ctrl+c`. The first is shown. */
	readonly keys: readonly string[];
	/** A word or two: `show answer`. */
	readonly help: string;
	/** Whether the footer shows it; the help page shows all. */
	readonly main: boolean;
	readonly msg: Msg;
};

export type Step<Model> = readonly [Model, ...Effect[]];

export type ViewProps<Model> = {
	readonly model: Model;
	/** The room for the body, inside the frame. */
	readonly size: Size;
	readonly theme: Theme;
};

/** The four parts of a screen: what it shows, which keys work, what they do, how it looks. */
export type Screen<Model, Msg> = {
	readonly name: string;
	/** Keys that work in this state, in the order they are shown. */
	keys(model: Model): readonly KeyBinding<Msg>[];
	update(model: Model, msg: Msg, world: World, when: When): Step<Model>;
	view(props: ViewProps<Model>): ReactNode;
	/** The model from before a key whose effect could not be performed, now saying why. */
	fail?(model: Model, problem: Problem): Model;
	/** Said in place of the footer; absent or null where there is nothing to say. */
	notice?(model: Model): string | null;
	/** What was heard from outside, later than the effect that asked for it. */
	hear?(model: Model, news: News, world: World, when: When): Step<Model>;
};

/** A screen in one state, its types closed over: all that the app needs to know. */
export type Page = {
	readonly name: string;
	readonly keys: readonly Omit<KeyBinding<unknown>, 'msg'>[];
	readonly notice: string | null;
	/** The page after a key, with its effects; undefined where the key means nothing here. */
	press(key: string, world: World, when: When): readonly [Page, ...Effect[]] | undefined;
	fail(problem: Problem): Page;
	hear(news: News, world: World, when: When): readonly [Page, ...Effect[]];
	view(size: Size, theme: Theme): ReactNode;
};

export function pageOf<Model, Msg>(screen: Screen<Model, Msg>, model: Model): Page {
	const keys = screen.keys(model);
	const page: Page = {
		name: screen.name,
		keys,
		notice: screen.notice?.(model) ?? null,
		press(key, world, when) {
			const binding = keys.find((one) => one.keys.includes(key));
			if (!binding) return undefined;
			const [next, ...effects] = screen.update(model, binding.msg, world, when);
			return [next === model ? page : pageOf(screen, next), ...effects];
		},
		fail: (problem) => (screen.fail ? pageOf(screen, screen.fail(model, problem)) : page),
		hear(news, world, when) {
			if (!screen.hear) return [page];
			const [next, ...effects] = screen.hear(model, news, world, when);
			return [next === model ? page : pageOf(screen, next), ...effects];
		},
		view: (size, theme) => screen.view({model, size, theme}),
	};
	return page;
}
