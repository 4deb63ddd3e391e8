// What "how sure?" offers, as shares for the statistics.

export const SURENESS: readonly {readonly words: string; readonly sure: number}[] = [
	{words: 'a guess', sure: 0.25},
	{words: 'maybe', sure: 0.5},
	{words: 'likely', sure: 0.75},
	{words: 'certain', sure: 0.95},
];
