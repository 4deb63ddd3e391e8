// The gate a fact must pass to be asked.

/** Facts below this confidence make no card, unless told otherwise. */
export const GATE = 0.85;
