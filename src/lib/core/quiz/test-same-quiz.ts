import { digest } from '../hash';
import type { Question, QuestionForm, Subject } from '../questions/types';
import { seeded } from '../random';
import { dailyQuiz } from './daily';
import { choose } from './plan';
import { startSession } from './session';
import { question } from './test-questions';

const FORMS: readonly QuestionForm[] = ['choice', 'true-false', 'typed', 'cloze', 'map'];
const SUBJECTS: readonly Subject[] = ['countries', 'people', 'dates', 'numbers', 'events'];

function bank(): Question[] {
	const random = seeded('the same everywhere');
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: 600 }, (_, at) =>
		question({
			id: digest(`question ${at}`),
			fact: digest(`fact ${Math.floor(at / 3)}`),
			item: `${digest(`fact ${Math.floor(at / 3)}`)}.${at % 3}`,
			form: pick(FORMS),
			subject: pick(SUBJECTS),
			countries: [pick(['KR', 'CU', 'SY', 'US'])],
			salience: random()
		})
	);
}

/**
 * One name for many quizzes of many seeds, their options' order included: two machines that give the
 * same name give the same quizzes.
 */
export function sameQuizzes(): string {
	const questions = bank();
	const drawn = Array.from({ length: 40 }, (_, at) => {
		const seed = `seed ${at} é 한`;
		const countries = at % 2 ? ['KR', 'SY'] : [];
		const plan = { subject: 'mixed', count: 5 + at, forms: FORMS, countries, articles: [], seed };
		const quiz = choose(questions, { ...plan, subject: 'mixed' }, new Map(), 20_000);
		const { order } = startSession('s', quiz, seed);
		return quiz.map(({ id }) => `${id} ${(order[id] ?? []).join('')}`).join('|');
	});
	const days = Array.from({ length: 30 }, (_, at) => dailyQuiz(questions, 20_779 + at));
	return digest([...drawn, ...days.map((day) => day.map(({ id }) => id).join('|'))].join('\n'), 20);
}

/** What every machine must give; another one means that links and days no longer give the same quiz. */
export const SAME = 'kcsqmrtrc8rjn5h1v95a';
