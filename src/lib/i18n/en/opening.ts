import { said } from '../said';

/** Opening what learners hand in, one result or many. */
export const opening = said('opening', {
	title: 'Results handed in',
	opening: 'Opening …',
	noneText: 'Paste links, choose files, or scan the codes learners show you.',
	count: (fresh: number, of: number) =>
		of === 1 ? (fresh === 1 ? '1 new result' : 'Nothing new') : `${fresh} new of ${of}`,
	keep: (count: number) => (count === 1 ? 'Add to the results' : `Add ${count} results`),
	kept: (count: number) => (count === 1 ? 'Added to the results.' : `${count} results were added.`),
	see: 'See the results',
	more: 'Open more',
	paste: 'Links or codes, also a whole chat',
	take: 'Open',
	files: 'Choose files',
	scan: 'Scan codes',
	forSet: (title: string) => `for “${title}”`,
	nobody: 'No name',
	kinds: { new: 'New', duplicate: 'Already in the table', problem: 'Not taken' },
	sealedBy: (device: string) => `Sealed; signed by device ${device}`,
	open: 'Not sealed',
	notes: {
		late: 'handed in late',
		accommodated: 'with accommodations',
		'other-device': 'from another device than before',
		'shared-device': 'another name was handed in from this device, too'
	},
	unlockTitle: 'Your key is locked',
	unlockText: 'Some of these results are sealed. Give your passphrase to open them.',
	/** Each thing that can be wrong with a result, told apart. */
	problems: {
		empty: 'There is nothing in it.',
		'too-long': 'It is too long to be a result.',
		'not-ours': 'It is not a Dateline result.',
		damaged: 'It is damaged: something in it was changed on its way. Ask for it again.',
		cut: 'It was cut short on its way. Ask for all of it.',
		'too-big-inside': 'What it unpacks to is too large to be a result.',
		'wrong-kind': 'It is something else, and not a result.',
		'newer-version': 'It was made with a newer version of Dateline. Update, then open it again.',
		'bad-content': 'It opens, and its content is not what a result holds.',
		'unknown-set': 'It answers a set that is not on this device.',
		foreign: 'It answers a set that was not made on this device. Open it where the set was made.',
		locked: 'It is sealed. Unlock your key to open it.',
		'wrong-key': 'It is sealed for a key that is not on this device. Open it where the key is.',
		forged:
			'It does not fit its seal: somebody changed it, or made it up. Ask the learner for it again.',
		'old-browser': 'This browser is too old for the seal. Open it in a newer one.',
		unsealed:
			'This set asks for sealed answers, and this came open: anybody may have written it. Ask for it again from the app.',
		replayed:
			'This attempt was handed in before with other answers. The first ones stay in the table.',
		'not-text': 'This file is not text.'
	}
});
