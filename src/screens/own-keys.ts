// The learner's own keys: each stands beside a default key of a screen and is shown in its place.
import type {OwnKeys} from '../study/preferences.js';
import type {KeyBinding} from './screen.js';

type Keys = readonly Omit<KeyBinding<unknown>, 'msg'>[];

/** The default key a pressed key stands for; keys that work by default are never taken away. */
export function defaultKey(
	{name, keys}: {readonly name: string; readonly keys: Keys},
	own: OwnKeys,
	pressed: string,
): string {
	if (isTaken(keys, pressed)) return pressed;
	const [standsFor] =
		Object.entries(own[name] ?? {}).find(
			([key, wanted]) => wanted === pressed && isTaken(keys, key),
		) ?? [];
	return standsFor ?? pressed;
}

/** The bindings as they are shown: own keys first. */
export function withOwnKeys(name: string, keys: Keys, own: OwnKeys): Keys {
	const wanted = own[name];
	if (!wanted) return keys;
	return keys.map((binding) => {
		const key = binding.keys[0] ?? '';
		const mine = wanted[key];
		return mine === undefined || isTaken(keys, mine)
			? binding
			: {...binding, keys: [mine, ...binding.keys]};
	});
}

function isTaken(keys: Keys, key: string): boolean {
	return keys.some((binding) => binding.keys.includes(key));
}
