import type { Plan } from './plan-types';

/** The plan of a learner who has chosen nothing: nine recalls in ten, twenty new items a day. */
export const DEFAULT_PLAN: Plan = {
	retention: 0.9,
	bySubject: {},
	newPerDay: 20,
	minutesPerDay: null,
	week: [1, 1, 1, 1, 1, 1, 1],
	breaks: [],
	exams: [],
	rolloverHour: 4
};
