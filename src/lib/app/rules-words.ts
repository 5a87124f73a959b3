import { askedBy } from '$lib/core/sets/outline';
import { allPoints } from '$lib/core/sets/rules';
import type { QuizSet } from '$lib/core/sets/types';
import { setRules as t } from '$lib/i18n/en/set-rules';
import { percentText } from './format';
import { momentText } from './local-time';

type Ruled = Pick<QuizSet, 'rules' | 'questionIds' | 'shuffle' | 'tolerance' | 'to'>;

const MORE_DIGITS = { style: 'percent', maximumFractionDigits: 1 } as const;

/** How a set is taken, in a few words for each thing that is set; what is usual goes without saying. */
export function rulesWords(set: Ruled, locale: string): readonly string[] {
	const { rules = {}, questionIds, shuffle, tolerance } = set;
	const { mode, opens, closes, minutes, attempts, feedback, pass, sections } = rules;
	const { line } = t;
	const asked = askedBy(sections, questionIds.length);
	const words: readonly (string | false | undefined)[] = [
		t.modes[mode ?? 'practice'],
		line.feedbacks[feedback ?? 'at-once'],
		minutes === undefined ? line.noLimit : line.minutes(minutes),
		attempts !== undefined && t.attemptCount(attempts),
		opens !== undefined && line.opens(momentText(opens, locale)),
		closes !== undefined && line.closes(momentText(closes, locale)),
		rules.points && line.points(allPoints(set)),
		pass !== undefined && line.pass(percentText(pass, locale)),
		rules.partial && line.partial,
		tolerance !== undefined &&
			line.tolerance(new Intl.NumberFormat(locale, MORE_DIGITS).format(tolerance)),
		asked < questionIds.length && line.drawn(asked, questionIds.length),
		sections && sections.length > 1 && line.sections(sections.length),
		shuffle && line.shuffled,
		rules.fixedOptions && line.fixed,
		set.to && line.sealed
	];
	return words.filter((each) => typeof each === 'string');
}
