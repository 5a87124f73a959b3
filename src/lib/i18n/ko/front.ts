import type { front as english } from '../en/front';
import { articles, questions } from './counts';

export const front: typeof english = {
	title: 'Dateline: 오프라인으로 배우는 뉴스',
	lede: '뉴스 기사로 만든 문제예요. 문제마다 근거가 되는 문장이 있어요. 인터넷 없이 쓸 수 있고, 모든 것을 이 기기에 보관해요.',
	bank: (count, from) => `${articles(from)}, ${questions(count)}`,
	dueTitle: '오늘 복습',
	due: () => '장의 카드를 복습할 때예요',
	dueNone: '복습할 것이 없어요. 퀴즈를 풀면 카드가 생기고, 잊을 때쯤 다시 나와요.',
	review: '지금 복습하기',
	mixed: '섞어서',
	notStarted: '퀴즈를 시작하지 못했어요.',
	quizTitle: '빠른 퀴즈',
	daily: '오늘의 퀴즈',
	quizText: '섞어서 열 문제, 몇 분이면 돼요.',
	quizStart: '퀴즈 시작',
	quizChoose: '무엇을 물어볼지 고르기',
	latest: '기사',
	allArticles: '모든 기사',
	disputesTitle: '출처끼리 어긋나요',
	disputesMore: '저마다 무엇이라고 하는지 보기',
	streak: () => '연속으로 푼 날',
	known: '아는 사실',
	answered: '지금까지 답한 횟수'
};
