import type { SlotName } from '../../core/claims/types';
import type { FactStatus } from '../../core/facts/types';
import type { look as english } from '../en/look';
import { answers, cards, facts, n, questions, results, times } from './counts';

const STATUS: Readonly<Record<FactStatus, string>> = {
	agreed: '이 일을 다룬 기사가 모두 같은 말을 해요.',
	refined: '한 기사가 더 정확할 뿐 서로 어긋나지 않아요.',
	updated: '두 기사 사이에 바뀌었어요. 가장 새로운 것을 쳐요.',
	'different-base': '어긋나 보이는 수는 서로 다른 것을 센 거예요.',
	disputed: '기사끼리 어긋나요.',
	planned: '발표됐지만 아직 이루어졌다는 소식은 없어요.'
};

const SIDES: Readonly<Partial<Record<SlotName | 'date', string>>> = {
	date: '언제인지가 달라요.',
	number: '몇인지가 달라요.',
	rank: '몇 번째인지가 달라요.',
	person: '누구인지가 달라요.',
	place: '어디인지가 달라요.',
	state: '어떤 자격인지가 달라요.'
};

const SLOTS: Readonly<Record<SlotName | 'date', string>> = {
	date: '언제',
	person: '누가',
	office: '어떤 직책',
	polity: '어디의',
	state: '어떤 자격으로',
	actor: '누가 했는지',
	other: '누구와',
	place: '어디서',
	document: '어떤 문서',
	body: '어떤 기구',
	what: '무엇',
	number: '얼마나',
	rank: '몇 번째',
	since: '언제부터',
	against: '반대표',
	abstaining: '기권'
};

