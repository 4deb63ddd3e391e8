// What a screen is, and how one with its model becomes a page the app can show and send keys to.
import type {ReactNode} from 'react';
import {editField, type Field, type Press} from '../look/field.js';
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
	/** What is asked of the world outside when the screen opens. */
	opening?(model: Model): readonly Effect[];
	/** What was heard from outside, later than the effect that asked for it. */
	hear?(model: Model, news: News, world: World, when: When): Step<Model>;
	/** Where text is typed now; null where letters are keys. */
	typing?(model: Model): Typing<Msg> | null;
	/** A message to send by itself after so many milliseconds, for clocks; null where none runs. */
	wake?(model: Model): {readonly after: number; readonly msg: Msg} | null;
};

/** A text field that takes letters and editing keys; keys it has no use for stay keys. */
export type Typing<Msg> = {
	readonly field: Field;
	msg(field: Field): Msg;
	/** What a paste means where it is more than a line of text. */
	paste?(text: string): Msg;
};

/** A screen in one state, its types closed over: all that the app needs to know. */
export type Page = {
	readonly name: string;
	readonly keys: readonly Omit<KeyBinding<unknown>, 'msg'>[];
	readonly notice: string | null;
	/** Whether letters are typed into a field, so that `?` is no key either. */
	readonly isTyping: boolean;
	/** Milliseconds until `wake` is to be called, or null. */
	readonly wakesAfter: number | null;
	/** The page after a key, with its effects; undefined where the key means nothing here. */
	press(press: Press, world: World, when: When): PageStep | undefined;
	wake(world: World, when: When): PageStep | undefined;
	/** To be performed once the page is shown. */
	readonly opening: readonly Effect[];
	fail(problem: Problem): Page;
	hear(news: News, world: World, when: When): readonly [Page, ...Effect[]];
	view(size: Size, theme: Theme): ReactNode;
};

export type PageStep = readonly [Page, ...Effect[]];

export function pageOf<Model, Msg>(screen: Screen<Model, Msg>, model: Model): Page {
	const keys = screen.keys(model);
	const typing = screen.typing?.(model) ?? null;
	const wake = screen.wake?.(model) ?? null;
	const page: Page = {
		name: screen.name,
		keys,
		notice: screen.notice?.(model) ?? null,
		isTyping: typing !== null,
		wakesAfter: wake?.after ?? null,
		opening: screen.opening?.(model) ?? [],
		press(press, world, when) {
			if (typing?.paste && press.name === 'paste') {
				return after(typing.paste(press.text), world, when);
			}
			const field = typing === null ? undefined : editField(typing.field, press);
			if (typing && field) {
				return field === typing.field ? [page] : after(typing.msg(field), world, when);
			}
			const binding = keys.find((one) => one.keys.includes(press.name));
			return binding && after(binding.msg, world, when);
		},
		wake: (world, when) => (wake ? after(wake.msg, world, when) : undefined),
		fail: (problem) => (screen.fail ? pageOf(screen, screen.fail(model, problem)) : page),
		hear: (news, world, when) =>
			screen.hear ? stepped(screen.hear(model, news, world, when)) : [page],
		view: (size, theme) => screen.view({model, size, theme}),
	};
	return page;

	function after(msg: Msg, world: World, when: When): PageStep {
		return stepped(screen.update(model, msg, world, when));
	}

	function stepped([next, ...effects]: Step<Model>): PageStep {
		return [next === model ? page : pageOf(screen, next), ...effects];
	}
}
