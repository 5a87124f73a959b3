import type { clinic as english } from '../en/clinic';
import { times } from './counts';

export const clinic: typeof english = {
	title: '클리닉',
	heading: '자꾸 잊는 것',
	lede: '여덟 번 잊은 사실은 어려워서라기보다 대개 다른 것과 헷갈려서 그래요. 한 번 더 외우는 것보다 둘을 나란히 보는 편이 나아요.',
	back: '플래시카드로 돌아가기',
	none: '자꾸 잊는 것이 없어요',
	noneText: '알았다가 여덟 번 잊은 사실이 여기에 와요. 그 뒤로는 네 번 더 잊을 때마다 와요.',
	lapses: (count) => `${times(count)} 잊음`,
	wanted: '물어보는 것',
	given: (count) => `내 답, ${times(count)}`,
	alike: '헷갈리기 쉬운 것',
	answers: '이것은 다른 문제의 답이에요',
	nowhere: '여기에 이 답을 가진 사실은 없어요.',
	noConfusion: '틀린 답이 남아 있지 않아요. 지금까지는 스스로 등급을 매겼어요.',
	drill: '둘을 연습하기',
	drillTitle: '클리닉: 닮은 둘',
	otherwise: '다르게 물어보기',
	otherwiseTitle: '클리닉: 다르게 묻기',
	setAside: '미뤄 두기',
	setAsideDone: '미뤄 뒀어요.',
	treated: '이제 구별할 수 있어요',
	treatedDone: '네 번 더 잊으면 다시 여기로 와요.',
	asideTitle: '미뤄 둔 것',
	asideText: '이것들은 묻지 않아요. 기억은 그대로 남아 있어요.',
	takeUp: '다시 시작',
	takeUpNamed: (prompt) => `다시 시작: ${prompt}`,
	takenUp: '다시 시작했어요.',
	notStarted: '연습을 시작하지 못했어요.',
	unsaved: '저장하지 못했어요.'
};
