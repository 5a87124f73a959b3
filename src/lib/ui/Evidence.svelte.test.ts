import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Evidence from './Evidence.svelte';

test('the sentence stands with its article, publisher and date', async () => {
	const screen = await render(Evidence, {
		evidence: {
			article: 'a',
			title: 'Two islands open relations',
			publisher: 'The Example',
			url: null,
			published: '2025-04-11',
			quote: 'Aland and Bland opened relations.',
			start: 0,
			end: 33
		},
		href: '/articles/a',
		dateText: '11 April 2025',
		publisherText: 'The Example',
		readLabel: 'Read the article'
	});
	await expect.element(screen.getByText('Aland and Bland opened relations.')).toBeVisible();
	await expect.element(screen.getByText('The Example · 11 April 2025')).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Read the article: Two islands open relations' }))
		.toHaveAttribute('href', '/articles/a');
});

test('markup in a quoted sentence stays text', async () => {
	const quote = '<img src=x onerror=alert(1)> opened relations.';
	const screen = await render(Evidence, {
		evidence: {
			article: 'a',
			title: 't',
			publisher: null,
			url: null,
			published: null,
			quote,
			start: 0,
			end: 1
		},
		href: '/articles/a',
		dateText: '',
		publisherText: '',
		readLabel: 'Read'
	});
	await expect.element(screen.getByText(quote)).toBeVisible();
	expect(screen.container.querySelector('img')).toBeNull();
});
