import { fold } from '../text/fold';
import { inLatin, isAlphabetic } from './alphabets';
import { arabicBones, isArabic, latinBones } from './arabic-letters';
import { COST } from './contest';
import type { Fit, Match, Matcher } from './contest';
import { hangulSounds, isHangul, koreanSound } from './hangul';

/** Fewer consonants or sounds are alike by chance. */
const SHORTEST = 3;

const OWN: Match = { cost: COST.alias, reason: 'own-language' };
/** What was heard alike and not read letter by letter. */
const HEARD: Match = { cost: COST.sound, reason: 'own-language' };
const KEPT: ReadonlySet<string> = new Set(['surname', 'incomplete']);

/** A match of what was put into Latin letters, as one of the letters it was typed in. */
export function asOwn(match: Match | null): Match | null {
	if (match === null || KEPT.has(match.reason)) return match;
	return match.cost <= COST.sound ? OWN : { ...match, reason: 'own-language' };
}

const latinWords = (name: string): string[] => fold(name).split(' ');

/** Fits Hangul to a name by its sound. */
function fitHangul(typed: string): Fit {
	const heard = hangulSounds(typed).filter((each) => each.length >= SHORTEST);
	return (names) =>
		names.some((name) => heard.includes(koreanSound(latinWords(name).join('')))) ? HEARD : null;
}

/** Fits Arabic letters to a name by its consonants. */
function fitArabic(typed: string): Fit {
	const bones = arabicBones(typed).join('');
	return (names) =>
		bones.length >= SHORTEST &&
		names.some((name) => latinWords(name).map(latinBones).join('') === bones)
			? HEARD
			: null;
}

/**
 * Reads Cyrillic, Greek, Hangul and Arabic letters too, and gives the rest to a matcher of Latin ones.
 *
 * @param match compares words in Latin letters
 */
export const inAnyScript =
	(match: Matcher): Matcher =>
	(typed) => {
		const plain = match(typed);
		const read = readScript(match, typed);
		return read === null ? plain : (names) => plain(names) ?? read(names);
	};

function readScript(match: Matcher, typed: string): Fit | null {
	if (isAlphabetic(typed)) {
		const fit = match(inLatin(typed));
		return (names) => asOwn(fit(names));
	}
	if (isHangul(typed)) return fitHangul(typed);
	return isArabic(typed) ? fitArabic(typed) : null;
}
