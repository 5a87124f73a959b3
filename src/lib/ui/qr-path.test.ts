import { expect, test } from 'vitest';
import { qrPath } from './qr-path';

test('dark modules side by side are one rectangle, moved by the quiet zone', () => {
	const path = qrPath(
		[
			[true, true, false, true],
			[false, false, false, false],
			[false, true, false, false]
		],
		4
	);
	expect(path).toBe('M4 4h2v1h-2zM7 4h1v1h-1zM5 6h1v1h-1z');
	expect(qrPath([], 4)).toBe('');
});
