import type { hint as english } from '../en/hint';
import { n } from './counts';

export const hint: typeof english = {
	ask: '힌트 보기',
	cost: '힌트를 보고 맞히면 “어려움”으로 쳐요.',
	label: '힌트:',
	starts: (letter, words) =>
		words === 1 ? `첫 글자는 ${letter}.` : `낱말 ${n(words)}개, 첫 글자는 ${letter}.`,
	not: (option) => `정답이 아닌 것: ${option}`,
	decade: (from) => `${from}년대예요.`,
	year: (year) => `${year}년이에요.`,
	month: (month) => `${month}이에요.`,
	between: (low, high) => `${low}에서 ${high} 사이예요.`,
	earliest: (event) => `가장 이른 것: ${event}`,
	pair: (left, right) => `${left} – ${right}`
};
