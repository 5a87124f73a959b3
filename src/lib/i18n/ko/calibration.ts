import type { calibration as english } from '../en/calibration';
import { answers } from './counts';

export const calibration: typeof english = {
	title: '모델이 나를 얼마나 잘 아는지',
	lede: '답하기 전마다 Dateline은 알고 있을 확률을 헤아려요. 카드가 언제 돌아올지는 그것으로 정해져요. 그 짐작이 얼마나 맞았는지 여기에서 볼 수 있어요.',
	back: '진도',
	reading: '답을 살펴보고 있어요',
	failed: '답을 살펴보지 못했어요.',
	none: '아직 예측한 것이 없어요',
	noneText:
		'같은 사실을 다른 날 다시 물었을 때의 답을 여기에서 세요. 몇 번 복습한 뒤에 다시 오세요.',
	few: (count, of) =>
		`지금까지 예측할 수 있었던 것은 ${answers(of, count)}예요. 백 개가 안 되면 여기 보이는 것은 대부분 우연이에요.`,
	leftOut: (count, of) =>
		`그때 기기의 시계가 틀려서 ${answers(of, count)}는 여기에서 뺐어요. 무엇을 아는지에는 그대로 세요.`,

	curve: {
		title: '예측과 실제',
		summary: (predicted, right, count, of) =>
			`${answers(of, count)} 가운데 ${predicted}가 맞을 것으로 예측했고, 실제로는 ${right}가 맞았어요.`,
		verdict: {
			within:
				'모든 무리가, 또는 거의 모두가 우연의 범위 안에서 선 위에 있어요. 모델의 말을 믿어도 돼요.',
			high: '예측보다 더 많이 맞았어요. 모델이 생각하는 것보다 오래 기억하고 있어서 조금 자주 묻고 있어요.',
			low: '예측보다 적게 맞았어요. 모델이 생각하는 것보다 빨리 잊고 있어서 조금 드물게 묻고 있어요.',
			mixed:
				'어떤 무리는 선 위에, 어떤 무리는 아래에 있어요. 모델이 틀리지만 한쪽으로 치우치지는 않아요.'
		},
		across: '예측',
		up: '실제',
		perfect: '예측과 실제가 같은 선',
		range: '참값이 스무 번에 열아홉 번 들어가는 범위',
		predictedHead: '예측',
		rightHead: '실제',
		countHead: '답',
		lowHead: '적어도',
		highHead: '많아야',
		words: (predicted, right, count, of) =>
			`예측 ${predicted}, 실제 ${right}, ${answers(of, count)}`
	},

	compared: {
		title: '더 단순한 짐작과 견주면',
		lede: '로그 손실은 답 하나가 준 놀라움의 평균이에요. 작을수록 좋아요. 늘 아는 사람은 0, 동전 던지기는 0.69예요.',
		method: '예측한 방법',
		logLoss: '로그 손실',
		rmse: '어긋남',
		rmseNote:
			'“어긋남”은 비슷한 답의 무리가 예측에서 얼마나 벗어났는지예요. “구별”은 맞은 답과 틀린 답 가운데 맞은 쪽을 더 그럴듯하게 본 비율이에요. 절반이면 우연이에요.',
		auc: '구별',
		names: {
			own: '그때의 Dateline 그대로',
			usual: '기본 가중치의 FSRS-6',
			average: '나중에 안 내 평균을 늘 말하기',
			sm2: '오래된 프로그램의 SM-2'
		},
		beats: {
			both: 'Dateline이 둘 다보다 잘 예측했어요.',
			sm2: 'Dateline이 SM-2보다는 잘 예측했지만, 늘 평균을 말하는 것보다 낫지는 않았어요. 답이 더 쌓이거나 내 가중치를 쓰면 달라질 수 있어요.',
			average: 'Dateline이 늘 평균을 말하는 것보다는 잘 예측했지만, SM-2보다 낫지는 않았어요.',
			none: '지금까지 Dateline의 예측이 이들보다 낫지 않았어요. 답이 더 쌓이거나 내 가중치를 쓰면 달라질 수 있어요.'
		},
		unknown: '알 수 없음'
	},

	own: {
		title: '나만의 가중치',
		lede: '기억이 흐려지는 빠르기는 사람마다 달라요. Dateline은 답을 보고 모델의 숫자를 맞출 수 있어요. 앞의 5분의 4로 맞추고, 나머지 5분의 1로 더 나은지 확인해요.',
		default: '지금 쓰는 것: 많은 학습자의 복습 수억 번에서 얻은 FSRS-6 기본 가중치예요.',
		inUse: {
			'first-intervals': (date) =>
				`지금 쓰는 것: ${date}에 맞춘 내 첫 간격이에요. 나머지는 기본값이에요.`,
			full: (date) => `지금 쓰는 것: ${date}에 맞춘 내 가중치예요.`
		},
		short: (count, needed) =>
			`답 ${needed}개가 필요한데 ${count}개가 있어요. 그때까지는 기본 가중치가 가장 나은 짐작이에요.`,
		first:
			'지금 있는 답으로 등급마다 첫 간격을 맞출 수 있어요. 가중치 전체는 답이 1,000개, 그 가운데 300개는 다른 날 보기 없이 떠올린 것이어야 맞출 수 있어요.',
		all: '가중치 21개를 모두 맞출 만큼 답이 있어요. 최적화 도구는 0.5메가바이트쯤이고 이 기기에서만 돌아가요. 1분쯤 걸릴 수 있어요.',
		fit: { 'first-intervals': '내 첫 간격 맞추기', full: '내 가중치 모두 맞추기' },
		stage: {
			loading: '최적화 도구를 불러오고 있어요',
			training: (done, of) => `맞추고 있어요: ${of}번 가운데 ${done}번 끝`,
			judging: '나중 답으로 확인하고 있어요'
		},
		progress: '맞추는 중',
		cancel: '멈추기',
		fitFailed: '되지 않았고, 바뀐 것은 없어요. 최적화 도구를 불러오지 못했을 수 있어요.',
		result: '시험해 본 결과',
		sure: (count, of) =>
			`마지막 ${answers(of, count)}에서 새 가중치가 우연으로 보기 어려울 만큼 더 잘 예측했어요.`,
		better: (count, of) =>
			`마지막 ${answers(of, count)}에서 새 가중치가 조금 더 잘 예측했지만, 우연일 수도 있어요.`,
		notBetter: (count, of) =>
			`마지막 ${answers(of, count)}에서 새 가중치가 지금 것보다 낫지 않아서 지금 것을 그대로 써요. 답이 더 쌓이면 다시 해 보세요.`,
		tooFew: '새 가중치가 더 나은지 알기에는 나중 답이 너무 적어요. 지금 그대로 둬요.',
		measure: '척도',
		before: '지금',
		after: '새것',
		loss: '나중 답의 로그 손실',
		luck: (luck) => `우연 때문에 위아래로 ${luck}만큼 다를 수 있어요.`,
		interval: {
			1: '“다시” 뒤의 첫 간격',
			2: '“어려움” 뒤의 첫 간격',
			3: '“좋음” 뒤의 첫 간격',
			4: '“쉬움” 뒤의 첫 간격'
		},
		accept: '새 가중치 쓰기',
		acceptNote: '복습 날짜를 모두 답에서 새로 계산해요. 언제든 되돌릴 수 있어요.',
		discard: '그만두기',
		close: '닫기',
		undo: '이 가중치 되돌리기',
		redo: '다시 쓰기'
	}
};
