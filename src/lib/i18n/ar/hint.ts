import type { hint as english } from '../en/hint';
import { n } from './counts';

export const hint: typeof english = {
	ask: 'إظهار تلميح',
	cost: 'بعد التلميح تُحسب الإجابة الصحيحة صعبة.',
	label: 'تلميح:',
	starts: (letter, words) =>
		words === 1 ? `يبدأ بـ ${letter}.` : `كلمات عددها ${n(words)}، أولها يبدأ بـ ${letter}.`,
	not: (option) => `ليس ${option}.`,
	decade: (from) => `في العقد الذي يبدأ بسنة ${from}.`,
	year: (year) => `في سنة ${year}.`,
	month: (month) => `في ${month}.`,
	between: (low, high) => `بين ${low} و${high}.`,
	earliest: (event) => `الأقدم هو: ${event}`,
	pair: (left, right) => `${left} – ${right}`
};
