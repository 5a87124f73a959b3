import type { results as english } from '../en/results';
import { n, questions } from './counts';

export const results: typeof english = {
	title: '결과',
	back: '문제집으로 돌아가기',
	otherVersions: (count) => `결과 ${n(count)}개는 이 문제집의 다른 버전에 대한 것이에요:`,
	versionCount: (number, count) => `버전 ${n(number)}, 결과 ${n(count)}개`,
	counts: (who, tries) => `학습자 ${n(who)}명 · 시도 ${n(tries)}번`,
	none: '아직 결과가 없어요',
	noneText: '학습자가 보내온 코드, 링크, 파일, 종이를 여세요.',
	missing: (count) =>
		`이 문제집의 ${questions(count)}가 이 버전의 문제 은행에 없어 모든 점수에서 빠졌어요.`,
	views: '결과 보기',
	tabs: {
		marks: '성적부',
		questions: '문제',
		typed: '써낸 답',
		regrade: '다시 채점',
		report: '학급 보고서',
		save: '저장과 공유'
	},
	search: '학습자 찾기',
	found: (count, of) =>
		count === of ? `학습자 ${n(count)}명` : `학습자 ${n(of)}명 중 ${n(count)}명`,
	attempts: '점수로 삼을 것',
	choices: {
		first: '첫 번째 시도',
		last: '마지막 시도',
		best: '가장 잘한 시도',
		mean: '모든 시도의 평균'
	},
	hideNames: '이름 대신 코드 보이기',
	quiet:
		'이름이 없을 때는 학습자가 다섯 명은 되어야 수치를 알려요. 더 적으면 누구인지 알 수 있으니까요.',
	learner: '학습자',
	nameless: '이름 없음',
	mark: '점수',
	tries: '시도',
	handedIn: '제출',
	sortBy: (what) => `정렬 기준: ${what}`,
	question: (number) => `문제 ${n(number)}`,
	attempt: (number) => `${n(number)}번째 시도`,
	of: (points, total) => `${points} / ${total}`,
	flags: {
		late: '늦음',
		beyond: '허용 횟수 초과, 세지 않음',
		otherDraw: '뽑힌 것과 다른 문제',
		accommodated: '추가 시간 적용',
		paper: '종이'
	},
	outcomes: {
		right: '맞음',
		nearly: '거의 맞음',
		wrong: '틀림',
		skipped: '넘김',
		unanswered: '답 없음',
		'not-asked': '묻지 않음'
	},
	settled: {
		teacher: '직접 정함',
		'full-credit': '만점 처리',
		'never-lower': '점수를 내리지 않아 유지',
		dropped: '제외'
	},
	saidRight: '학습자는 맞았다고 함',
	order: '순서',
	orders: { set: '문제집 순서', hard: '어려운 것부터', doubtful: '살펴볼 것부터' },
	rightShare: (share) => `득점 ${share}`,
	dropped: '제외',
	credited: { all: '모두 만점', answered: '답한 사람 만점' },
	chips: {
		miskey: '정답이 잘못됐을 수 있음',
		weak: '실력을 가르지 못함',
		negative: '잘하는 사람이 더 틀림',
		outdated: '지난 내용'
	},
	figures: {
		title: '수치',
		facility: '정답률',
		facilityText: (share, low, high, count) =>
			`${n(count)}번의 시도가 여기서 점수의 ${share}를 얻었어요. 이만한 수로는 학급의 참된 실력이 ${low}에서 ${high} 사이 어디든 될 수 있어요(95%).`,
		deviation: '표준편차',
		deviationText: (spread) => `여기 점수는 평균에서 만점의 ${spread}쯤 떨어져 있어요.`,
		intended: '의도한 비중',
		intendedText: (share) => `전체 점수의 ${share}를 줄 수 있어요.`,
		effective: '실제 비중',
		effectiveText: (share) => `학습자 사이 점수 차이의 ${share}가 이 문제에서 나와요.`,
		negativeText:
			'없어요. 다른 문제를 잘한 사람이 여기서는 더 못했어요. 정답이나 문장이 잘못됐을 수 있어요.',
		discrimination: '변별도 지수',
		discriminationText: {
			strong: '이것을 아는 사람은 나머지도 잘 알아요. 실력을 잘 갈라요.',
			fair: '실력을 조금 갈라요.',
			weak: '나머지를 아는 사람과 모르는 사람을 거의 가르지 못해요.',
			against: '나머지를 아는 사람이 더 자주 틀려요. 정답과 문장을 살펴보세요.'
		},
		between: (low, high) => `${low}에서 ${high} 사이일 수 있어요(95%).`,
		efficiency: '변별 효율',
		efficiencyText: (share) => `이런 점수 분포로 낼 수 있는 최대의 ${share}예요.`,
		unknown: '알 수 없음',
		unknownText: '점수가 서로 다른 학습자가 둘 이상 있어야 해요.'
	},
	options: {
		title: '누가 무엇을 골랐나',
		answer: '답',
		key: '정답',
		count: '고른 수',
		best: '상위 27%',
		weakest: '하위 27%',
		discrimination: '나머지와',
		text: (share, low, high) =>
			`${share}가 골랐어요. 이런 학급이면 ${low}에서 ${high}일 수 있어요(95%).`,
		rest: (share) => `고른 사람은 나머지 점수의 ${share}를 얻었어요.`,
		note: '상위와 하위는 다른 모든 문제로 정해요. “나머지와”는 −1에서 1까지예요. 0보다 크면 고른 사람이 나머지를 더 잘 알아요.',
		none: (count) => `${n(count)}명은 답하지 않았어요.`,
		few: '시도가 열 번이 안 되면 무엇도 잘못됐다고 하지 않아요.',
		flags: {
			unused: '거의 아무도 고르지 않음',
			'attracts-able': '나머지를 아는 사람이 고름',
			'weak-key': '나머지를 아는 사람이 고르지 않음'
		}
	},
	miskey: (option) => `상위 학습자는 정답보다 “${option}”을 더 많이 골랐어요. 정답이 맞나요?`,
	decide: {
		title: '정하기',
		drop: '제외하기',
		undrop: '다시 세기',
		all: '모두 만점',
		answered: '답한 사람 만점',
		none: '채점한 대로',
		accept: '맞은 것으로',
		refuse: '틀린 것으로',
		judge: '자동 채점대로'
	},
	proposal: {
		title: '다시 채점할까요?',
		changes: (count) => (count === 0 ? '바뀌는 점수가 없어요.' : `점수 ${n(count)}개가 바뀌어요.`),
		apply: '다시 채점',
		cancel: '그대로 두기',
		done: '다시 채점했어요.'
	},
	typed: {
		lede: '대소문자, 부호, 띄어쓰기만 다른 답은 한데 모여요. 한 번 정하면 그렇게 쓴 모두에게 적용돼요.',
		none: '이 문제집에는 써서 답하는 문제가 없어요.',
		noAnswers: '아직 아무도 답하지 않았어요.',
		given: (count) => `${n(count)}번`,
		also: (spellings) => `다른 표기: ${spellings}`,
		mixed: '일부만 인정됨',
		says: (count) => `학습자 ${n(count)}명은 맞았다고 해요`,
		onlyOpen: '정하지 않았고 자동 채점이 인정하지 않은 것만'
	},
	outdated: {
		title: '지난 내용',
		since: (date) => `${date}부터 지난 내용`,
		doubtful: (date) => `${date}부터 확실하지 않음. 그때까지는 맞았어요.`,
		now: (answer) => `지금은: ${answer}`,
		source: '근거 보기',
		regrade: '모두 만점',
		regradeNow: '새 답도 정답으로'
	},
	regrade: {
		neverLower: '어떤 점수도 아무것도 정하기 전보다 낮아지지 않음',
		standing: '정해 둔 것',
		nothing: '정한 것이 없어요. 모든 점수가 자동 채점 그대로예요.',
		changedTitle: '바뀐 점수',
		changed: (count) =>
			count === 0 ? '자동 채점과 다른 점수가 없어요.' : `점수 ${n(count)}개가 자동 채점과 달라요.`,
		before: '전',
		after: '후',
		undo: '마지막 결정 되돌리기',
		noteTitle: '학습자에게 알리기',
		noteText:
			'모두에게 보낼 글이에요. 무엇을 정했고 왜 점수가 바뀌었는지, 이름 없이 담아요. 각자의 점수는 개인 보고서에 있어요.',
		linkTitle: '학습자 기기에 전하는 링크',
		linkText:
			'여는 사람은 자기 점수를 지금 상태로, 답과 함께 봐요. 답을 여는 코드가 있으면 그것도 들어 있어요.',
		linkQr: '다시 채점한 내용의 QR 코드',
		copyLink: '링크 복사',
		noteHead: (title) => `“${title}”에 대해:`,
		notes: {
			drop: (number, prompt) =>
				`문제 ${n(number)} (${prompt}): 제외했어요. 누구에게도 세지 않아요.`,
			all: (number, prompt) => `문제 ${n(number)} (${prompt}): 모두에게 만점을 줘요.`,
			answered: (number, prompt) => `문제 ${n(number)} (${prompt}): 답한 모두에게 만점을 줘요.`,
			right: (number, prompt, answer) =>
				`문제 ${n(number)} (${prompt}): “${answer}”을 맞은 것으로 해요.`,
			wrong: (number, prompt, answer) =>
				`문제 ${n(number)} (${prompt}): “${answer}”은 맞은 것으로 하지 않아요.`,
			neverLower: '누구의 점수도 내려가지 않았어요.'
		},
		noteCapsule: (code) => `답과 풀이를 여는 코드: ${code}`,
		copy: '글 복사',
		share: '글 공유',
		copied: '글을 복사했어요.',
		notCopied: '여기서는 복사할 수 없어요. 글을 선택해서 직접 복사하세요.'
	}
};
