import { said } from '../said';

/** Where there is no page, or it broke. */
export const lost = said('lost', {
	notFound: 'This page does not exist',
	notFoundText: 'The address may be mistyped, or the article is no longer here.',
	brokenText: 'Your answers are safe on this device. Reloading usually helps.',
	toFront: 'To the front page'
});
