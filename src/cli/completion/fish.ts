// Completion for fish: a line for every command and option, with what it does.
import type {Spot, SpotOption} from './spots.js';

const asked = (what: string): string => `'(whosaid completion ${what} 2>/dev/null)'`;
const DECKS = asked('decks');

export function fishScript(spots: readonly Spot[]): string {
	const lines = spots.flatMap((spot) => [
		...spot.commands.map(({name, summary}) => line(spot, `-f -a ${name}${told(summary)}`)),
		...spot.options.map((option) => line(spot, optionOf(option))),
		...operandOf(spot),
	]);
	return `# Completion for fish. In ~/.config/fish/config.fish: whosaid completion fish | source
${lines.join('')}`;
}

/** Only at its own place: behind the words of the spot, and before a command that may follow. */
function line({words, commands}: Spot, rest: string): string {
	const names = commands.map(({name}) => name).join(' ');
	const seen = words
		.split(' ')
		.filter(Boolean)
		.map((word) => `__fish_seen_subcommand_from ${word}`);
	const here = names === '' ? seen : [...seen, `not __fish_seen_subcommand_from ${names}`];
	return `complete -c whosaid -n '${here.join('; and ')}' ${rest}\n`;
}

function optionOf({names, summary, value, choices}: SpotOption): string {
	const flags = names.map((name) =>
		name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
	);
	const taken: Readonly<Record<SpotOption['value'], string>> = {
		none: '',
		choice: ` -x -a '${choices.join(' ')}'`,
		list: ` -x -a '(__fish_append , ${choices.join(' ')})'`,
		deck: ` -r -a ${DECKS}`,
		file: ' -r -F',
		words: ' -x',
	};
	return `${flags.join(' ')}${taken[value]}${told(summary)}`;
}

function operandOf(spot: Spot): readonly string[] {
	if (spot.operand === 'deck') return [line(spot, `-a ${DECKS}`)];
	if (spot.operand === 'settings' || spot.operand === 'backups')
		return [line(spot, `-f -a ${asked(spot.operand)}`)];
	return spot.operand === 'none' && spot.commands.length === 0 ? [line(spot, '-f')] : [];
}

function told(summary: string): string {
	return summary === '' ? '' : ` -d '${summary.replace(/[\\']/gu, '\\$&')}'`;
}