export const look: typeof english = {
	rooms: '둘러보기',
	room: {
		articles: '기사',
		facts: '사실',
		who: '인물',
		timeline: '연표',
		map: '지도',
		changes: '바뀐 것',
		disputes: '어긋나는 것'
	},
	failed: '읽지 못했어요. 새로 고쳐 보세요.',
	facts: (count) => facts(count),
	sources: (count) => `출처 ${n(count)}개`,
	questions: (count) => questions(count),
	toFact: '이 사실에 대한 모든 것',
	showAll: (count) => `${n(count)}개 모두 보기`,
	showMore: '더 보기',
	showFewer: '줄여 보기',

	search: {
		label: '자료 찾기',
		hint: '기사, 사실, 사람, 나라',
		preparing: '색인을 준비하고 있어요',
		found: (count) => (count === 0 ? '찾은 것이 없어요' : results(count)),
		partial: '이 낱말이 모두 든 것은 없어요. 가장 가까운 것은 이래요:',
		noneText: '낱말을 줄이거나 철자를 바꿔 보세요.',
		kinds: {
			country: '나라',
			person: '사람',
			fact: '사실',
			article: '기사'
		},
		clear: '검색 지우기'
	},

	fact: {
		title: '사실',
		listTitle: '사실',
		listLede: '기사가 말하는 모든 것이에요. 저마다 출처와 문제, 내가 기억하는 정도가 있어요.',
		kind: '종류',
		anyKind: '모든 종류',
		found: (count) => facts(count),
		none: '맞는 사실이 없어요',
		noneText: '다른 종류나 나라를 고르세요.',
		missing: '이 사실은 여기 없어요',
		missingText: '지워진 기사나 다른 버전의 문제 은행에서 왔을 수 있어요.',
		toAll: '모든 사실',
		status: {
			agreed: '서로 맞음',
			refined: '더 정확해짐',
			updated: '바뀜',
			'different-base': '세는 기준이 다름',
			disputed: '어긋남',
			planned: '예정'
		},
		statusText: (status, count) =>
			count === 1 && (status === 'agreed' || status === 'refined')
				? '한 기사가 말하고, 어긋나는 것은 없어요.'
				: STATUS[status],
		when: '언제',
		asOfTitle: '기준',
		asOf: (date) => `${date} 기준이에요. 더 새로운 기사는 말하지 않아요.`,
		volatile: '언제든 바뀔 수 있어요.',
		lasting: '일어난 일이에요. 정정이 있어야만 바뀌어요.',
		undated: '날짜가 있는 출처가 없어요.',
		next: '그다음에 온 것',
		before: '그 앞에 있던 것',
		sides: '출처마다 하는 말',
		sideOf: (about) => SIDES[about] ?? '세부가 달라요.',
		settled: '검토로 가려짐',
		open: '가려지지 않음: 점수를 매겨 묻지 않아요.',
		says: (count) => `기사 ${n(count)}개가 그렇게 말해요`,
		sourcesTitle: '출처',
		saidBy: (who) => `${who}에 따르면`,
		modality: {
			happened: '',
			planned: '계획, 아직 이루어지지 않음',
			possible: '가능성, 확실하지 않음',
			denied: '부인됨'
		},
		about: '관련',
		questionsTitle: '이 사실의 문제',
		noQuestions: '이 사실은 묻지 않아요.',
		ask: '이것을 물어봐 주세요',
		notStarted: '퀴즈를 이 기기에 저장하지 못해서 시작하지 않았어요.',
		memoryTitle: '내 기억',
		memoryNone: '아직 물어본 적이 없어요.',
		recall: (percent) => `오늘 떠올릴 확률 ${percent}`,
		due: (day) => `다음은 ${day}`,
		dueNow: '지금 복습할 때',
		answered: (count, lapses) => `${answers(count)}${lapses ? `, ${times(lapses)} 잊음` : ''}`,
		last: (day) => `마지막은 ${day}`,
		aside: '미뤄 둠',
		retired: '더는 묻지 않아요. 세상이 달라졌어요.',
		slot: (slot) => SLOTS[slot]
	},

	who: {
		title: '인물',
		lede: '그날까지의 기사로 알 수 있는 만큼, 누가 어떤 자리에 있는지예요. 기사가 말하지 않으면 그렇다고 해요.',
		day: '기준일',
		earlier: '이전',
		later: '다음',
		today: '오늘',
		places: '나라나 기구',
		allPlaces: '전체',
		seats: (count) => `직책 ${n(count)}개`,
		known: (holders, seats, day) =>
			`${day}: 직책 ${n(seats)}개 중 ${n(holders)}개는 누구인지 알아요.`,
		standing: {
			current: '',
			acting: '직무 대행',
			interim: '임시',
			former: '전임',
			elect: '당선자',
			incoming: '취임 예정'
		},
		said: (day, ago) => `${day} 기사${ago ? `, ${ago} 전` : ''}`,
		left: (names) => `현직자를 밝힌 기사가 없어요. 전직으로 언급된 사람: ${names}.`,
		unknown: '아직 밝힌 기사가 없어요',
		unknownUntil: (day) => `처음 밝힌 기사는 ${day}에 나왔어요.`,
		next: (name, day) => `그다음은 ${name}, ${day} 기사예요.`,
		nextLeft: (name, day) => `${name}: ${day}에는 이미 물러났어요.`,
		coming: (name) => `다음 차례: ${name}`,
		undated: (names) => `날짜 없는 기사에 나온 이름: ${names}`,
		overTime: '시간에 따라',
		overTimeOf: (office) => `${office}: 시간에 따라`,
		term: (from, to) => (from === to ? from : `${from} ~ ${to}`),
		times: (count) => `${times(count)} 나옴`,
		gap: (span) => `${span} 동안 소식 없음`,
		none: '여기에 나온 직책이 없어요',
		noneText: '모든 나라를 다시 고르세요.',
		person: '사람',
		personMissing: '그런 이름의 사람이 없어요',
		personMissingText: '여기 기사에는 나오지 않아요.',
		offices: '직책',
		noOffices: '직책을 밝힌 기사가 없어요.',
		country: '나라',
		countryMissing: '이 나라에 대한 것이 없어요',
		countryMissingText: '여기 기사에는 나오지 않아요.',
		toWho: '모든 직책',
		quiz: (name) => `퀴즈로 풀기: ${name}`,
		recall: (known, total) => `지금 물으면 ${n(total)}개 중 ${n(known)}개쯤 답할 수 있어요.`
	},

	timeline: {
		title: '연표',
		lede: '날짜가 있는 모든 사실이에요. 고리는 달이나 해만 아는 거예요.',
		label: (from, to, count) => `${from} ~ ${to}: ${facts(count)}`,
		how: '왼쪽과 오른쪽 화살표로 시간을 오가고, 더하기와 빼기로 확대·축소하고, 0으로 모두 봐요. 아래 목록에 같은 사실이 있어요.',
		keys: '키: ← → 이동, + − 확대·축소, 0 모두 보기',
		zoomIn: '확대',
		zoomOut: '축소',
		earlier: '이전',
		later: '다음',
		whole: '모두 보기',
		column: (when, count) => `${when}: ${facts(count)}`,
		list: '이 구간',
		none: '여기에는 날짜가 있는 사실이 없어요',
		noneText: '축소하거나 다른 나라나 종류를 고르세요.',
		vague: '날은 알 수 없음'
	},

	map: {
		title: '지도',
		lede: '무늬가 촘촘한 나라일수록 오늘 떠올릴 수 있는 것이 많아요.',
		label: '내가 아는 것의 세계 지도',
		how: '화살표로 지도를 옮기고, 더하기와 빼기로 확대·축소하고, 0으로 전 세계를 봐요. 아래 표에 같은 내용이 있고 나라마다 열 수 있어요.',
		zoomIn: '확대',
		zoomOut: '축소',
		reset: '전 세계 보기',
		legend: '나라를 얼마나 아는지',
		level: {
			nothing: '아직 배울 것이 없음',
			new: '아직 묻지 않음',
			some: '3분의 1 미만',
			half: '3분의 2까지',
			most: '3분의 2 이상'
		},
		table: '표로 보기',
		country: '나라',
		recall: '떠올릴 수 있음',
		asked: '물은 것',
		ofTotal: (known, total) => `${n(total)}개 중 ${n(known)}개`,
		pick: '나라를 누르면 사실이 열려요.',
		open: (name) => `${name} 열기`,
		none: '이 나라에 대한 것이 아직 없어요'
	},

	changes: {
		title: '바뀐 것',
		lede: '모순이 아니에요. 두 보도 사이에 세상이 달라졌어요. 옛것과 새것이 출처와 함께 나란히 있어요.',
		was: '전에는',
		is: '지금은',
		none: '바뀐 것이 없어요',
		noneText: '두 번 보도된 것 가운데 바뀐 것이 아직 없어요.',
		cards: '내 카드',
		noCard: '옛것에 대한 카드가 없어요.',
		retired: (count) => `${cards(count)}은 더 묻지 않아요. 알던 것은 기록에 남아요.`,
		mended: (count) => `${cards(count)}은 이제 오늘 기준으로 물어요.`,
		fresh: (count) =>
			count === 0 ? '새것에 대한 문제는 아직 없어요.' : `새것에 대한 ${questions(count)}가 있어요.`
	}
};
