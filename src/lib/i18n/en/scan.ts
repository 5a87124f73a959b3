import { said } from '../said';

/** Scanning and opening what somebody gives, and showing codes to be scanned. */
export const scan = said('scan', {
	title: 'Scan or open',
	heading: 'Scan or open',
	lede: 'Sets, results, codes and answer sheets of Dateline, by camera, picture, text or file. Nothing is uploaded.',
	open: 'Scan a code',
	camera: 'Camera',
	cameraNote: 'The picture stays on this device and is not kept.',
	start: 'Turn the camera on',
	stop: 'Turn the camera off',
	starting: 'Waiting for the camera. Your browser may ask whether it may be used.',
	aim: 'Hold a code in view. Results for your sets are kept one after another.',
	view: 'What the camera sees',
	otherCamera: 'Other camera',
	light: 'Light on',
	dark: 'Light off',
	again: 'Try again',
	states: {
		none: 'There is no camera that can be used here.',
		denied:
			'The camera is not allowed. Allow it for this site in the settings of your browser, then try again.',
		busy: 'Another program is using the camera. Close it, then try again.',
		unsupported: 'This browser lets no page use the camera.'
	},
	otherWays: 'All other ways below work without it.',
	without: 'Without the camera',
	picture: 'Choose a picture of a code',
	file: 'Choose files',
	paste: 'Link, code or a whole chat',
	pasteNote:
		'Several results in one text are all read. A copied picture of a code can be pasted, too.',
	take: 'Open',
	drop: 'Drop it to open it',
	looking: 'Looking for codes in the picture…',
	parts: (have: number, count: number) => `${have} of ${count} codes`,
	partsNote:
		'This is one of several codes: keep the camera on the changing picture, or scan the next one of the sheet.',
	partsMissing: (numbers: string) => `Missing: ${numbers}`,
	told: 'What came in',
	keptCount: (count: number) => (count === 1 ? '1 result kept' : `${count} results kept`),
	kept: (learner: string) => `${learner}: kept`,
	repeated: (learner: string) => `${learner}: was there already`,
	notTaken: (learner: string) => `${learner}: not taken`,
	resultNotTaken: 'A result was not taken',
	problem: 'Could not be read',
	notKept: 'Could not be kept',
	noCode: 'No code was found in the picture',
	noCodeNote: 'Try a sharper one, with the whole code and some white around it.',
	pictureTooLarge: 'This picture is too large.',
	pictureUnreadable: 'This file is no picture that can be read here.',
	byReference: (count: string) =>
		`By reference: the link names ${count}, which everybody has in their own copy of the bank.`,
	byValue: (count: string) => `By value: ${count} travel in the link with all they need.`,
	size: (characters: number) => `${characters} characters; nothing is uploaded.`,
	longLink:
		'Some messengers cut links as long as this: if it arrives damaged, send the file or show the codes.',
	copyText: 'Copy with a note',
	textOf: (title: string, link: string) =>
		`${title}\n\nOpen it in Dateline, also offline:\n${link}`,
	codeSize: (version: number) => `A code of size ${version} of 40.`,
	oneOrSeveral: 'As codes',
	one: 'One dense code',
	several: (count: number) => `${count} easy codes in turn`,
	severalNote:
		'They change by themselves. The other device opens “Scan or open” and holds still until it has them all; none has to be caught in order.',
	codeNumber: (number: number, count: number) => `Code ${number} of ${count}`,
	codeMixed: (number: number) => `Code ${number}: makes up for any that was missed`,
	play: 'Change by itself',
	pause: 'Pause',
	previous: 'Previous code',
	next: 'Next code',
	large: 'Show large',
	close: 'Close',
	printCodes: 'Print',
	sheetTitle: 'Codes to print',
	sheetOne: 'Scan this code with Dateline or with any camera.',
	sheetSeveral: (count: number) =>
		`Open “Scan or open” in Dateline and scan all ${count} codes, in any order.`
});
