import type { setResults as english } from '../en/set-results';
import { n } from './counts';

export const setResults: typeof english = {
	counts: (learners, attempts) => `학습자 ${n(learners)}명 · 시도 ${n(attempts)}번`,
	average: (share) => `평균 득점 ${share}`,
	newest: '최근에 낸 것',
	nameless: '이름 없음',
	late: '늦음',
	attempt: (number) => `${n(number)}번째 시도`,
	open: '성적부 열기',
	cameTitle: '선생님이 이 문제집을 다시 채점했어요',
	cameText: '문제가 제외됐거나 다른 답도 맞은 것으로 돼요. 여기 점수도 맞출 수 있어요.',
	take: '반영하기',
	taken: '점수를 새로 맞췄어요.'
};
