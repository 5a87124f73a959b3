import type { senses as english } from '../en/senses';

export const senses: typeof english = {
	heading: '소리, 진동, 음성',
	speech: '질문과 답을 소리 내어 읽는 버튼 보이기',
	speechNote: '이 기기에 있는 음성만 써요. 서버 음성은 읽을 글을 밖으로 보내기 때문이에요.',
	noVoice: '이 기기에는 영어 음성이 없어요. 기기의 음성 설정에서 받을 수 있을지 몰라요.',
	sound: '판정마다 짧은 소리 내기',
	haptics: '판정마다 진동하기',
	noHaptics: '이 브라우저는 페이지가 기기를 진동시키지 못하게 해요.',
	trial: '들어 보기',
	trialText: 'This is how questions sound.',
	speak: '소리 내어 읽기',
	stop: '읽기 멈추기',
	keysHow: '한 글자 키는 바로 작동해서, 받아쓰기나 손떨림으로 잘못 눌릴 수 있어요.'
};
