// Whether quoted words speak to somebody in particular, whom a reader of the card does not know.

/** Written for one reader, or a few. */
const LETTER = /^(?:write|email|text|reply|e-mail|message)$/u;
const YOU = /(?<![\p{L}'’-])(?:you|your|yours|yourself)(?![\p{L}-])/iu;
/** Anybody may be "you" here. */
const ANYBODY =
	/\b(?:you and I|if you|when(?:ever)? you|you (?:can|can['’]t|cannot|could|have to|need to|must|should|know|see|get|got|would think|might)|you['’](?:ve got|re (?:going|either|not)))\b/iu;
/** "I will help you", "I thank you", "no doubt make you". */
const TO_ONE =
	/\bI(?:['’](?:ll|d|m))? (?:(?:will|would|can|could|do|don['’]t|also|really|just|want to|hope to|am going to|have) )*(?:help|thank|congratulate|admire|forgive|respect|support|call|meet|visit|see|ask|asked|called|wish|miss|love|owe|applaud|salute|told|warned|think|don['’]t think|hope|believe|know) (?:that )?(?:you|your)\b|\b(?:no doubt|surely|certainly) \p{L}+ you\b|\byou (?:will|are|have) no doubt\b|\byou (?:already|just|asked|told|wrote|mentioned|called)\b/iu;
/** Ways of speaking to nobody in particular. */
const SAYING =
	/\bI(?:['’]ll| can| will| want to| have to)? (?:tell|assure|promise|guarantee|show|give|guarantee|remind) you\b|\bthank you\b|\blet me \p{L}+ you\b|\byou know\b/giu;

export function isAddressed(sentence: string, cue: string): boolean {
	const told = sentence.replace(SAYING, '');
	if (!YOU.test(told)) return false;
	return TO_ONE.test(told) || (LETTER.test(cue) && !ANYBODY.test(told));
}
