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
	taken: '점수를 새로 맞췄어요.',
	marks: (before, of, after, ofNow) =>
		`전에는 ${of}점 중 ${before}점, 지금은 ${ofNow}점 중 ${after}점이에요.`,
	why: {
		drop: '이 문제는 누구에게도 반영되지 않아요.',
		all: '모두가 이 문제의 점수를 받아요.',
		answered: '답한 사람은 모두 이 문제의 점수를 받아요.',
		right: (answer) => `“${answer}”도 맞은 것으로 해요.`,
		wrong: (answer) => `“${answer}”은(는) 맞은 것으로 하지 않아요.`,
		'never-lower': '점수가 내려간 사람은 없어요.'
	}
};
