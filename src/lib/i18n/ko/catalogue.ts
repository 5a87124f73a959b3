import type { catalogue as english } from '../en/catalogue';

export const catalogue: typeof english = {
	title: '카탈로그',
	lede: 'Dateline 페이지를 이루는 모든 것을 모든 상태로 보여 줘요.',
	view: '보이는 방식',
	theme: '색',
	themes: { system: '기기와 같게', light: '밝게', dark: '어둡게' },
	direction: '방향',
	directions: { ltr: '왼쪽에서 오른쪽', rtl: '오른쪽에서 왼쪽' },
	size: '글자',
	sizes: { '1': '보통', '1.5': '크게', '2': '두 배로' },
	colours: '색',
	letters: '글자',
	space: '간격과 움직임',
	icons: '아이콘',
	controls: '조작',
	answers: '답하는 방식',
	tellings: '앱이 하는 말',
	charts: '차트'
};
