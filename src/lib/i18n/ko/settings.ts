import type { settings as english } from '../en/settings';
import { n } from './counts';

export const settings: typeof english = {
	title: '설정과 데이터',
	heading: '설정과 데이터',
	look: '화면',
	theme: '테마',
	themes: { system: '기기와 같게', light: '밝게', dark: '어둡게' },
	language: '언어',
	languageSystem: '기기와 같게',
	languageNote: '기사와 문제는 출처의 언어인 영어 그대로예요.',
	keys: '퀴즈에서 1~4, U 같은 키 쓰기',
	data: '내 데이터',
	where: '모든 것은 이 기기의 이 브라우저에 보관해요. 어디에도 보내지 않아요.',
	persisted: '브라우저가 지키겠다고 약속했어요.',
	notPersisted:
		'기기 공간이 모자라면 브라우저가 지울 수 있어요. 앱을 설치하거나 가끔 사본을 저장하세요.',
	askPersist: '지켜 달라고 하기',
	events: (count) => `학습 기록 ${n(count)}개`,
	used: (text) => `${text} 사용`,
	backups: '사본과 백업',
	rescue: 'Dateline이 열리지 않을 때에도 이 페이지에서는 데이터에 닿을 수 있어요:',
	rescueLink: '복구',
	erase: '기록 지우기',
	eraseTitle: '이 기기의 기록을 지울까요?',
	eraseText:
		'답, 기사, 문제집, 설정이 앱에서 사라져요. 먼저 사본을 만들어 전의 사본 옆에 둬요. 그것까지 없애려면 “사본과 백업”에서 지우세요.',
	install: '설치',
	installText: '설치하면 다른 앱처럼 열리고 브라우저가 데이터를 더 오래 지켜요.',
	installButton: 'Dateline 설치',
	installIos:
		'iPhone이나 iPad에서는 공유를 누르고 “홈 화면에 추가”를 고르세요. 시작하기 전에 하세요. 설치된 앱은 데이터를 따로 보관해요.',
	installed: 'Dateline이 설치되어 있어요.',
	installOther: '브라우저 메뉴에서 이 페이지를 설치하거나 즐겨찾기에 넣을 수 있어요.',
	about: '정보',
	aboutText:
		'MIT 라이선스의 자유 소프트웨어예요. 요약 글은 CC BY 4.0이에요. 계정도 서버도 추적기도 없고, 다른 주소로는 아무것도 요청하지 않아요.',
	version: (app, bank) => `앱 ${app}, 문제 은행 ${bank}`
};
