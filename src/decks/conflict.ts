// Where two decks that grew out of one base changed the same thing.

export type Side = 'mine' | 'theirs';

export type Three<T> = {readonly base: T; readonly mine: T; readonly theirs: T};

export type Conflict = {
	readonly of: 'head' | 'source' | 'card';
	/** Of the source or card; empty for the head. */
	readonly id: string;
	/** Null where one side withdrew the whole and the other changed it. */
	readonly field: string | null;
	/** The values, undefined where a side has none. */
	readonly base: unknown;
	readonly mine: unknown;
	readonly theirs: unknown;
	/** Whose value was taken. */
	readonly took: Side;
};

/** Who wins where both changed one field: one side throughout, or as told for each field. */
export type Prefer = Side | ((about: Pick<Conflict, 'of' | 'id' | 'field'>) => Side);

export function sideOf(prefer: Prefer, about: Pick<Conflict, 'of' | 'id' | 'field'>): Side {
	return typeof prefer === 'string' ? prefer : prefer(about);
}
