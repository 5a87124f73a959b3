import type { charts as english } from '../en/charts';

export const charts: typeof english = {
	figures: '숫자와 내려받기',
	picture: '그림으로 저장',
	csv: 'CSV로 저장',
	read: (title) => `${title}: 값 읽기`,
	shorten: '…'
};
