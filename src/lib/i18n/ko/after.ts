import type { after as english } from '../en/after';
import { n } from './counts';

export const after: typeof english = {
	score: (right, total) => `${n(total)}개 중 ${n(right)}개 맞음`,
	shareTitle: '알리기',
	shareHow: '이 기기에서 그려요. 아무것도 올리지 않아요.',
	sprintLine: (signs, time) =>
		time ? `먼저일까 나중일까: ${signs} ${time}` : `먼저일까 나중일까: ${signs}`,
	card: (right, nearly, wrong) => `맞음 ${n(right)}, 거의 ${n(nearly)}, 아님 ${n(wrong)}`,
	copyText: '글로 복사',
	shareText: '글로 공유',
	sharePicture: '그림으로 공유',
	copied: '결과를 복사했어요.',
	notCopied: '브라우저가 복사를 허용하지 않았어요.',
	saved: '그림을 저장했어요.',
	impossible: '이 브라우저는 그림을 그릴 수 없어요.',
	memoryTitle: '기억에서 바뀐 것',
	memorySum: (fresh, firmer, looser) =>
		[
			fresh > 0 ? `새것 ${n(fresh)}` : '',
			firmer > 0 ? `단단해짐 ${n(firmer)}` : '',
			looser > 0 ? `약해짐 ${n(looser)}` : ''
		]
			.filter(Boolean)
			.join(', '),
	memoryHow: '단단함은 열에 아홉은 떠올릴 수 있는 날수예요.',
	firmness: '단단함',
	due: '다시 나오는 날',
	isNew: '새것',
	from: (before, now) => `${before} → ${now}`,
	fromSpoken: (before, now) => `전에는 ${before}, 지금은 ${now}`,
	showMemory: '사실마다 보기',
	timeLeft: (seconds) => `${n(seconds)}초 남음`,
	clock: '이 문제의 시간',
	moreTime: '시간 더 쓰기',
	extended: '시간이 늘었어요.'
};
