// The loop of a program: a model, messages that change it, effects that are performed.

export type Program<Model, Msg> = {
	get(): Model;
	send(msg: Msg): void;
};

export type ProgramOptions<Model, Msg, Effect> = {
	readonly init: Model;
	readonly update: (model: Model, msg: Msg) => readonly [Model, ...Effect[]];
	/** Called after the model has changed and before it is drawn; may send at once or much later. */
	readonly perform: (effect: Effect, send: (msg: Msg) => void) => void;
	readonly changed: (model: Model) => void;
};

/**
 * Effects are performed in order; messages they send at once are handled before `changed`, later
 * ones stand for themselves, as a key does.
 */
export function createProgram<Model, Msg, Effect>(
	options: ProgramOptions<Model, Msg, Effect>,
): Program<Model, Msg> {
	let model = options.init;
	let isHandling = false;
	const handle = (msg: Msg): void => {
		const [next, ...effects] = options.update(model, msg);
		model = next;
		for (const effect of effects) options.perform(effect, send);
	};
	const send = (msg: Msg): void => {
		if (isHandling) handle(msg);
		else handleFirst(msg);
	};
	const handleFirst = (msg: Msg): void => {
		const before = model;
		isHandling = true;
		try {
			handle(msg);
		} finally {
			isHandling = false;
		}
		if (model !== before) options.changed(model);
	};
	return {get: () => model, send};
}
