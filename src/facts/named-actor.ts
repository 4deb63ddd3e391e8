// Whether an actor has a name of its own, also where only its noun tells that it is a body.
import ROLES from '../passes/tables/titles.json' with {type: 'json'};
import type {Actor} from './actor.js';
import {countryCalled} from './countries.js';

const BODY =
	/\b(?:Ministry|Department|Office|House|Council|Commission|Committee|Agency|Union|Nations|Court|Pentagon|Kremlin|Senate|Parliament|Government|Service|Board|Bank|Authority|Administration|Association|Federation|Bureau|Institute|Organi[sz]ation|Party|Police|Army|Navy|Alliance|League|Fund|Congress|Duma|Bundestag|Treasury|Post|Times|Journal|Herald|Sentinel|Guardian|Tribune|Telegraph|Globe|Pentagon|Reuters|Intelligence|Embassy)\b/u;
const PERSON = new RegExp(`\\b(?:${ROLES.roles.join('|')})s?\\b`, 'iu');
const POINTING = /\b(?:this|that|these|those|his|her|its|their|our|who|which)\b/iu;

/** "the Pentagon", "the Russian Foreign Ministry": a body, though nobody has said what it is. */
export function namedActor(actor: Actor): Actor {
	if (actor.type !== 'unknown') return actor;
	const name = actor.name.replace(/^the /iu, '');
	const isOne = isBody(name) || countryCalled(name) !== undefined;
	const isPlain = /^\p{Lu}/u.test(name) && name.split(' ').length <= 7;
	if (!isOne || !isPlain || PERSON.test(name) || POINTING.test(name)) return actor;
	return {...actor, type: 'organisation', name};
}

export function isNamed(actor: Actor): boolean {
	const {type} = namedActor(actor);
	return type === 'person' || type === 'organisation';
}

export function isBody(name: string): boolean {
	return BODY.test(name);
}
