// Whether a name is somebody's own, good enough to be an answer: no "Her campaign", no dateline, no bare "Council".

import type {Doc} from '../doc/doc.js';
import {matchesOf} from '../doc/matches.js';
import {perDoc} from '../doc/remember.js';
import {isGivenName, isPlace} from '../passes/names/words.js';
import DEMONYMS from '../passes/tables/demonyms.json' with {type: 'json'};
import ROLES from '../passes/tables/titles.json' with {type: 'json'};
import type {Actor} from './actor.js';
import {countryCalled} from './countries.js';

const POINTING = /\b(?:this|that|these|those|his|her|its|their|our|my|who|which)\b/iu;
/** Nouns that many bodies share: a capital makes no name of them. */
const COMMON =
	/^(?:(?:National|International|American|Super) )?(?:Administration|Agency|Assembly|Association|Authority|Bank|Board|Bureau|Campaign|Center|Centre|Church|City|Club|Coalition|College|Commission|Committee|Company|Conference|Convention|Council|County|Court|Department|District|Embassy|Federation|Foundation|Fund|Government|Group|Herald|House|Institute|Intelligence|Journal|Justice|Labor|Labour|League|Legislature|Ministry|Network|Office|Organi[sz]ation|PAC|Panel|Paper|Parliament|Party|Police|Post|School|Service|Society|State|Team|Times|Tribune|Union|University)s?$/u;
/** People of somebody, without a name of their own. */
const PEOPLE =
	/^(?:Staff|Aides?|Officials?|Supporters?|Members?|Critics?|Lawyers?|Attorneys?|Allies|Advis[eo]rs?|Friends|Some|Many|Most|Several|Few|Both|All|Other|Another|People|Voters|Republicans|Democrats|Sources?|Experts?|Analysts?)\b/u;
const STATE_CODE =
	/^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u;
const ROLE_AND_NAME = new RegExp(`\\b(?:${ROLES.roles.join('|')}) (\\p{L}+)`, 'giu');
/** "South Carolina Democrat": one of many. */
const ONE_OF_MANY = new RegExp(
	`(?:^|\\s)(?:${ROLES.roles.join('|')}|democrat|republican|conservative|liberal|member|voter|resident|native|student|veteran|supporter|activist|pollster|insider)s?$`,
	'iu',
);
/** "De Berg" at the head of a sentence: a surname alone. */
const NO_GIVEN_NAME = /^(?:De|Del|Della|Den|Der|Du|La|Le|Von|van|de) \p{Lu}\S*$/u;
const DEMONYM: ReadonlySet<string> = new Set(DEMONYMS.demonyms);
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const POSSESSIVE = /['’]s?$/u;

/** Of groups and documents nothing is asked of the name. */
export function hasOwnName({type, name}: Actor, doc: Doc): boolean {
	if (type !== 'person' && type !== 'organisation') return true;
	if ([POSSESSIVE, POINTING, ONE_OF_MANY, NO_GIVEN_NAME].some((bad) => bad.test(name)))
		return false;
	if (type === 'person')
		return (
			/^\p{Lu}\S* (?:.* )?\p{Lu}/u.test(name) &&
			!/,(?! Jr\.?$| Sr\.?$)| (?:of|for|to|on|in|at|by|with) /iu.test(name) &&
			!PEOPLE.test(name)
		);
	const bare = name.replace(/^the /iu, '');
	if (!/^\p{Lu}/u.test(bare) || COMMON.test(bare) || PEOPLE.test(bare)) return false;
	const isPerson = matchesOf(ROLE_AND_NAME, bare).some(([, next = '']) =>
		isGivenName(next.toLowerCase()),
	);
	if (isPerson || STATE_CODE.test(bare) || isDescription(bare)) return false;
	if (DEMONYM.has(bare.toLowerCase()) || WEEKDAY.test(bare)) return false;
	const isTown = isPlace(bare.toLowerCase()) && countryCalled(bare) === undefined;
	return !isTown && !datelines(doc).has(bare);
}

/** "Editorial pages across the country": a name has capitals all along. */
function isDescription(bare: string): boolean {
	// "the Kremlin's press service".
	if (/^\p{Lu}\p{L}+['’]s press (?:service|office)$/u.test(bare)) return false;
	const low = bare.split(' ').filter((word) => /^\p{Ll}/u.test(word));
	return low.some(
		(word) =>
			!/^(?:of|the|and|for|on|in|at|to|de|du|des|la|le|von|van|der|campaign|administration|team|newspaper|magazine|government|office|police|embassy|foundation|institute)$/u.test(
				word,
			),
	);
}

/** "SELMA, N.C. —": the places where paragraphs say they were written. */
const datelines = perDoc(
	(doc): ReadonlySet<string> =>
		new Set(
			[
				...doc.text.matchAll(
					/^(\p{Lu}[\p{Lu} .]+\p{Lu})(?:, [^\n]{1,20}?)? ?(?:\([^)\n]{1,20}\) ?)?[—–-]/gmu,
				),
			].map(([, place = '']) => place),
		),
);
