import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { idbSuite } from './idb-suite';
import { readTabMessage } from './tabs';

idbSuite('fake-indexeddb', 1);

test.each([
	null,
	7,
	'appended',
	{},
	{ type: 'other' },
	{ type: 'appended' },
	{ type: 'appended', hlc: 1 }
])('%j on the channel is no message of ours', (data) => {
	expect(readTabMessage(data)).toBeNull();
});

test('a message of a later version is read for what this one knows', () => {
	expect(readTabMessage({ type: 'appended', hlc: 'h', more: 1 })).toEqual({
		type: 'appended',
		hlc: 'h'
	});
});
