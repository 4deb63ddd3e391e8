// Completion for bash and zsh: one `case` over the words before, in helpers each shell has its own of.
import type {Operand, Spot, SpotOption} from './spots.js';

/** How a shell is told: what is offered, and where the words of the line are found. */
type Shell = {readonly head: string; readonly line: string; readonly foot: string};

const BASH: Shell = {
	head: `# Completion for bash. In ~/.bashrc: eval "$(whosaid completion bash)"
_whosaid_words() { local IFS=$'\\n'; COMPREPLY=($(compgen -W "$*" -- "$cur")); }
_whosaid_list() { local IFS=$'\\n'; compopt -o nospace 2>/dev/null; COMPREPLY=($(compgen -P "\${cur%"\${cur##*,}"}" -W "$*" -- "\${cur##*,}")); }
_whosaid_asked() { local IFS=$'\\n'; _whosaid_words $("\${COMP_WORDS[0]}" completion "$1" 2>/dev/null); }
_whosaid_decks() { _whosaid_asked decks; }
_whosaid_files() { local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); }
`,
	line: `	local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}"
	local -a before=("\${COMP_WORDS[@]:1:COMP_CWORD - 1}")
	COMPREPLY=()
`,
	foot: 'complete -o bashdefault -o default -F _whosaid whosaid\n',
};

const ZSH: Shell = {
	head: `#compdef whosaid
# Completion for zsh. In ~/.zshrc, behind compinit: eval "$(whosaid completion zsh)"
_whosaid_words() { compadd -- "$@"; }
_whosaid_decks() { _whosaid_asked decks; _files; }
_whosaid_list() { compset -P '*,'; compadd -S '' -- "$@"; }
_whosaid_asked() { compadd -- \${(f)"$("\${words[1]}" completion "$1" 2>/dev/null)"}; }
_whosaid_files() { _files; }
`,
	line: `	local cur="\${words[CURRENT]}" prev="\${words[CURRENT - 1]}"
	local -a before=("\${(@)words[2,CURRENT - 1]}")
`,
	foot: 'compdef _whosaid whosaid\n',
};

export const bashScript = (spots: readonly Spot[]): string => script(BASH, spots);
export const zshScript = (spots: readonly Spot[]): string => script(ZSH, spots);

function script({head, line, foot}: Shell, spots: readonly Spot[]): string {
	const walk = spots
		.filter(({commands}) => commands.length > 0)
		.map(({words, commands}) => {
			const patterns = commands.map(({name}) => `'${words}|${name}'`).join('|');
			return `\t\t${patterns}) spot="\${spot:+$spot }$word" ;;\n`;
		})
		.join('');
	const values = spots.flatMap((spot) => spot.options.flatMap((option) => valueCase(spot, option)));
	return `${head}_whosaid() {
${line}	local spot='' word
	for word in "\${before[@]}"; do
		case "$spot|$word" in
${walk}		esac
	done
	case "$spot|$prev" in
${values.join('')}	esac
	case "$spot|$cur" in
${spots.map(spotCase).join('')}	esac
}
${foot}`;
}

function valueCase({words}: Spot, {names, value, choices}: SpotOption): readonly string[] {
	if (value === 'none') return [];
	const patterns = names.map((name) => `'${words}|${name}'`).join('|');
	return [`\t\t${patterns}) ${offer(value, choices)}; return ;;\n`];
}

function spotCase({words, commands, options, operand}: Spot): string {
	const flags = options.flatMap(({names}) => names.filter((name) => name.startsWith('--')));
	const other =
		commands.length > 0
			? offer(
					'choice',
					commands.map(({name}) => name),
				)
			: offer(operand, []);
	return `\t\t'${words}|'-*) _whosaid_words ${flags.join(' ')} ;;\n\t\t'${words}|'*) ${other} ;;\n`;
}

function offer(what: SpotOption['value'] | Operand, choices: readonly string[]): string {
	if (what === 'choice') return `_whosaid_words ${choices.join(' ')}`;
	if (what === 'list') return `_whosaid_list ${choices.join(' ')}`;
	if (what === 'settings' || what === 'backups') return `_whosaid_asked ${what}`;
	if (what === 'deck') return '_whosaid_decks';
	return what === 'file' ? '_whosaid_files' : ':';
}
