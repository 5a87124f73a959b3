import { said } from '../said';

export const settings = said('settings', {
	title: 'Settings and data',
	heading: 'Settings and data',
	look: 'Look',
	theme: 'Theme',
	themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
	language: 'Language',
	languageSystem: 'As the device',
	languageNote: 'Articles and questions stay in English, the language of their sources.',
	keys: 'Use keys in quizzes, such as 1 to 4 and U',
	data: 'Your data',
	where: 'Everything is kept in this browser, on this device. Nothing is sent anywhere.',
	persisted: 'The browser has promised to keep it.',
	notPersisted:
		'The browser may clear it when the device runs low on space. Install the app, or save a copy now and then.',
	askPersist: 'Ask the browser to keep it',
	events: (count: number) => `${count} entries in your history`,
	used: (text: string) => `${text} used`,
	backups: 'Copies and backups',
	rescue: 'If Dateline ever fails to open, this page still reaches your data:',
	rescueLink: 'Rescue',
	erase: 'Erase the history',
	eraseTitle: 'Erase the history on this device?',
	eraseText:
		'Your answers, articles, sets and settings will be gone from the app. A copy is first kept beside the earlier ones; to be rid of those, too, erase them under “Copies and backups”.',
	install: 'Install',
	installText: 'Installed, Dateline opens like any app and the browser keeps its data longer.',
	installButton: 'Install Dateline',
	installIos:
		'On an iPhone or iPad: Share, then “Add to Home Screen”. Do it before you start: the installed app keeps its own data.',
	installed: 'Dateline is installed.',
	installOther: 'Your browser’s menu can install or bookmark this page.',
	about: 'About',
	aboutText:
		'Free software under the MIT licence; the digests are CC BY 4.0. No accounts, no server, no trackers, no request to any other address.',
	version: (app: string, bank: string) => `App ${app}, question bank ${bank}`
});
