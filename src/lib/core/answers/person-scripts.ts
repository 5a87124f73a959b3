import { inLatin, isAlphabetic } from './alphabets';
import { arabicBones, isArabic, latinBones } from './arabic-letters';
import { best, COST } from './contest';
import type { Fit, Match } from './contest';
import { hanInLatin, isHanName } from './han-names';
import { hangulSounds, isHangul, koreanFamilySound, koreanSound } from './hangul';
import { asOwn } from './own-script';
import { closed, fitName, prepareName } from './person-fit';
import { fullName } from './person-names';
import type { SplitName } from './person-names';

/** Fewer consonants name too many people. */
const SHORTEST_BONES = 3;

const WHOLE: Match = { cost: COST.alias, reason: 'own-language' };
const FAMILY: Match = { cost: COST.part, reason: 'surname' };
const GIVEN: Match = { cost: COST.half, reason: 'incomplete', nearly: true };

/** Where two parts meet, a sound that both have is heard once. */
const once = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1');

/** What a typed name is heard as, and how the parts of a name are. */
interface Hearing {
	readonly typed: readonly string[];
	readonly family: (words: readonly string[]) => readonly string[];
	readonly given: (words: readonly string[]) => string;
}

/** Fits by sound: the whole name in either order, the family name, the given one. */
function fitSplit({ typed, family, given }: Hearing, split: SplitName): Match | null {
	const named = given(split.given);
	const families = family(split.family);
	const said = (sounds: string): boolean => sounds !== '' && typed.includes(once(sounds));
	if (families.some((each) => said(each + named) || said(named + each))) return WHOLE;
	if (families.some(said)) return FAMILY;
	return said(named) ? GIVEN : null;
}

function fitHeard(hearing: Hearing): Fit {
	return (names) =>
		best(
			names.flatMap((name) => {
				const { words, splits } = fullName(name);
				const parts = splits.length > 0 ? splits : [{ family: words, given: [] }];
				return parts.map((split) => fitSplit(hearing, split));
			})
		);
}

function hangul(text: string): Hearing {
	return {
		typed: hangulSounds(text),
		family: (words) => [words.map(koreanFamilySound).join(''), koreanSound(closed(words))],
		given: (words) => koreanSound(closed(words))
	};
}

function arabic(text: string): Hearing {
	const bones = arabicBones(text).join('');
	const of = (words: readonly string[]): string => words.map(latinBones).join('');
	return {
		typed: bones.length < SHORTEST_BONES ? [] : [once(bones)],
		family: (words) => [of(words)],
		given: of
	};
}

/** Fits a name that is Latin letters by now. */
function fitLatin(latin: string): Fit {
	const typed = prepareName(latin);
	return (names) => asOwn(best(names.map((name) => fitName(typed, name))));
}

/** Fits a name in Cyrillic, Greek, Chinese, Korean or Arabic script; null where it is in another one. */
export function fitOwnScript(text: string): Fit | null {
	if (isAlphabetic(text)) return fitLatin(inLatin(text));
	if (isHangul(text)) return fitHeard(hangul(text));
	if (isArabic(text)) return fitHeard(arabic(text));
	const pinyin = isHanName(text) ? hanInLatin(text) : null;
	return pinyin === null ? null : fitLatin(pinyin);
}
