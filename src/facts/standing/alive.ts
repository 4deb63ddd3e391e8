// Who can't speak in the news of the day: the dead of the article, its killers, and figures of the past.
import type {Doc} from '../../doc/doc.js';
import {isBorderAt, placesOf} from '../../doc/places-of.js';
import {perDocAndText} from '../../doc/remember.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {isPast} from './figures.js';

const DEATH = 'death|funeral|assassination|killing|murder|slaying|widow|burial|estate|corpse';
const KILLED =
	'died|was killed|was assassinated|was murdered|was shot dead|was fatally shot|was executed|was beheaded';
const KILLER =
	'attacker|gunman|gunmen|shooter|killer|terrorist|assassin|suicide bomber|suspect|hijacker';

/** What stands directly before the name, and directly behind it; patterns made once, not a name each. */
const BEFORE = new RegExp(
	[
		'\\b[Tt]he late (?:\\p{L}+\\.? ){0,4}$',
		'\\b(?:death|funeral|assassination|killing|murder|slaying) of (?:\\p{L}+\\.? ){0,4}$',
		'\\bkilled (?:\\p{Lu}\\p{L}*\\.? ){0,3}$',
		`\\b(?:${KILLER}),? (?:\\p{Lu}\\p{L}*\\.? ){0,3}$`,
	].join('|'),
	'u',
);
const BEHIND = new RegExp(
	[
		`^(?:['’]s?)? (?:\\p{L}+ )?(?:${DEATH})\\b`,
		`^(?:, who|, \\d+, who)? (?:${KILLED})\\b`,
		`^, (?:the|an?) (?:\\p{L}+ )?(?:${KILLER})\\b`,
	].join('|'),
	'u',
);
/** Words before the name that are looked at, in characters. */
const NEAR = 160;

export function isAlive(doc: Doc, name: string): boolean {
	return !isPast(name) && !isDead(doc, surnameOf(name));
}

/** By the surname, as news mostly write of the dead. */
const isDead = perDocAndText(({text}, surname): boolean =>
	placesOf(text, surname).some(
		({start, end}) =>
			(isBorderAt(text, end) && BEFORE.test(text.slice(Math.max(0, start - NEAR), start))) ||
			(isBorderAt(text, start) && BEHIND.test(text.slice(end, end + NEAR))),
	),
);
