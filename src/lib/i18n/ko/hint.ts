import type { hint as english } from '../en/hint';
import { n } from './counts';

export const hint: typeof english = {
	ask: '힌트 보기',
	cost: '힌트를 보고 맞히면 “어려움”으로 쳐요.',
	label: '힌트:',
	starts: (letter, words) =>
		words === 1 ? `${letter}(으)로 시작해요.` : `낱말 ${n(words)}개, ${letter}(으)로 시작해요.`,
	not: (option) => `${option}은(는) 아니에요.`,
	decade: (from) => `${from}년대예요.`,
	year: (year) => `${year}년이에요.`,
	month: (month) => `${month}이에요.`,
	between: (low, high) => `${low}에서 ${high} 사이예요.`,
	earliest: (event) => `가장 이른 것: ${event}`,
	pair: (left, right) => `${left} – ${right}`
};
