import type { RelationReason } from '../../core/questions/disagreements';
import type { disputes as english } from '../en/disputes';
import { n } from './counts';

const named = (a: string, b: string): string =>
	a && b ? ` 한쪽은 “${a}”, 다른 쪽은 “${b}”라고 해요.` : '';

const REASONS: Readonly<Record<RelationReason, (a: string, b: string) => string>> = {
	'other-date': (a, b) => `한 번 일어난 일이라 두 날짜가 다 맞을 수는 없어요.${named(a, b)}`,
	'other-number': (a, b) => `두 수가 다 맞을 수는 없어요.${named(a, b)}`,
	'other-person': (a, b) => `한 자리, 한 날에 두 사람이에요.${named(a, b)}`,
	'other-place': (a, b) => `한곳에서 일어난 일이에요.${named(a, b)}`,
	denied: () => '한 출처는 일어났다고 하고, 다른 출처는 아니라고 해요.',
	'over-time': (a, b) => `각자 그날에는 맞았어요. 그 사이에 상황이 바뀌었어요.${named(a, b)}`,
	successor: (a, b) => (a && b ? `${a} 다음이 ${b}예요. 저마다 제때 그 자리에 있었어요.` : ''),
	'other-base': (a, b) => `서로 다른 것을 셌어요.${named(a, b)}`,
	'finer-date': (a, b) =>
		a && b
			? `“${a}”와 “${b}”는 서로 맞아요. 한쪽이 더 자세할 뿐이에요.`
			: '한쪽만 언제인지 말해요. 어긋나는 것은 없어요.',
	'other-words': () => '같은 말을 다르게 했어요.'
};

export const disputes: typeof english = {
	title: '출처끼리 어긋나요',
	heading: '출처끼리 어긋나요',
	lede: '기사끼리 어긋나는 것은 점수를 매기지 않아요. 저마다 무엇이라고 하는지 보여 줘요.',
	settled: '검토로 가려짐',
	open: '가려지지 않음: 점수를 매겨 묻지 않아요',
	none: '어긋나는 것이 없어요',
	noneText: '문제 은행의 모든 출처가 서로 맞아요.',
	sideOf: (at, total) => `${n(total)}개 중 ${n(at)}번째 주장`,
	contents: '이 페이지 차례',
	openTitle: '어긋나는 것',
	changedTitle: '바뀐 것',
	changedLede: '모순이 아니에요. 두 보도 사이에 세상이 달라졌어요.',
	changedAll: '변화마다 출처와, 내 카드에 뜻하는 바',
	changedNone: '문제 은행이 두 번 전한 것 가운데 바뀐 것은 없어요.',
	was: '전에는',
	is: '그 뒤에는',
	fewer: '줄여 보기',
	all: (count) => `${n(count)}개 모두 보기`,
	drillTitle: '어긋나는 것 찾기',
	drillLede:
		'한 가지에 대한 두 진술이에요. 정말 어긋날까요, 그렇게 보일 뿐일까요? 점수는 매기지 않아요.',
	drillStart: '연습 시작',
	drillNone: '아직 비교할 진술이 넉넉하지 않아요.',
	drillPosition: (at, total) => `${n(total)}쌍 중 ${n(at)}번째`,
	statement: (at) => `진술 ${n(at)}`,
	ask: '둘은 어떤 사이인가요?',
	choices: {
		conflict: '어긋나요',
		differ: '때나 세는 기준이 달라요',
		agree: '서로 맞아요'
	},
	verdict: {
		conflict: '서로 어긋나요.',
		differ: '어긋나지 않아요. 때나 세는 기준이 달라요.',
		agree: '서로 맞아요.'
	},
	right: '맞았어요.',
	wrong: '이번에는 아니에요.',
	yours: '내 답',
	theKey: '정답',
	reason: (reason, a, b) => REASONS[reason](a, b),
	next: '다음 쌍',
	finish: '마치기',
	done: (right, total) => `${n(total)}개 중 ${n(right)}개를 가려냈어요`,
	doneText: '플래시카드는 그대로예요. 이 연습은 기억이 아니라 눈을 위한 거예요.',
	again: '한 번 더',
	stop: '연습 그만하기',
	keys: '키: 1~3이나 A~C로 고르고, Enter로 넘어가요.'
};
