// The share of an indirect rule's statements that is right on the development corpus.
export const SHARE_RIGHT: Readonly<Record<string, number | undefined>> = {};
