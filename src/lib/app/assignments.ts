import { isoOfStudyDay } from '$lib/core/memory/iso-day';
import { LONGEST_TITLE, SUBJECTS } from '$lib/core/memory/plan';
import type { Exam } from '$lib/core/memory/plan-types';
import type { StudyDay } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import type { QuizSet } from '$lib/core/sets/types';

/** A set of a teacher with a day until which it is to be done, as an exam to prepare for. */
export interface Assignment {
	readonly set: QuizSet;
	readonly exam: Exam;
}

/**
 * What to prepare for: the questions of a set, or of a test the subjects it asks for, since its own
 * questions are not to be seen before.
 */
function aboutOf(
	{ id, rules, questionIds, questions }: QuizSet,
	questionOf: (id: string) => Question | undefined
): Exam['about'] {
	if (rules?.mode !== 'test') return { type: 'set', set: id };
	const own = new Map(questions.map((question) => [question.id, question]));
	const asked = new Set(questionIds.map((each) => (own.get(each) ?? questionOf(each))?.subject));
	const subjects = SUBJECTS.filter((subject) => asked.has(subject));
	return subjects.length === 0 ? { type: 'all' } : { type: 'subjects', subjects };
}

/**
 * Sets that close on a day to come, as exams on that day, the next one first. The same set gives the
 * same exam on every device of the learner.
 *
 * @param sets received ones
 * @param today study day; what closes today leaves no day to prepare
 * @param dayOf the study day of a moment, ms since the epoch
 * @param questionOf questions of the bank, by id
 */
export function assignments(
	sets: readonly QuizSet[],
	today: StudyDay,
	dayOf: (at: number) => StudyDay,
	questionOf: (id: string) => Question | undefined
): readonly Assignment[] {
	return sets
		.flatMap((set) => {
			const day = set.rules?.closes === undefined ? today : dayOf(set.rules.closes);
			return day > today ? [{ set, day }] : [];
		})
		.sort((a, b) => a.day - b.day)
		.map(({ set, day }) => ({
			set,
			exam: {
				id: `set-${set.id}`,
				title: set.title.trim().slice(0, LONGEST_TITLE),
				on: isoOfStudyDay(day),
				about: aboutOf(set, questionOf)
			}
		}));
}
