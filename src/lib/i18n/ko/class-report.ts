import type { classReport as english } from '../en/class-report';
import { n } from './counts';

export const classReport: typeof english = {
	report: {
		lede: (share, low, high) =>
			`학급은 평균 점수의 ${share}를 얻었어요. 이런 학급은 대개 ${low}에서 ${high}예요(95%).`,
		ledeOne: (share) => `점수의 ${share}`,
		passed: (count, of, share) =>
			`${n(of)}명 중 ${n(count)}명이 통과에 필요한 ${share}를 넘었어요.`,
		spread: '점수의 분포',
		band: (low, high) => `${low}~${high}`,
		whole: '문제집 전체',
		mean: '평균',
		meanText: '모든 점수를 더해 개수로 나눈 값이에요.',
		median: '중앙값',
		medianText: '절반은 이보다 낮고 절반은 높아요.',
		deviation: '표준편차',
		deviationText: (points) => `점수는 평균에서 ${points}점쯤 떨어져 있어요.`,
		skewness: '왜도',
		skewnessText: {
			low: '몇몇 점수가 다른 점수보다 훨씬 낮아요.',
			even: '점수가 평균 양쪽에 고르게 있어요.',
			high: '몇몇 점수가 다른 점수보다 훨씬 높아요.'
		},
		kurtosis: '첨도',
		kurtosisText: {
			flat: '가운데 몰리지 않고 고르게 퍼져 있어요.',
			even: '정규 곡선만큼 가운데에 몰려 있어요.',
			peaked: '대부분 가까이 모여 있고 몇몇만 멀어요.'
		},
		consistency: '내적 일관성(크론바흐 알파)',
		consistencyText: {
			good: '이런 문제를 다시 내도 순서가 거의 같을 거예요.',
			fair: '이런 문제를 다시 내면 순서가 어느 정도 같을 거예요.',
			poor: '이런 문제를 다시 내면 순서가 달라질 수 있어요. 작은 차이에 기대지 마세요.'
		},
		errorRatio: '오차 비율',
		errorRatioText: (share) => `점수 차이의 ${share}가 우연이에요.`,
		standardError: '표준오차',
		standardErrorText: (points) => `우연만으로도 점수가 위아래로 ${points}점 어긋날 수 있어요.`,
		unknownText: '점수가 서로 다른 학습자가 더 있어야 해요.',
		teach: '다시 가르칠 것',
		teachText: (share) => `점수의 ${share}에 못 미친 문제를 답이 나온 기사별로 모았어요.`,
		teachNone: '그보다 낮은 문제가 없어요. 다시 가르칠 것이 없어요.',
		noArticle: '기사 없음',
		answer: (text) => `답: ${text}`,
		list: '학습자',
		print: '이 보고서 인쇄',
		printAll: '모든 학습자의 보고서'
	},
	own: {
		title: '보고서',
		back: '모든 학습자',
		print: '인쇄',
		printAll: '모두 인쇄',
		given: (text) => `써낸 답: ${text}`,
		nothing: '답 없음',
		answer: (text) => `정답: ${text}`,
		passed: '통과',
		notPassed: '통과 못 함',
		finished: (date) => `${date} 제출`,
		minutes: (count) => `${count}분`
	},
	save: {
		csv: '결과를 CSV로',
		csvText:
			'시도마다 한 줄, 표 계산용이에요. 열 이름이 문제 ID라서 섞인 문제집의 표도 합칠 수 있고, 수식으로 실행되는 것이 없어요.',
		questions: '문제를 CSV로',
		questionsText: 'ID가 무엇을 뜻하는지 담아요.',
		analysis: '문항 분석을 CSV로',
		analysisText: '문제마다의 수치를 Moodle의 이름으로 담아요.',
		json: '모두 JSON으로',
		jsonText: '답 그대로, 점수, 결정, 수치를 담아요. 형식은 docs/FORMATS.md에 있어요.',
		anonymous: '이름 빼기',
		anonymousText:
			'학습자는 코드로 나오고 시각, ID, 직접 쓴 말은 빠져요. 다섯 명보다 적으면 쓸 수 없어요.',
		tooFew: '이름을 빼려면 학습자가 다섯 명은 있어야 해요.',
		merge: '다른 교사와',
		mergeText:
			'이 파일에는 답과 코드가 든 문제집, 모든 결과와 결정이 들어 있어요. 교사만 쓰세요. 열면 두 성적부가 합쳐지고, 잃거나 두 번 세는 것이 없어요.',
		mergeSave: '다른 교사를 위해 저장',
		mergeOpen: '다른 교사의 파일 열기',
		merged: (count) =>
			count === 0 ? '새로운 것이 없었어요.' : `기록 ${n(count)}개가 새로 들어왔어요.`,
		problems: {
			unreadable: '성적부로 읽을 수 없는 파일이에요.',
			foreign: '이 문제집에 대한 것이 없는 파일이에요.',
			'not-kept': '저장하지 못했어요. 바뀐 것은 없어요.'
		}
	}
};
