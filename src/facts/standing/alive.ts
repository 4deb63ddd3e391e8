// Who can't speak in the news of the day: the dead of the article, its killers, and figures of the past.
import type {Doc} from '../../doc/doc.js';
import {remembered} from '../../doc/remember.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {isPast} from './figures.js';

const DEATH = 'death|funeral|assassination|killing|murder|slaying|widow|burial|estate|corpse';
const KILLED =
	'died|was killed|was assassinated|was murdered|was shot dead|was fatally shot|was executed|was beheaded';
const KILLER =
	'attacker|gunman|gunmen|shooter|killer|terrorist|assassin|suicide bomber|suspect|hijacker';

/** By the surname, as news mostly write of the dead. */
const signs = remembered((surname: string): RegExp => {
	const name = surname.replaceAll(/[^\p{L}\p{N} -]/gu, '.');
	return new RegExp(
		[
			`\\b[Tt]he late (?:\\p{L}+\\.? ){0,4}${name}\\b`,
			`\\b${name}(?:['’]s?)? (?:\\p{L}+ )?(?:${DEATH})\\b`,
			`\\b${name}(?:, who|, \\d+, who)? (?:${KILLED})\\b`,
			`\\b(?:death|funeral|assassination|killing|murder|slaying) of (?:\\p{L}+\\.? ){0,4}${name}\\b`,
			`\\bkilled (?:\\p{Lu}\\p{L}*\\.? ){0,3}${name}\\b`,
			`\\b(?:${KILLER}),? (?:\\p{Lu}\\p{L}*\\.? ){0,3}${name}\\b`,
			`\\b${name}, (?:the|an?) (?:\\p{L}+ )?(?:${KILLER})\\b`,
		].join('|'),
		'u',
	);
});

export function isAlive(doc: Doc, name: string): boolean {
	return !isPast(name) && !signs(surnameOf(name)).test(doc.text);
}
