/** The web app manifest: what an installed Dateline is called, looks like and can be opened with. */
/** @type {Partial<import('vite-plugin-pwa').ManifestOptions>} */
export const manifest = {
	id: './',
	name: 'Dateline: learn the news',
	short_name: 'Dateline',
	description: 'The news, as a quiz: questions built from articles, learned offline.',
	lang: 'en',
	dir: 'ltr',
	start_url: './',
	scope: './',
	display: 'standalone',
	background_color: '#faf7f0',
	theme_color: '#faf7f0',
	categories: ['education', 'news'],
	launch_handler: { client_mode: ['navigate-existing', 'auto'] },
	icons: [
		{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
		{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
		{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }
	],
	screenshots: [
		{
			src: 'screenshots/phone.png',
			sizes: '360x780',
			type: 'image/png',
			form_factor: 'narrow',
			label: 'A question with its evidence'
		},
		{
			src: 'screenshots/desk.png',
			sizes: '1440x900',
			type: 'image/png',
			form_factor: 'wide',
			label: 'The front page'
		}
	],
	shortcuts: [
		{ name: 'Start a quiz', url: 'quiz', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
		{
			name: 'Review what is due',
			url: 'review',
			icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }]
		},
		{ name: 'Add an article', url: 'add', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] }
	],
	share_target: {
		action: 'share',
		method: 'POST',
		enctype: 'multipart/form-data',
		params: {
			title: 'title',
			text: 'text',
			url: 'url',
			files: [
				{
					name: 'file',
					accept: ['text/plain', 'text/markdown', 'text/html', '.txt', '.md', '.html', '.dateline']
				}
			]
		}
	}
};
