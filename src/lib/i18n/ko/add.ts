import type { add as english } from '../en/add';
import { n } from './counts';

export const add: typeof english = {
	title: '기사 추가',
	heading: '기사를 문제로 바꿔 보세요',
	lede: '영어 뉴스 글을 붙여 넣거나 파일을 여세요. 이 기기에서 읽고, 어디에도 올리지 않아요.',
	headline: '제목 (선택)',
	text: '기사 본문',
	placeholder: '여기에 기사를 붙여 넣으세요',
	textNote: '그대로 붙여 넣으세요. 웹 페이지의 소제목과 날짜도 글과 함께 남겨 둬요.',
	withMarkup: '페이지의 소제목과 날짜도 글과 함께 들어왔어요.',
	file: '.txt, .md, .html 파일 열기',
	dropHint: '파일이나 페이지 일부를 이 화면 아무 데나 끌어다 놓아도 돼요',
	drop: '놓으면 읽을게요',
	published: '발행일',
	publishedNote:
		'“목요일”이 며칠인지 알려면 필요해요. 모르면 비워 두세요. 그런 날짜는 정하지 않은 채로 둬요.',
	publisher: '매체 (선택)',
	read: '문제 찾기',
	reading: '기사를 읽고 있어요',
	stages: {
		reading: '글을 읽고 있어요',
		names: '이름, 나라, 날짜를 찾고 있어요',
		claims: '무엇을 말하는지 알아보고 있어요',
		questions: '문제를 쓰고 확인하고 있어요'
	},
	stageOf: (at, total) => `${n(total)}단계 중 ${n(at)}단계`,
	long: '책 한 권만큼 길어서 시간이 걸려요. 그동안 페이지를 쓸 수 있고, 멈출 수도 있어요.',
	large: (count) => `여기에 ${count}자가 들어 있어요. 입력란에 보여 주기에는 너무 많아요.`,
	clear: '비우기',
	stop: '그만 읽기',
	stopped: '멈췄어요. 글은 그대로 있어요.',
	fromShare: '다른 앱에서 받았어요.',
	problemTitle: '읽지 못했어요',
	atLine: (line) => `파일의 ${n(line)}번째 줄이에요.`,
	problems: {
		empty: '읽을 글이 없어요.',
		'too-long': '백만 자가 넘어요. 기사를 하나씩 붙여 넣으세요.',
		'not-text': '이 파일은 UTF-8 텍스트가 아니에요.',
		'no-article':
			'이 페이지에는 기사가 없고 메뉴와 링크, 스크립트만 있어요. 기사를 직접 열고 글을 선택해서 붙여 넣으세요.',
		'front-matter-missing': '파일 맨 위의 정보가 다 갖춰지지 않았어요.',
		'front-matter-field': '파일 맨 위의 한 줄이 형식에 맞지 않아요.',
		'not-english':
			'영어 뉴스 글이 아닌 것 같아요. Dateline은 영어만 읽어요. 다른 언어는 짐작이 되고 말아요.',
		crashed: '읽는 도중에 멈췄어요. 다른 데이터는 그대로예요. 더 짧은 글로 해 보세요.',
		'too-large': '이 파일은 4메가바이트보다 커요.',
		'only-address':
			'이것은 페이지 주소일 뿐이에요. Dateline은 대신 인터넷에 접속하지 않아요. 페이지를 열고 글을 선택해서 여기에 붙여 넣으세요.',
		'bank-file': '저장해 둔 기사 모음이에요. 기사 화면에서 여세요.'
	},
	problemOther: 'Dateline이 읽을 수 없는 글이에요.',
	toArticles: '기사로 가기'
};
