import type { daily as english } from '../en/daily';
import { n } from './counts';

export const daily: typeof english = {
	title: '오늘의 퀴즈',
	name: (number) => `오늘의 퀴즈 ${n(number)}`,
	practiceName: (number) => `오늘의 퀴즈 ${n(number)} (연습)`,
	number: (number) => `제${n(number)}호`,
	text: (count) => `날짜로 뽑은 ${n(count)}문제예요. 같은 문제 은행을 가진 누구에게나 같아요.`,
	once: '처음 푼 것만 세요. 그 뒤로는 연습으로 다시 풀 수 있어요.',
	begin: '시작',
	goOn: '이어서',
	done: (right, total) => `${n(total)}개 중 ${n(right)}개 맞음`,
	doneText: '오늘 것은 풀었어요. 다음 것은 내일 와요.',
	seeResult: '결과 보기',
	practise: '연습으로 다시 풀기',
	played: (count) => `지금까지 ${n(count)}번 풀었어요.`,
	noStreak: '하루쯤 빠져도 괜찮아요.',
	bank: (version) => `문제 은행 ${version}`,
	other: '다른 퀴즈'
};
