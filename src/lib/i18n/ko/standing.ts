import type { standing as english } from '../en/standing';
import { n } from './counts';

export const standing: typeof english = {
	sessionOnly:
		'이 브라우저에서는 Dateline이 아무것도 저장할 수 없어요 (비공개 모드이거나 저장이 막혀 있어요). 모두 쓸 수 있지만 이 페이지를 닫으면 진도가 사라져요.',
	older:
		'학습 기록을 이 버전의 보관 방식으로 옮기지 못했어요. 기록은 그대로 있고 답도 전처럼 저장돼요. 다음에 열 때 다시 옮겨 봐요. 사본을 저장해 두면 안심이에요.',
	saveCopy: '사본 저장',
	ios: 'iPhone이나 iPad에서는 공부하기 전에 공유 → “홈 화면에 추가”를 해 두세요. 설치한 앱은 데이터를 따로 보관하고, Safari는 일주일 동안 열지 않은 사이트의 데이터를 지워요.',
	iosRead: '알겠어요',
	mustReload:
		'다른 탭에서 Dateline이 업데이트됐어요. 여기서 계속하려면 새로 고치세요. 답은 사라지지 않아요.',
	reload: '새로 고침',
	updateReady: '새 버전이 준비됐어요.',
	updateNow: '지금 업데이트',
	later: '나중에',
	missing: (count) =>
		`전에 이 기기에 있던 학습 기록 ${n(count)}개가 사라졌어요. 사본이 있으면 되살릴 수 있어요. 그동안은 남은 것으로 셈해요.`,
	altered:
		'이 기기의 학습 기록 가운데 처음 쓰인 것과 달라진 것이 있어요. 무언가가 바꾸거나 손상시켰어요. 지금은 전에 계산한 것을 보여 주고, 사본으로 바로잡을 수 있어요.',
	toCopies: '사본 찾기',
	goOn: '없는 채로 계속하기',
	takeAsIs: '있는 그대로 계산하기',
	rebuilding: '답에서 진도를 새로 계산하고 있어요. 그동안 계속할 수 있어요.',
	rebuildingProgress: '진도 계산 중'
};
