import type { rescue as english } from '../en/rescue';
import { entries, n } from './counts';

export const rescue: typeof english = {
	page: {
		heading: '복구',
		lede: '이 페이지는 앱 없이도 돌아가요. Dateline이 열리지 않거나 무언가 과감한 일을 하기 전에 쓰세요. 이 기기에 있는 것을 읽기만 하고 답은 절대 지우지 않아요.',
		here: '이 기기에 있는 것',
		looking: '읽고 있어요…',
		out: '가지고 나가기',
		outText:
			'사본은 Dateline이 저장하고 읽는 파일이에요. 원본 사본에는 어느 버전이 썼든 모든 데이터베이스의 모든 항목이 눈으로 읽을 수 있게 들어 있어요. 망설여지면 둘 다 저장하세요.',
		saveCopy: '사본 저장 (.dateline)',
		saveRaw: '모두 원본으로 저장 (.json)',
		back: '사본 되돌려 넣기',
		backText:
			'사본이나 원본 사본에서 아직 없는 것을 더해요. 있는 것은 바꾸지 않고, 두 번 해도 달라지지 않아요.',
		choose: '사본 고르기',
		mend: 'Dateline이 열리지 않을 때',
		mendText:
			'둘 다 학습 기록은 건드리지 않아요. 첫째는 기록에서 다시 계산할 수 있는 것을 비우고, 둘째는 보관된 앱 파일을 버리고 새로 불러와요. 둘째에는 인터넷이 필요해요.',
		clear: '다시 계산할 수 있는 것 비우기',
		anew: '앱 새로 불러오기'
	},
	nothing: '보관된 것이 없어요. 이 브라우저에서 Dateline을 쓴 적이 없거나 데이터가 사라졌어요.',
	what: {
		dateline: '학습 기록, 설정, 기사, 문제집',
		'dateline-snapshots': 'Dateline이 스스로 만들어 둔 사본',
		'dateline-folder': '자동 사본을 두는 폴더'
	},
	other: '이 사이트의 다른 곳에서 보관한 것',
	store: (name, count) => (count < 0 ? `${name}: 읽을 수 없음` : `${name}: ${n(count)}`),
	version: (version) => `버전 ${version}`,
	cannotOpen: (reason) => `열 수 없어요 (${reason}).`,
	reading: (records) => `항목 ${n(records)}개를 읽었어요…`,
	savedRaw: (records) => `항목 ${n(records)}개가 담긴 원본 사본을 다운로드 폴더에 저장했어요.`,
	savedCopy: (events) => `${entries(events)}가 담긴 사본을 다운로드 폴더에 저장했어요.`,
	noHistory: '읽을 수 있는 기록이 여기에 없어요.',
	failed: (reason) => `되지 않았어요: ${reason}. 바뀐 것은 없어요.`,
	readFailed: {
		'not-ours': 'Dateline의 사본이 아니에요. 바뀐 것은 없어요.',
		'too-long': '사본이라고 하기에는 파일이 너무 커요. 바뀐 것은 없어요.',
		damaged: '이 파일에는 온전한 것이 없어요. 바뀐 것은 없어요.',
		'newer-version': '더 새로운 버전에서 만든 사본이에요. 바뀐 것은 없어요.',
		'bad-content': '이 버전이 알아볼 수 있는 것이 없어요. 바뀐 것은 없어요.'
	},
	noDatabase:
		'아직 넣을 데이터베이스가 없어요. Dateline을 한 번 열고 다시 오세요. 바뀐 것은 없어요.',
	unknownLayout:
		'이 페이지가 모르는 버전의 데이터베이스예요. 원본 사본을 저장하고 업데이트하세요. 바뀐 것은 없어요.',
	putBack: (read, added) => `${entries(read)}를 읽었고, 그중 새것 ${n(added)}개를 이제 보관해요.`,
	damagedCopy: '손상된 사본이라 온전한 부분만 읽었어요.',
	refused: (count) => `말이 안 되는 ${entries(count)}는 뺐어요.`,
	cleared: '비웠어요. 다음에 열 때 Dateline이 기록에서 새로 계산해요.',
	nothingToClear: '비울 것이 없었어요.',
	fetching: '보관된 앱을 지웠어요. Dateline을 새로 불러와요…'
};
