import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import QrCode from './QrCode.svelte';

test('every dark module is drawn, inside a quiet zone of four', async () => {
	const matrix = [
		[true, false],
		[false, true]
	];
	const screen = await render(QrCode, { matrix, label: 'Code of the set' });
	const svg = screen.getByRole('img', { name: 'Code of the set' }).element();
	expect(svg.getAttribute('viewBox')).toBe('0 0 10 10');
	expect(svg.querySelector('.modules')?.getAttribute('d')).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
});
