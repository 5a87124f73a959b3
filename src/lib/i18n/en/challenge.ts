import { said } from '../said';

/** Challenging a friend, and being challenged. */
export const challenge = said('challenge', {
	title: 'A challenge',
	invite: 'You are challenged',
	items: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
	clocks: { off: 'no clock', calm: 'a calm clock', brisk: 'a brisk clock' },
	theirScore: (right: number, total: number) => `To beat: ${right} of ${total}`,
	text: 'You are asked the very same questions, with their answers in the same order. Nothing is sent anywhere: you compare by a link that you send back yourself.',
	begin: 'Take the challenge',
	again: 'Play it again',
	missing: (count: number, of: number) =>
		`Your question bank does not have ${count} of the ${of} questions. You are asked the others, and scores are compared on what both were asked.`,
	otherBank:
		'Your question bank is of another version. The questions are the same; explanations may have been mended.',
	noneLeft:
		'Your question bank has none of these questions. Update the app on both devices and ask for a new link.',
	broken: 'This link holds no challenge',
	problems: {
		empty: 'There is nothing in this link.',
		'too-long': 'This is too long to be a challenge.',
		'not-ours': 'This is not a Dateline challenge.',
		damaged: 'This is damaged: part of it is missing or changed. Ask for it again.',
		'too-big-inside': 'What this unpacks to is too large to be a challenge.',
		'wrong-kind': 'This is a set or a result: open it under Sets.',
		'newer-version': 'This was made with a newer version of Dateline. Update, then open it again.',
		'bad-content': 'Its content is not what a challenge holds.'
	},
	nothingStored: 'Nothing was stored.',
	openQuiz: 'Choose a quiz of your own',
	compared: 'Compared',
	comparedOn: (count: number) =>
		count === 1
			? 'On the one question all were asked.'
			: `On the ${count} questions all were asked.`,
	you: 'You',
	friend: 'Your friend',
	friendNumber: (number: number) => `Player ${number}`,
	youLead: 'You have more right.',
	theyLead: 'You have fewer right.',
	level: 'As many right as each other.',
	question: 'Question',
	right: 'right',
	notRight: 'not right',
	notAsked: 'not asked',
	sendBack: 'Send your result back',
	sendBackText: 'The link holds the questions and who had which right, and no name.',
	challenge: 'Challenge a friend',
	challengeText: 'The link holds this very quiz. Your friend plays it and sends a link back.',
	withScore: 'Tell my score, question by question',
	left: (count: number) =>
		count === 1
			? 'One question comes from your own articles and stays here.'
			: `${count} questions come from your own articles and stay here.`,
	cannot: 'All of these questions come from your own articles: nobody else has them.',
	link: 'Link to the challenge',
	qr: 'QR code of the challenge',
	copy: 'Copy the link',
	share: 'Share the link',
	copied: 'The link is copied.',
	notCopied: 'The browser did not allow copying.',
	qrTooLong: 'Too long for a QR code: send the link.'
});
