import type { opening as english } from '../en/opening';

export const opening: typeof english = {
	title: '제출된 결과',
	opening: '여는 중…',
	noneText: '링크를 붙여 넣거나 파일을 고르거나 학습자가 보여 주는 코드를 스캔하세요.',
	count: (fresh, of) =>
		of === 1 ? (fresh === 1 ? '새 결과 1개' : '새것 없음') : `${of}개 중 새 결과 ${fresh}개`,
	keep: (count) => (count === 1 ? '결과에 더하기' : `결과 ${count}개 더하기`),
	kept: (count) => (count === 1 ? '결과에 더했어요.' : `결과 ${count}개를 더했어요.`),
	see: '결과 보기',
	more: '더 열기',
	paste: '링크나 코드, 대화 전체도 돼요',
	take: '열기',
	files: '파일 고르기',
	scan: '코드 스캔',
	forSet: (title) => `“${title}”의 답`,
	nobody: '이름 없음',
	kinds: { new: '새 결과', duplicate: '이미 표에 있음', problem: '받지 않음' },
	sealedBy: (device) => `봉인됨. 서명한 기기: ${device}`,
	open: '봉인 없이 옴',
	notes: {
		late: '늦게 제출',
		accommodated: '편의 제공 적용',
		'other-device': '전과 다른 기기에서 옴',
		'shared-device': '이 기기에서 다른 이름으로도 제출됨'
	},
	unlockTitle: '열쇠가 잠겨 있어요',
	unlockText: '봉인된 결과가 있어요. 열려면 암호 문구를 입력하세요.',
	problems: {
		empty: '안에 아무것도 없어요.',
		'too-long': '결과라기에는 너무 길어요.',
		'not-ours': 'Dateline 결과가 아니에요.',
		damaged: '손상됐어요. 오는 길에 무언가 바뀌었으니 다시 받으세요.',
		cut: '오는 길에 잘렸어요. 전체를 다시 받으세요.',
		'too-big-inside': '풀면 결과라기에는 너무 커요.',
		'wrong-kind': '결과가 아닌 다른 것이에요.',
		'newer-version': '더 새로운 Dateline에서 만들어졌어요. 업데이트한 뒤 다시 여세요.',
		'bad-content': '열리지만 결과의 내용이 아니에요.',
		'unknown-set': '이 기기에 없는 문제집의 답이에요.',
		foreign: '이 기기에서 만들지 않은 문제집의 답이에요. 만든 기기에서 여세요.',
		locked: '봉인되어 있어요. 열쇠를 열면 볼 수 있어요.',
		'wrong-key': '이 기기에 없는 열쇠로 봉인됐어요. 열쇠가 있는 기기에서 여세요.',
		forged: '봉인과 맞지 않아요. 누군가 고쳤거나 지어냈어요. 학습자에게 다시 받으세요.',
		'old-browser': '이 브라우저는 봉인을 열기에 너무 오래됐어요. 새 브라우저에서 여세요.',
		unsealed:
			'봉인된 답을 받는 문제집인데 봉인 없이 왔어요. 누구나 썼을 수 있으니 앱에서 다시 보내 달라고 하세요.',
		replayed: '이미 다른 답으로 제출된 시도예요. 표에는 처음 것이 남아요.',
		'not-text': '이 파일은 텍스트가 아니에요.'
	}
};
