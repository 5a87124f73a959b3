import type { backups as english } from '../en/backups';
import { answers, entries, n } from './counts';

export const backups: typeof english = {
	title: '사본과 백업',
	heading: '사본과 백업',
	lede: '학습 기록은 이 브라우저에만 있어요. 휴대폰을 잃어버리거나 사이트 데이터가 지워져도 남는 것은 브라우저 밖의 사본뿐이에요.',
	back: '설정과 데이터',
	reminder: '사본을 만들 때가 됐어요. 많은 답이 이 기기에만 있어요. 설정의 “사본과 백업”에 있어요.',

	elsewhere: '브라우저 밖의 사본',
	never: '아직 이 브라우저 밖으로 나간 사본이 없어요.',
	last: (ago, fresh) =>
		`마지막 사본: ${ago}. ${fresh === 0 ? '그 뒤로 답한 것이 없어요.' : `그 뒤로 ${answers(fresh)}가 늘었어요.`}`,
	save: '사본 저장',
	share: '사본 공유',
	shareNow: '사본이 준비됐어요. 지금 공유하기',
	saved: (count) => `${entries(count)}가 담긴 사본을 다운로드 폴더에 저장했어요.`,
	shared: '사본을 건넸어요.',
	notShared: '브라우저가 공유를 거절했어요. 대신 파일로 저장하세요.',
	notWritten: '기록을 읽지 못해서 사본을 만들지 않았어요. 다시 해 보거나 복구 페이지를 여세요.',

	folder: '폴더에 자동으로 사본 저장',
	folderText:
		'Dateline을 쓰는 동안 하루에 한 번, 고른 폴더에 저장하고 열 개를 남겨 둬요. 동기화되거나 백업되는 폴더가 좋아요.',
	folderPick: '폴더 고르기',
	folderOn: (name) => `켜짐: “${name}” 폴더에 저장해요.`,
	folderAsk: (name) =>
		`다시 시작하면 흔히 그렇듯, 브라우저가 “${name}” 폴더에 쓰는 권한을 잊었어요.`,
	folderAllow: '다시 허용',
	folderDenied: (name) => `브라우저가 이제 “${name}” 폴더에 쓰지 못하게 해요.`,
	folderOff: '끄기',
	folderNone: '이 브라우저에는 폴더를 줄 수 없어요 (컴퓨터의 Chromium은 돼요).',

	restore: '사본 되돌려 넣기',
	restoreText:
		'사본을 더하면 두 기록이 합쳐져요. 잃는 것은 없고, 두 번 더해도 달라지지 않아요. 무엇이 바뀌는지 먼저 보여 줘요.',
	choose: '사본 고르기',
	working: '처리하고 있어요',
	failed: {
		'too-long': '사본이라고 하기에는 파일이 너무 커요.',
		'not-ours': 'Dateline의 사본이 아니에요.',
		damaged: '손상된 사본이에요. 아무것도 바꾸지 않았어요.',
		'newer-version': '더 새로운 버전에서 만든 사본이에요. 먼저 업데이트하세요.',
		'bad-content': '말이 안 되는 기록이 들어 있어요. 아무것도 바꾸지 않았어요.',
		disk: '이 기기의 기록을 읽지 못했어요. 아무것도 바꾸지 않았어요.'
	},
	salvage: '온전한 부분만 가져오기',
	gone: '이 사본은 이제 여기 없어요.',

	previewOf: (name) => `“${name}”으로 바뀌는 것`,
	doneTitle: '들어온 것',
	nothingNew: '없어요. 이 사본에 있는 것은 이미 다 있어요.',
	fresh: (count) => `새 기록 ${n(count)}개`,
	onlyHere: (count) => `여기에만 있고 사본에는 없는 기록 ${n(count)}개는 그대로 있어요.`,
	damagedPart: '손상된 사본이에요. 아직 온전한 부분은 다음과 같아요.',
	refused: (count) => `말이 안 되는 기록 ${n(count)}개는 뺐어요.`,
	altered: (count) =>
		`여기의 기록 ${n(count)}개가 이 사본과 달라요. 기록은 한번 쓰면 바뀌지 않으니, 여기나 사본에서 바뀌었거나 손상된 거예요.`,
	mend: '사본대로 바로잡기',
	mended: (count) => `기록 ${n(count)}개를 바로잡았어요.`,
	answers: '새 답',
	day: '날짜',
	device: '기기',
	count: '답',
	deviceName: (id) => `기기 ${id.slice(0, 4)}`,
	moreDays: (count) => `그 밖에 ${n(count)}일`,
	undos: (count) => `되돌린 단계 ${n(count)}개`,
	sets: '문제집',
	articles: '기사',
	removed: (count) => `지운 기사나 문제집 ${n(count)}개`,
	results: (count) => `제출된 결과 ${n(count)}개`,
	weights: '기억 모델의 가중치가 바뀌어요.',
	settings: '설정',
	setting: (key, from, to) => `${key}: ${from} → ${to}`,
	unset: '정하지 않음',
	learned: (count) => `사실 ${n(count)}개를 알게 돼요`,
	forgotten: (count) => `되돌린 단계 때문에 사실 ${n(count)}개를 더는 아는 것으로 치지 않아요`,
	items: '가장 많이 바뀌는 기억',
	item: (question, from, to) => `${question} ${from} → ${to}`,
	days: (text) => `${text}일`,
	clocks: '시계가 틀렸던 기기',
	clock: {
		ahead: (device, count) => `${device}: 빠름, ${entries(count)}`,
		behind: (device, count) => `${device}: 느림, ${entries(count)}`,
		impossible: (device, count) => `${device}: 있을 수 없는 시각, ${entries(count)}`
	},
	merge: '더하기',
	merged: (count) =>
		count === 0 ? '이 사본에 있는 것은 이미 다 있었어요.' : `기록 ${n(count)}개를 더했어요.`,
	cancel: '그만두기',
	close: '닫기',
	goBack: '정확히 이 상태로 돌아가기',
	goBackText: (count) =>
		`그 뒤의 ${entries(count)}를 하나씩, 새 기록을 남기며 되돌려요. 아무것도 지우지 않고, 먼저 만들어 두는 사본으로 다시 돌아올 수 있어요.`,
	goBackTitle: '정확히 이 상태로 돌아갈까요?',
	wentBack: (count) => `됐어요. ${entries(count)}를 되돌렸어요.`,

	snapshots: '여기에 보관된 사본',
	snapshotsText:
		'공부하는 동안 많아야 30분에 한 번 만들고 차츰 솎아요. 지난 하루는 시간마다, 지난 한 주는 날마다, 두 달은 주마다 남겨요. 실수에는 도움이 되지만 브라우저가 비워지면 소용없어요.',
	noSnapshots: '아직 없어요. 첫 답을 하고 나면 곧 만들어요.',
	take: '지금 하나 만들기',
	taken: '만들었어요.',
	notTaken: '사본을 보관하지 못했어요. 기기가 가득 찼을 수 있어요.',
	reasons: {
		regular: '공부하는 동안',
		import: '사본을 더하기 전',
		restore: '되돌아가기 전',
		erase: '지우기 전',
		migration: '업데이트로 저장 방식이 바뀌기 전',
		asked: '직접 요청'
	},
	entries: (count) => entries(count),
	look: '들여다보기',
	lookAt: (when) => `${when} 사본 들여다보기`,
	clear: '여기에 보관된 사본 지우기',
	clearTitle: '여기에 보관된 사본을 지울까요?',
	clearText: '학습 기록은 그대로예요. 이 사본에만 있던 것은 사라져요.',
	cleared: '지웠어요.',

	keeping: '브라우저의 약속',
	persisted: '브라우저가 데이터를 지키겠다고 약속했어요.',
	notPersisted:
		'기기 공간이 모자라면 브라우저가 데이터를 지울 수 있어요. Dateline을 얼마나 쓰는지에 따라 정하고, 설치하면 도움이 돼요.',
	askPersist: '지켜 달라고 하기',
	refusedPersist: '이번에는 브라우저가 약속하지 않았어요.',
	ios: 'iPhone이나 iPad에서는 공부하기 전에 Dateline을 설치하세요. Safari는 일주일 동안 열지 않은 사이트의 데이터를 지우고, 탭과 설치된 앱은 데이터를 나눠 쓰지 않아요. 옮기려면 탭에서 사본을 저장하고 앱에서 더하세요.',
	rescue: 'Dateline이 열리지 않을 때에도 복구 페이지에서는 데이터에 닿을 수 있어요:',
	rescueLink: '복구'
};
