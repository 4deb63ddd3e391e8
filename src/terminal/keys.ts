// Keys in this program's words: `a`, `日`, `enter`, `up`, `ctrl+c`, `shift+tab`, `paste-start`.

/** What Node's readline says of a key. */
export type NodeKey = {
	readonly name?: string | undefined;
	readonly sequence?: string;
	readonly ctrl?: boolean;
	readonly meta?: boolean;
	readonly shift?: boolean;
};

export type Press = {
	readonly name: string;
	/** What it would type; empty for keys that type nothing. */
	readonly text: string;
};

const CONTROL = /\p{Cc}/u;
const NAMES: Readonly<Record<string, string>> = {return: 'enter'};

/** The press of a `keypress` event, or undefined for sequences nobody knows. */
function pressOf(text: string | undefined, key: NodeKey): Press | undefined {
	const typed = typedText(text, key);
	const named = key.name === undefined ? '' : (NAMES[key.name] ?? key.name);
	const isNamed = named === 'space' || named === 'enter';
	const base = isNamed || typed === '' ? named : typed;
	if (base === '' || base === 'undefined') return undefined;
	return {name: modifiers(key, base === 'escape' || base === typed) + base, text: typed};
}

/**
 * As `pressOf` over a stream of keys, with all that is pasted gathered into one press called
 * `paste`: an Enter inside a paste is text and presses nothing.
 */
export function gatherPastes(): (text: string | undefined, key: NodeKey) => Press | undefined {
	let pasted: string | undefined;
	return (text, key) => {
		if (key.name === 'paste-start') {
			pasted = '';
			return undefined;
		}
		if (pasted === undefined) return pressOf(text, key);
		if (key.name !== 'paste-end') {
			pasted += text ?? key.sequence ?? '';
			return undefined;
		}
		const press = {name: 'paste', text: pasted};
		pasted = undefined;
		return press;
	};
}

function typedText(text: string | undefined, {ctrl, meta}: NodeKey): string {
	return text === undefined || CONTROL.test(text) || ctrl || meta ? '' : text;
}

/** Shift and Alt are part of a typed character, and Escape itself reads as Alt. */
function modifiers({ctrl, meta, shift}: NodeKey, bare: boolean): string {
	return (ctrl ? 'ctrl+' : '') + (meta && !bare ? 'alt+' : '') + (shift && !bare ? 'shift+' : '');
}
