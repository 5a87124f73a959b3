import { said } from '../said';

/** A teacher's keys: made, kept, unlocked, moved. */
export const keys = said('keys', {
	title: 'Your keys',
	lede: 'With a key, answers to your sets are sealed on the learner’s device. Whoever passes them on can neither read nor change them: they open here, with your passphrase.',
	lossTitle: 'Before you make one: how a key is lost',
	loss: [
		'There is no account, so nobody can reset a passphrase. Answers sealed to a key whose passphrase is forgotten stay closed for ever.',
		'The key lies in this browser. If its data is cleared and no copy was kept elsewhere, it is gone, however well you know the passphrase.',
		'So two things have to be kept: the passphrase, and a copy of the key’s file on another device or drive.'
	],
	passphrase: 'Passphrase',
	passphraseNote: (least: number) =>
		`At least ${least} characters. Several words that do not belong together are good.`,
	repeat: 'The same once more',
	suggest: 'Suggest one to write down',
	suggested: 'Write this down before you go on:',
	tooShort: (least: number) => `Use at least ${least} characters.`,
	differ: 'The two are not the same.',
	understood: 'I understand that nobody can open sealed answers without this passphrase.',
	needUnderstood: 'Tick that you understand this first.',
	make: 'Make my key',
	making: 'Making the key …',
	made: 'Your key is made. New sets can go back to it.',
	saveTitle: 'Now keep a copy elsewhere',
	saveText:
		'The file holds your keys, still closed by the passphrase, and your sets, results and decisions. Put it on another device or drive.',
	saveFile: 'Save the file',
	saveDone: 'I have put it in a safe place',
	saveLater: 'Go on without a copy',
	laterTitle: 'Go on without a copy?',
	laterText:
		'Until a copy is kept elsewhere, clearing this browser, losing this device or a fault of it closes all sealed answers for ever. You will be reminded.',
	laterGo: 'Go on without',
	back: 'Back',
	unsaved: 'Your key is on this device alone. If the device is lost, sealed answers stay closed.',
	unsavedGo: 'Keep a copy',
	saved: 'A copy is kept elsewhere.',
	savedAgain: 'Save a fresh file from time to time: later results are only in later files.',
	states: { locked: 'Locked', unlocked: 'Unlocked on this device' },
	unlockedText:
		'Sealed results open without asking until you lock it, also after the browser was closed. Lock it where others use this device.',
	lockedText: 'Results that are sealed to it open once you give the passphrase.',
	unlock: 'Unlock',
	unlocking: 'Unlocking …',
	lock: 'Lock',
	locked: 'Locked.',
	wrong: 'That passphrase opens none of your keys.',
	broken: 'This key is damaged. Open a copy of it from its file.',
	name: 'Name of the key',
	nameNote:
		'Learners’ devices seal answers to the key of this name; tell it to them if they want to be sure.',
	madeOn: (day: string) => `made on ${day}`,
	older: 'Older keys',
	olderText: 'Sets made with them still open; new sets go back to the newest.',
	another: 'Make another key',
	anotherText:
		'For when somebody else may know the passphrase. Sets handed out before still go back to the old one.',
	moveTitle: 'From another device',
	moveText:
		'Open the file that was saved there: its keys, sets, results and decisions are added to those here. Nothing is replaced, and opening it twice changes nothing.',
	openFile: 'Open a file',
	opened: (count: number) =>
		count === 0
			? 'Everything in it is here already.'
			: count === 1
				? '1 entry was added.'
				: `${count} entries were added.`,
	notOurs: 'This is no whole file of keys, sets and results.',
	insecure:
		'This page was opened without https, and browsers offer no cryptography there. Open it under its https address.',
	dated:
		'This browser is of an older make (no X25519). Keys made here work, and learners seal to them in the older way (P-256).'
});
