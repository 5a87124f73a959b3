import type { common as english } from '../en/common';
import { n } from './counts';

export const common: typeof english = {
	name: 'Dateline',
	tagline: '퀴즈로 만나는 뉴스',
	skip: '본문으로 건너뛰기',
	sections: '메뉴',
	nav: {
		front: '첫 화면',
		quiz: '퀴즈',
		review: '복습',
		library: '기사',
		progress: '진도',
		sets: '문제집',
		add: '기사 추가',
		settings: '설정과 데이터'
	},
	loading: '불러오는 중',
	blank: '빈칸',
	dismiss: '닫기',
	cancel: '취소',
	unknownDate: '날짜 없음',
	unknownPublisher: '매체 알 수 없음',
	bankFailed: '문제 은행을 읽지 못했어요.',
	tryAgain: '다시 시도',
	broken: '문제가 생겼어요',
	resumeTitle: '멈춘 곳부터 이어서',
	resumeText: (done, total) => `${n(total)}개 중 ${n(done)}개 답함`,
	resume: '이어서 하기'
};
