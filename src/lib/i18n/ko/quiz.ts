import type { quiz as english } from '../en/quiz';
import { n } from './counts';

export const quiz: typeof english = {
	title: '퀴즈',
	setupTitle: '무엇을 물어볼까요?',
	subject: '주제',
	subjects: {
		mixed: '섞어서',
		countries: '나라',
		people: '사람',
		dates: '날짜',
		numbers: '수',
		events: '사건'
	},
	count: '문제 수',
	forms: '묻는 방식',
	formNames: {
		choice: '객관식',
		'true-false': '참 거짓',
		typed: '답 쓰기',
		cloze: '빈칸 채우기',
		order: '순서 맞추기',
		match: '짝 맞추기',
		map: '지도에서 찾기',
		sprint: '먼저일까 나중일까',
		sources: '어긋나는 것 찾기'
	},
	country: '나라',
	anyCountry: '모든 나라',
	aboutArticle: (title) => `기사 하나에 대해: ${title}`,
	allArticles: '모든 기사에 대해 묻기',
	start: '시작',
	available: (count) => `맞는 문제 ${n(count)}개`,
	none: '맞는 문제가 없어요. 주제, 나라, 묻는 방식을 바꿔 보세요.',
	noForm: '묻는 방식을 하나 이상 고르세요.',
	notStarted: '퀴즈를 시작하지 못했어요.',
	climb: '잘 알게 될수록 더 어려운 방식으로 묻기',
	mixes: '미리 짜 둔 것',
	mixNames: {
		who: '누가 누구인지',
		time: '무엇이 먼저인지',
		places: '지도에서',
		sources: '출처가 서로 맞을까요?'
	}
};
