import type { PublishedHow } from '../../core/article/types';
import type { library as english } from '../en/library';
import { articles, n, questions } from './counts';

const HOW: Readonly<Record<PublishedHow | 'shipped', string>> = {
	shipped: '출처에 적힌 날',
	given: '직접 알려 준 날',
	meta: '페이지에 적힌 날',
	byline: '기자 이름 옆에 적힌 날',
	dateline: '기사 첫머리에 적힌 날',
	unknown: '알 수 없음'
};

export const library: typeof english = {
	title: '기사',
	heading: '기사',
	lede: '저희가 새로 쓴 요약이에요. 저마다 사실의 출처를 밝혀요. 직접 넣은 기사도 함께 있어요.',
	search: '기사에서 찾기',
	country: '나라',
	anyCountry: '모든 나라',
	whose: '누구의 것',
	whoseAll: '전체',
	whoseShipped: 'Dateline 기사',
	whoseOwn: '내 기사',
	found: (count) => articles(count),
	none: '찾은 것이 없어요',
	noneText: '다른 낱말이나 모든 나라로 찾아보세요.',
	noneOwn: '아직 넣은 기사가 없어요',
	noneOwnText: '기사를 붙여 넣거나 받은 기사 모음을 여세요. 그 문제가 퀴즈에 나와요.',
	clear: '검색 지우기',
	own: '내 기사',
	missing: '이 기사는 여기 없어요',
	missingText: '지워졌거나 다른 버전의 문제 은행에서 온 링크일 수 있어요.',
	toLibrary: '모든 기사',
	source: '출처',
	original: '원문 읽기',
	questions: (count) => questions(count),
	quizMe: '이 기사로 퀴즈 풀기',
	questionsTitle: '이 기사의 문제',
	noQuestions: '물어볼 만큼 확실한 것이 없었어요.',
	evidenceText: '표시된 문장에는 문제가 있어요. 번호를 누르면 오갈 수 있어요.',
	toSentence: (number) => `본문의 문장 ${n(number)}로`,
	toQuestions: (number, count) => `문장 ${n(number)}: ${questions(count)}`,
	elsewhere: '다른 기사가 근거예요',
	edited: '수정됨',
	dateHow: (how) => HOW[how],
	dateOpen: '출처에 발행일이 없어서 요일은 정하지 않은 채로 둬요.',
	changedTitle: '바뀐 것',
	changedText: '이 기사는 바뀐 사실의 두 출처 가운데 하나예요.',
	remove: '이 기사 지우기',
	removeTitle: '이 기사를 지울까요?',
	removeText: '이 기사의 문제는 퀴즈에서 빠져요. 배운 것은 기록에 남아요.',
	disputes: '이 기사의 사실 하나를 다른 출처는 다르게 말해요.',
	disputesTitle: '어긋나는 것',
	seeDisputes: '저마다 무엇이라고 하는지 보기',
	bank: '내 기사 모음',
	bankText: (count, asked) =>
		count === 0
			? '넣은 기사는 나만의 모음이 돼요. 파일 하나로 저장해서 나눌 수 있어요.'
			: `${articles(count)}, ${questions(asked)}를 이 기기에 보관하고 있어요.`,
	bankSave: '파일로 저장',
	bankOpen: '모음 파일 열기',
	bankFileName: '내-기사.dateline-bank',
	previewTitle: '이 파일에 든 것',
	previewNew: (count, asked) => `새로 들어올 것: ${articles(count)}, ${questions(asked)}`,
	previewNothing: '이미 다 있어요. 바뀌는 것이 없어요.',
	previewMark: { new: '새것', more: '문제 더 있음', known: '있음' },
	previewMore: (count) => `그 밖에 ${articles(count)}`,
	previewAdd: (count) => `${articles(count)} 더하기`,
	previewAdded: '내 모음에 더했어요.',
	bankFailed: {
		'not-ours': 'Dateline 파일이 아니에요.',
		'wrong-kind': '기사 모음이 아니라 다른 Dateline 파일이에요.',
		'too-long': '기사 모음이라고 하기에는 파일이 너무 커요.',
		damaged: '오는 길에 손상되거나 잘린 파일이에요. 다시 달라고 하세요.',
		'newer-version': '더 새로운 버전의 Dateline에서 만든 파일이에요. 먼저 업데이트하세요.',
		'bad-content': '파일에 잘못된 것이 있어서 아무것도 가져오지 않았어요.',
		empty: '파일에 아무것도 없어요.',
		'not-text': '텍스트로 읽을 수 없는 파일이에요.'
	}
};
