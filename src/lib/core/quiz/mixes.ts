import type { QuizWish } from './types';

/** Quizzes with a name of their own, each a choice like any other. */
export type MixName = 'who' | 'time' | 'places' | 'sources';

/**
 * `who`: people from their offices and offices from their people, with dates · `time`: what came first ·
 * `places`: countries on the map and beside what happened there · `sources`: do two of them disagree?
 */
export const MIXES: Readonly<Record<MixName, Pick<QuizWish, 'forms'> & Partial<QuizWish>>> = {
	who: {
		forms: ['choice', 'typed', 'cloze', 'match'],
		kinds: ['holds-office', 'appoints', 'is-elected', 'resigns']
	},
	time: { forms: ['sprint', 'order', 'match'], subject: 'events' },
	places: { forms: ['map', 'choice'], subject: 'countries' },
	sources: { forms: ['sources'] }
};

export const MIX_NAMES = Object.keys(MIXES) as readonly MixName[];
