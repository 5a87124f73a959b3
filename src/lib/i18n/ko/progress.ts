import type { Window } from '../../core/memory/insights/retention';
import type { progress as english } from '../en/progress';
import { claimKinds } from './claim-kinds';
import { answers, cards, days, facts, times } from './counts';

const WINDOWS: Readonly<Record<Window, string>> = {
	today: '오늘',
	week: '지난 7일',
	month: '지난 30일',
	year: '지난 365일',
	all: '전체'
};

export const progress: typeof english = {
	title: '진도',
	heading: '내가 아는 것',
	none: '아직 보여 줄 것이 없어요',
	noneText: '몇 문제 풀어 보세요. 아는 것, 복습할 것, 며칠째 이어 왔는지가 여기에 나와요.',
	tracing: '기록을 살펴보고 있어요',
	failed: '기록을 읽지 못했어요.',
	source: (date) => `Dateline · ${date}`,
	pictureFailed: '이 브라우저는 그림을 그릴 수 없어요.',

	leadBefore: '내일 물어보면 떠올릴 수 있는 것',
	leadAfter: (of, seen) => `지금까지 만난 ${facts(seen, of)} 가운데서요.`,
	leadNote: '하룻밤 자고 나서 저마다 기억하고 있을 확률을 더한 거예요.',
	leadFirst: '첫날이에요. 내일부터는 지식이 어떻게 느는지 여기에 선으로 보여 줘요.',
	leadTitle: '숫자 하나로',
	review: (due) => `${due}장 복습하기`,

	numbers: '내 숫자',
	due: '지금 복습할 것',
	dueNone: '지금은 남은 것이 없어요',
	dueTime: (time) => `${time}쯤`,
	known: '확실히 아는 것',
	knownNote: '일주일 넘게 떠올릴 수 있어요',
	learning: '배우는 중',
	learningNote: '아직 도움 없이 떠올리지 못했어요',
	streak: '이어 온 날',
	longest: (count) => `최고 기록: ${count}`,
	today: '오늘 한 답',
	todayNote: (right, time) => `${right} 맞음, ${time}`,
	todayNone: '아직 없어요',
	retentionStat: '기억한 비율',
	wanted: (share) => `목표 ${share}`,
	against: {
		'too-few': (wanted) => `30일 동안, 목표 ${wanted}. 아직 말하기 일러요`,
		below: (wanted) => `30일 동안: 목표 ${wanted}보다 낮아요`,
		'as-wanted': (wanted) => `30일 동안: 목표대로예요 (${wanted})`,
		above: (wanted) => `30일 동안: 목표 ${wanted}보다 높아요`
	},

	tabs: '무엇을 볼지',
	tab: { memory: '기억', activity: '활동', groups: '주제별', doubts: '약한 곳' },

	day: '날짜',
	days: '날',
	week: '주',
	weekOf: (from, to) => `${from} ~ ${to}`,
	factsHead: '사실',
	factsOf: (count, of) => facts(of, count),
	answersHead: '답',
	answersOf: (count, of) => answers(of, count),
	rightHead: '맞음',
	wrongHead: '못 맞힘',
	shareHead: '맞은 비율',
	minutes: '분',

	knowledge: {
		title: '지식이 늘어 온 모습',
		known: '떠올릴 수 있는 것',
		seen: '지금까지 만난 것',
		grew: (known, before, from) =>
			`지금은 ${known}개를 떠올릴 수 있어요. ${from}에는 ${before}개였어요.`,
		words: (day, known, seen) => `${day}: ${seen}개 중 ${known}개`
	},
	retention: {
		title: '다시 물었을 때 기억한 것',
		window: WINDOWS,
		which: '어떤 기억',
		ages: { all: '전체', young: '어린 기억', mature: '익은 기억' },
		ageNote: '어린 기억은 3주를 못 가고, 익은 기억은 더 오래가요.',
		period: '기간',
		low: '적어도',
		high: '많아야',
		expected: '모델의 예상',
		reference: (share) => `목표 ${share}`,
		row: (share, count, of) => `${answers(of, count)} 중 ${share}`,
		rowNone: '아직 다시 묻지 않았어요',
		range: '참값이 스무 번에 열아홉 번 들어가는 범위',
		dot: '실제로 센 값',
		none: '물어본 지 이틀째부터 여기에서 세요.',
		verdict: {
			'too-few': (share, wanted) =>
				`지난 30일 동안 ${share}: 목표 ${wanted}와 견주기에는 답이 너무 적어요.`,
			below: (share, wanted) =>
				`지난 30일 동안 ${share}: 목표 ${wanted}보다 낮고, 우연만은 아니에요.`,
			'as-wanted': (share, wanted) =>
				`지난 30일 동안 ${share}: 우연의 범위 안에서 목표(${wanted})대로예요.`,
			above: (share, wanted) =>
				`지난 30일 동안 ${share}: 목표 ${wanted}보다 높아요. 복습을 줄여도 돼요.`
		}
	},
	trend: {
		title: '주마다 기억한 비율',
		summary: (low, high, count, of) =>
			of === 1
				? `지금까지 다시 물어본 주는 한 주, ${high}예요.`
				: `${count}주 동안 ${low}에서 ${high} 사이예요. 회색 띠는 우연으로 달라질 수 있는 너비예요.`,
		none: '아직 두 번 물은 것이 없어요.',
		band: '우연의 범위',
		words: (from, share, count, of) => `${from}부터 한 주: ${answers(of, count)} 중 ${share}`,
		wordsNone: (from) => `${from}부터 한 주: 다시 물은 것 없음`
	},
	forecast: {
		title: '앞으로 복습할 것',
		due: '그날 복습할 것',
		overdue: '전부터 밀린 것',
		overdueHead: '밀림',
		free: '계획상 쉬는 날',
		easy: '계획상 가벼운 날',
		planHead: '계획',
		usual: '보통',
		summary: (week, of, busiest, most) =>
			`앞으로 7일 동안 ${cards(of, week)}이에요. 가장 많은 날은 ${busiest}, ${most}장이에요.`,
		none: '앞으로 30일 동안 복습할 것이 없어요.',
		words: (day, count, of) => `${day}: ${cards(of, count)}`,
		later: (count, of) => `그 뒤로 ${cards(of, count)}이 더 있어요.`,
		head: '복습할 카드'
	},
	stability: {
		title: '얼마나 단단히 기억하는지',
		summary: (median) => `사실의 절반은 ${median} 넘게 열에 아홉을 떠올릴 수 있어요.`,
		bin: (from, to) => `${from} ~ ${to}`,
		first: '하루가 안 됨',
		last: (from) => `${from} 넘게`,
		spans: {
			1: '1일',
			3: '3일',
			7: '1주',
			21: '3주',
			90: '3개월',
			365: '1년'
		},
		ticks: {
			0: '<1일',
			1: '1일',
			3: '3일',
			7: '1주',
			21: '3주',
			90: '3달',
			365: '1년'
		},
		head: '열에 아홉으로 떨어질 때까지 며칠',
		words: (bin, count, of) => `${bin}: ${facts(of, count)}`
	},
	calibration: '모델이 나를 얼마나 잘 아는지',
	plan: '얼마나 기억할지 바꾸기',

	heat: {
		title: '나의 한 해',
		summary: (count, of, longest, long) =>
			`지난 한 해 동안 공부한 날은 ${days(of, count)}, 가장 길게 이어 온 것은 ${days(long, longest)}이에요. 복습할 것이 없던 날은 흐름을 끊지 않아요.`,
		words: (day, count, of) => `${day}: ${answers(of, count)}`,
		free: (day) => `${day}: 복습할 것 없음`,
		missed: (day) => `${day}: 공부하지 않음`,
		before: (day) => `${day}: 첫 답 전`,
		signs: { less: '적음', more: '답이 많음', free: '복습할 것 없음', missed: '공부하지 않음' },
		weekFrom: '주의 첫날'
	},
	span: '기간',
	spans: { days: '지난 30일', weeks: '지난 26주' },
	done: {
		title: '한 답',
		summary: (count, of, share) => `${answers(of, count)}, ${share} 맞음.`,
		none: '이 기간에는 답이 없어요.',
		right: '맞음',
		wrong: '못 맞힘',
		words: (when, count, of, right) => `${when}: ${answers(of, count)}, ${right}개 맞음`
	},
	time: {
		title: '들인 시간',
		summary: (all, each) => `모두 ${all}, 보통 하루에 ${each}.`,
		none: '아직 들인 시간이 없어요.',
		words: (when, time) => `${when}: ${time}`
	},
	hours: {
		title: '공부하는 시간대',
		summary: (hour, share) => `${hour}부터가 가장 많아요. 전체 시간의 ${share}예요.`,
		hour: '시각',
		words: (hour, time, count, of) => `${hour}: ${time}, ${answers(of, count)}`
	},
	forms: {
		title: '어떻게 물었는지',
		names: {
			choice: '객관식',
			'true-false': '참 거짓',
			typed: '직접 쓰기',
			cloze: '빈칸 채우기',
			order: '순서 맞추기',
			match: '짝 맞추기',
			map: '지도에서 찾기',
			sprint: '먼저일까 나중일까',
			sources: '출처 견주기',
			card: '플래시카드'
		},
		form: '방식',
		median: '보통 걸린 시간',
		summary: (form, share, count) => `가장 자주: ${form} (${count}), ${share} 맞음.`,
		row: (share, count, time) => `${count} 중 ${share} · ${time}`
	},

	groups: {
		by: '묶는 기준',
		names: {
			subject: { label: '주제' },
			country: { label: '나라' },
			person: { label: '사람' },
			kind: { label: '사실의 종류' }
		},
		kind: (kind) => claimKinds[kind],
		recall: {
			title: '내일 떠올릴 수 있는 것',
			full: '떠올릴 수 있는 것',
			of: '지금까지 물은 것',
			summary: (best, known, seen) =>
				`${best}이(가) 가장 많아요. 지금까지 물은 ${seen}개 중 ${known}개예요.`,
			row: (known, seen) => `${seen} 중 ${known}`
		},
		right: {
			title: '다시 물었을 때 기억한 것',
			summary: (weakest, share) => `${weakest}이(가) 가장 낮아요. ${share}예요.`,
			none: '물어본 지 이틀째부터 여기에서 세요.',
			row: (share, count) => `${count} 중 ${share}`
		},
		recallHead: '떠올릴 수 있음',
		seenHead: '물은 것',
		totalHead: '문제 은행',
		none: '지금까지 물은 것 가운데 이런 무리에 드는 것이 없어요.',
		all: (count) => `${count}개 모두 보기`,
		fewer: '줄여 보기'
	},

	weakest: '곧 잊을지도 모르는 것',
	weakestNote: '오늘 떠올릴 확률',
	noWeakest: '없어요. 만난 것을 모두 생생히 기억해요.',
	missed: {
		title: '가장 많이 틀린 것',
		none: '두 번 틀린 것이 없어요.',
		row: (wrong, of, day) => `${of}번 중 ${wrong}번 틀림, 마지막은 ${day}`,
		since: (count) => (count === 0 ? '그 뒤로 맞힌 적 없음' : `그 뒤로 ${times(count)} 맞힘`)
	},
	stale: {
		title: '묵은 것',
		lede: '세상은 달라져요. 여기서 배운 것은 그때는 맞았어요.',
		none: '배운 것 가운데 바뀌거나 묵은 것이 없어요.',
		changed: '그 뒤로 바뀜',
		changedOn: (date) => `바뀜, ${date} 보도`,
		expired: '유효한 때가 지남',
		expiredOn: (date) => `${date}부터 확실하지 않음`,
		expiredNote: (count, of) =>
			`오래전 기준으로 아는 것이 ${facts(of, count)} 있어요. 그때는 맞았지만 지금은 아닐 수 있어요.`,
		disputes: '바뀐 것을 나란히 보기'
	},
	readArticle: '기사 읽기',

	sittings: '푼 퀴즈',
	noSittings: '아직 없어요.',
	sitting: '퀴즈',
	score: '점수',
	when: '언제',
	resume: '이어서'
};
