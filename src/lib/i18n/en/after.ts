import { said } from '../said';

/** After a quiz: what it changed, and telling others. */
export const after = said('after', {
	score: (right: number, total: number) => `${right} of ${total} right`,
	shareTitle: 'Tell others',
	shareHow: 'Drawn on this device; nothing is uploaded.',
	/** A sprint in a chat: a sign for each call, and how long it took, where that is known. */
	sprintLine: (signs: string, time: string) =>
		time ? `Before or after: ${signs} in ${time}` : `Before or after: ${signs}`,
	card: (right: number, nearly: number, wrong: number) =>
		`${right} right, ${nearly} nearly, ${wrong} not`,
	copyText: 'Copy as text',
	shareText: 'Share as text',
	sharePicture: 'Share as a picture',
	copied: 'The result is copied.',
	notCopied: 'The browser did not allow copying.',
	saved: 'The picture is saved.',
	impossible: 'This browser cannot draw the picture.',
	memoryTitle: 'What changed in memory',
	memorySum: (fresh: number, firmer: number, looser: number) =>
		[
			fresh > 0 ? `${fresh} new` : '',
			firmer > 0 ? `${firmer} firmer` : '',
			looser > 0 ? `${looser} weaker` : ''
		]
			.filter(Boolean)
			.join(', '),
	memoryHow: 'Firmness is the days after which you would still know it nine times in ten.',
	firmness: 'Firmness',
	due: 'Comes back',
	isNew: 'new',
	from: (before: string, now: string) => `${before} → ${now}`,
	fromSpoken: (before: string, now: string) => `before ${before}, now ${now}`,
	showMemory: 'Show each fact',
	timeLeft: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
	clock: 'Time for this question',
	moreTime: 'More time',
	extended: 'You have more time.'
});
