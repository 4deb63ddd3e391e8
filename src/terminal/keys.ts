// Keys in this program's words: `a`, `日`, `enter`, `up`, `ctrl+c`, `shift+tab`, `paste-start`.

/** What Node's readline says of a key. */
export type NodeKey = {
	readonly name?: string | undefined;
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
export function pressOf(text: string | undefined, key: NodeKey): Press | undefined {
	const typed = typedText(text, key);
	const named = key.name === undefined ? '' : (NAMES[key.name] ?? key.name);
	const isNamed = named === 'space' || named === 'enter';
	const base = isNamed || typed === '' ? named : typed;
	if (base === '' || base === 'undefined') return undefined;
	return {name: modifiers(key, base === 'escape' || base === typed) + base, text: typed};
}

function typedText(text: string | undefined, {ctrl, meta}: NodeKey): string {
	return text === undefined || CONTROL.test(text) || ctrl || meta ? '' : text;
}

/** Shift and Alt are part of a typed character, and Escape itself reads as Alt. */
function modifiers({ctrl, meta, shift}: NodeKey, bare: boolean): string {
	return (ctrl ? 'ctrl+' : '') + (meta && !bare ? 'alt+' : '') + (shift && !bare ? 'shift+' : '');
}
