import type { storeProblem as english } from '../en/store-problem';

export const storeProblem: typeof english = {
	unavailable: '브라우저의 저장소를 쓸 수 없어요.',
	quota: '기기가 가득 찼어요. 공간을 비우고 다시 해 보세요.',
	'newer-version': '다른 탭에 더 새로운 버전의 Dateline이 열려 있어요. 이 페이지를 새로 고치세요.',
	closed: '브라우저가 저장소를 닫았어요. 다시 해 보세요.',
	aborted: '브라우저가 쓰지 못했어요. 다시 해 보세요.'
};
