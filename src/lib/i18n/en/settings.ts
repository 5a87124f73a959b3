export const settings = {
	title: 'Settings and data',
	heading: 'Settings and data',
	look: 'Look',
	theme: 'Theme',
	themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
	keys: 'Use keys such as 1 to 4 and U in quizzes',
	data: 'Your data',
	where: 'Everything is kept in this browser, on this device. Nothing is sent anywhere.',
	persisted: 'The browser has promised to keep it.',
	notPersisted:
		'The browser may clear it when the device runs low on space. Install the app, or save a copy now and then.',
	askPersist: 'Ask the browser to keep it',
	events: (count: number) => `${count} entries in your history`,
	used: (text: string) => `${text} used`,
	save: 'Save a copy of your history',
	load: 'Add a saved copy',
	loaded: (added: number) =>
		added === 0 ? 'Everything in this copy was already here.' : `${added} entries added.`,
	loadFailed: {
		'too-long': 'This file is too large to be a saved copy.',
		'not-ours': 'This file is not a saved copy of Dateline.',
		damaged: 'This file is damaged; nothing was changed.',
		'newer-version': 'This copy was made by a newer version. Update first.',
		'bad-content': 'This copy holds entries that make no sense; nothing was changed.'
	},
	erase: 'Erase everything',
	eraseTitle: 'Erase everything on this device?',
	eraseText:
		'Your history, your articles and your sets will be gone. Save a copy first if you may want them back.',
	erased: 'Everything is erased.',
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
} as const;
