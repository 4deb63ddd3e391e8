// The loop of a program: a model, messages that change it, effects that are performed.

export type Program<Model, Msg> = {
	get(): Model;
	send(msg: Msg): void;
};

export type ProgramOptions<Model, Msg, Effect> = {
	readonly init: Model;
	readonly update: (model: Model, msg: Msg) => readonly [Model, ...Effect[]];
	/** Called after the model has changed and before it is drawn. */
	readonly perform: (effect: Effect, send: (msg: Msg) => void) => void;
	readonly changed: (model: Model) => void;
};

/** Effects are performed in order; messages they send are handled at once, before `changed`. */
export function createProgram<Model, Msg, Effect>(
	options: ProgramOptions<Model, Msg, Effect>,
): Program<Model, Msg> {
	let model = options.init;
	const handle = (msg: Msg): void => {
		const [next, ...effects] = options.update(model, msg);
		model = next;
		for (const effect of effects) options.perform(effect, handle);
	};
	return {
		get: () => model,
		send(msg) {
			const before = model;
			handle(msg);
			if (model !== before) options.changed(model);
		},
	};
}
