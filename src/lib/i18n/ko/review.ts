import type { review as english } from '../en/review';
import { cards, days, minutes, n, times } from './counts';

export const review: typeof english = {
	title: '복습',
	heading: '플래시카드',
	remaining: (count) => `${cards(count)} 남음`,
	show: '답 보기',
	question: '문제',
	answer: '답',
	how: '얼마나 잘 알고 있었나요?',
	grades: { 1: '다시', 2: '어려움', 3: '좋음', 4: '쉬움' },
	soon: '10분',
	days: (count) => days(count),
	undo: '되돌리기',
	redo: '다시 하기',
	nothingToUndo: '되돌릴 것이 없어요.',
	nothingToRedo: '다시 할 것이 없어요.',
	doneTitle: '모두 복습했어요',
	doneText: (count) => `${cards(count)}을 마쳤어요. 내일 또 오세요.`,
	enoughTitle: '오늘은 이만하면 됐어요',
	noneTitle: '복습할 것이 없어요',
	noneText: '퀴즈를 풀어 보세요. 답한 사실마다 카드가 되어 때가 되면 돌아와요.',
	next: (date, count) => `다음 ${cards(count)}은 ${date}에 나와요.`,
	later: {
		minutes: (count, each) =>
			`${cards(count)}은 기다려도 돼요. 오늘의 ${minutes(each)}은 먼저 잊을 것에 써요.`,
		'catch-up': (count) =>
			`한동안 쉬었지만 괜찮아요. ${cards(count)}은 기다려도 돼요. 오늘은 먼저 잊을 것이 나와요.`
	},
	caughtUp: (count) =>
		count === 1
			? '이대로라면 내일 다 따라잡아요.'
			: `이대로라면 ${days(count)} 뒤에 다 따라잡아요.`,
	more: '지금 몇 장 더 하기',
	begin: (count) => `새 사실 ${n(count)}개 배우기`,
	fresh: '처음 나오는 문제예요.',
	startQuiz: '퀴즈 시작',
	unsaved: '등급을 저장하지 못했어요.',
	aside: '미뤄 두기',
	asideDone: '미뤄 뒀어요. 클리닉에서 다시 시작할 때까지 묻지 않아요. 되돌리기로 되살릴 수 있어요.',
	links: '복습에 대해 더 보기',
	plan: '내 계획',
	clinic: (count) => (count === 0 ? '클리닉' : `클리닉 (${n(count)})`),
	clinicCall: (count) => `자꾸 잊는 사실이 ${n(count)}개 있어요.`,
	toClinic: '클리닉 열기',
	changed: (count) => `배운 것 가운데 ${n(count)}개가 바뀌었어요`,
	changedText:
		'이것들은 더 묻지 않고, 그 뒤의 것을 새로 배워요. 짧은 연습으로 옛것과 새것을 가려 보세요.',
	changedOn: (date) => `${date}에 바뀜`,
	drill: '옛것과 새것',
	drillWhich: '그때는 어느 쪽이었나요?',
	drillPosition: (at, total) => `${n(at)} / ${n(total)}`,
	drillRight: '맞았어요.',
	drillWrong: (answer) => `아니에요: ${answer}`,
	drillNext: '다음',
	drillDone: (right, total) => `${n(total)}개 중 ${n(right)}개를 가려냈어요`,
	drillAgain: '한 번 더',
	close: '닫기',
	keys: '키: 스페이스로 답 보기, H로 힌트, 1~4로 등급, U로 되돌리기, Shift+U로 다시 하기.',
	why: {
		title: '왜 이 카드가 지금 나왔는지',
		recall: (now, wished, own) =>
			`오늘 알고 있을 확률: ${now}. ${own ? '이 주제에 정한 대로 ' : ''}${wished}까지 떨어지면 물어요.`,
		since: (since, date) => `마지막으로 답한 것은 ${since} 전, ${date}이에요.`,
		today: '오늘 이미 한 번 답했어요.',
		history: (reps, lapses) =>
			`${times(reps)} 답했고, 알게 된 뒤로 ${lapses === 0 ? '잊은 적이 없어요' : `${times(lapses)} 잊었어요`}.`,
		stability: (stable, wished, interval) =>
			`${stable} 동안은 90%를 넘고, ${days(interval)} 동안은 ${wished}를 넘어요.`,
		chosen: (from, to, planned) =>
			from === to
				? `그래서 ${days(planned)} 뒤로 정했어요.`
				: `${n(from)}일에서 ${n(to)}일 뒤까지는 언제든 괜찮아서, 덜 붐비는 ${days(planned)} 뒤로 정했어요.`,
		overdue: (count) => `예정보다 ${days(count)} 늦었어요.`,
		reasons: {
			step: '지난번에 몰라서 같은 날 다시 나오게 했어요.',
			cap: '지금까지는 보기에서 알아보기만 해서, 스스로 떠올릴 때까지 자주 나와요.',
			exam: '시험 전 마지막 복습에 들어 있어요.',
			moved: '원래 날이 계획상 쉬거나 가득 차서 다른 날로 옮겼어요.',
			interval: ''
		},
		exam: (title, date) => `${date} ${title || '시험'} 전 마지막 복습에 들어 있어요.`,
		fresh: '한 번도 답하지 않았어요. 오늘의 새 사실이에요.',
		outcomes: '최근 답',
		none: '아직 답이 없어요.',
		outcome: { right: '맞음', nearly: '거의', wrong: '틀림' },
		form: {
			card: '카드',
			choice: '객관식',
			'true-false': '참 거짓',
			typed: '쓰기',
			cloze: '빈칸',
			order: '순서',
			match: '짝',
			map: '지도',
			sprint: '먼저·나중',
			sources: '출처 견주기'
		},
		buttons: '버튼마다 어떻게 되는지',
		button: (grade, due, stable) => `${grade}: ${due} 뒤에 다시, 그 뒤로 ${stable} 동안 안정돼요.`
	}
};
