import type { PublishedHow } from '../../core/article/types';
import type { ClaimKind, SlotName } from '../../core/claims/types';
import type { desk as english } from '../en/desk';
import { claimKinds } from './claim-kinds';
import { n } from './counts';

const KINDS: Readonly<Partial<Record<ClaimKind, string>>> = {
	'holds-office': '자리에 있음',
	'establishes-relations': '수교함',
	'cuts-relations': '단교함',
	'is-elected': '당선됨',
	'opens-embassy': '대사관을 엶',
	'first-since': '얼마 만에 처음',
	'speaks-with': '이야기를 나눔',
	'is-held': '열림',
	states: '말함'
};

const SLOTS: Readonly<Record<SlotName, string>> = {
	person: '사람',
	office: '직책',
	polity: '어디의',
	state: '상태',
	actor: '누가',
	other: '상대',
	place: '곳',
	document: '문서',
	body: '기구',
	what: '무엇',
	number: '수',
	rank: '순위',
	since: '언제부터',
	against: '반대',
	abstaining: '기권'
};

const HOW: Readonly<Record<PublishedHow, string>> = {
	given: '직접 알려 준 날',
	meta: '페이지에 적힌 날',
	byline: '기자 이름 옆에 적힌 날',
	dateline: '기사 첫머리에 적힌 날',
	unknown: '알 수 없음'
};

export const desk: typeof english = {
	heading: (count) =>
		count === 0 ? '충분히 확실한 문제가 없어요' : `문제 ${n(count)}개를 제안해요`,
	lede: '하나씩 문장과 나란히 읽어 보세요. 맞는 것은 남기고, 틀린 것은 고치고, 나머지는 빼세요.',
	more: (count) => `문제 ${n(count)}개를 더 뺐어요. 그렇게 많이 필요하지는 않으니까요.`,
	noneText:
		'확실한 것만 물어요. 본문이 분명히 말하는 직책, 관계, 방문, 날짜, 수예요. 그래도 기사를 보관할 수 있어요. 나중에 들어오는 것과 견줘 봐요.',
	untitled: '제목 없는 기사',
	change: '본문 고치기',
	textTitle: '읽은 그대로의 기사',
	legend: '표시',
	markHint: '표시를 누르면 무엇으로 읽었는지 보여요. 키보드에서는 화살표로 옮겨 가요.',
	markKinds: {
		person: '사람',
		country: '나라',
		place: '곳',
		organisation: '단체',
		date: '날짜',
		claim: '내용'
	},
	markSpoken: {
		person: '사람',
		country: '나라',
		place: '곳',
		organisation: '단체',
		date: '날짜'
	},
	noteSpoken: (number) => `내용 ${n(number)}`,
	readAs: '이렇게 읽었어요',
	claim: '내용',
	closeMark: '닫기',
	moreText: (count) => `문단 ${n(count)}개 더`,
	entity: (text) => `뜻하는 것: ${text}`,
	countryHow: {
		name: '나라 이름으로',
		demonym: '국민을 이르는 말로',
		capital: '수도로',
		code: '줄임말로'
	},
	dateCertainty: {
		explicit: '본문에 다 적혀 있어요.',
		resolved: '발행일에서 헤아렸어요.',
		unresolved: '본문만으로는 언제인지 알 수 없어서 묻지 않아요.'
	},
	timex: {
		DATE: '날짜',
		TIME: '시각',
		DURATION: '기간',
		SET: '되풀이되는 때'
	},
	openDate: '알 수 없음',
	claimKind: (kind) => KINDS[kind] ?? claimKinds[kind],
	slot: (name) => SLOTS[name],
	when: '언제',
	modality: {
		happened: '일어난 일이에요.',
		planned: '예정된 일이에요. 사실로 묻지 않아요.',
		possible: '가능성일 뿐이에요. 사실로 묻지 않아요.',
		denied: '부인된 일이에요. 사실로 묻지 않아요.'
	},
	state: {
		current: '재임 중',
		former: '전임',
		acting: '직무 대행',
		interim: '임시',
		elect: '당선, 취임 전',
		incoming: '곧 취임'
	},
	saidBy: (who) => `${who}의 말`,
	dateKnown: (date, how) => `발행: ${date} (${HOW[how]})`,
	dateAsk: '언제 발행됐나요?',
	dateAskText:
		'본문에 없어서 “목요일”이나 “지난달”이 언제인지 알 수 없어요. 날짜를 알려 주면 정확한 날짜가 되고 문제가 늘어날 수 있어요.',
	dateField: '발행일',
	dateUse: '이 날짜로 다시 읽기',
	dateNone: '몰라요',
	dateChange: '날짜 바꾸기',
	dateUnknown: '발행일을 몰라서 요일과 연도 없는 달은 정하지 않은 채로 둬요.',
	disputesTitle: '이미 아는 것과 달라요',
	disputesText: '아래 내용은 점수를 매겨 묻지 않아요. 양쪽을 모두 보관하고 보여 줘요.',
	thisArticle: '이 기사',
	questionsTitle: '제안된 문제',
	known: '다른 출처도 그렇게 말해요',
	key: '답',
	editedMark: '고침',
	decision: { open: '정하지 않음', accepted: '받아들임', rejected: '뺌' },
	accept: '받아들이기',
	reject: '빼기',
	reopen: '되돌리기',
	edit: '고치기',
	editDone: '완료',
	restore: '제안된 대로',
	showInText: '본문에서 보기',
	backToQuestion: '문제로 돌아가기',
	questionNumber: (at, total) => `${n(total)}개 중 ${n(at)}번째 문제`,
	fields: {
		prompt: '문제',
		statement: '진술',
		cloze: '빈칸이 있는 문장',
		answer: '답',
		option: (at) => `틀린 보기 ${n(at)}`,
		accepted: '맞는 것으로 칠 답 (한 줄에 하나)',
		explanation: '답한 뒤에 하는 말'
	},
	truth: '이 진술은',
	truthTrue: '맞아요',
	truthFalse: '틀려요',
	flawsTitle: '받아들이기 전에 고칠 것',
	noFlaws: '흠이 없어요.',
	newKey: '답이 바뀌면 다른 문제예요. 예전 문제에서 익힌 것은 그 문제에 남아요.',
	parts: { order: '이 순서로', match: '서로 맞는 짝', map: '지도에서 찾을 곳' },
	progress: (done, total) => `${n(total)}개 중 ${n(done)}개 정함`,
	acceptRest: (count) => `나머지 ${n(count)}개 받아들이기`,
	acceptAll: (count) => `${n(count)}개 모두 받아들이기`,
	keep: (count) => (count === 0 ? '기사 보관' : `문제 ${n(count)}개 보관`),
	kept: (count) => (count === 0 ? '문제 없이 보관했어요.' : '보관했어요. 이제 퀴즈에 나와요.')
};
