import { officeByTitle } from '../gazetteer/offices';
import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { contestKnown } from './contest';
import { matchText } from './text';
import { textSieve } from './text-sieve';
import type { Rival, Verdict } from './types';

const identify = (text: string): string | null =>
	officeByTitle(fold(text).replace(/^the /, ''))?.id ?? null;

/** Judges an office by its words; any title the lexicon holds for the same office is right. */
export function judgeOffice(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	return contestKnown(question, text, rivals, { match: matchText, sieve: textSieve }, identify);
}
