// Gathers a bracketed paste into one press, so that what is pasted is text and never keys.
import type {Press} from './keys.js';

/** Feeds presses through; nothing comes out between the marks, at their end one `paste` with all. */
export function createPaste(): (press: Press) => Press | undefined {
	let pasted: string[] | undefined;
	return (press) => {
		if (press.name === 'paste-start') {
			pasted = [];
			return undefined;
		}
		if (pasted === undefined) return press;
		if (press.name !== 'paste-end') {
			pasted.push(textOf(press));
			return undefined;
		}
		const text = pasted.join('');
		pasted = undefined;
		return {name: 'paste', text};
	};
}

function textOf({name, text}: Press): string {
	if (name === 'enter') return '\n';
	return name === 'tab' ? '\t' : text;
}
