import type { lost as english } from '../en/lost';

export const lost: typeof english = {
	notFound: '없는 페이지예요',
	notFoundText: '주소를 잘못 입력했거나 기사가 이제 여기 없을 수 있어요.',
	brokenText: '답은 이 기기에 안전하게 있어요. 새로 고치면 대개 해결돼요.',
	toFront: '첫 화면으로'
};
