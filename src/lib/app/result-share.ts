import { rightCalls } from '$lib/core/answers/sprint';
import { type Outcomes, rightIn } from '$lib/core/quiz/outcomes';
import type { Session } from '$lib/core/quiz/types';
import { after as t } from '$lib/i18n/en/after';
import { safeFileName, saveFile } from '$lib/platform/files';
import { pictureOf, type PictureParts } from '$lib/platform/picture';
import { canShare, copyText, share } from '$lib/platform/share';

/** Told apart by shape, not by colour alone. */
const SIGNS: Readonly<Record<string, string>> = { r: '✅', n: '🔶', w: '❌', s: '⬜' };

/** Signs in a line of a chat. */
const A_LINE = 10;

/**
 * A result as a text for a chat: what it was, the score, a sign for each question, where to play it.
 *
 * @param title of the quiz
 * @param link where the same quiz is
 * @param more lines that tell of a question by itself
 */
export function resultText(
	title: string,
	outcomes: Outcomes,
	link: string,
	more: readonly string[] = []
): string {
	const signs = [...outcomes].map((letter) => SIGNS[letter] ?? '⬜');
	const lines = Array.from({ length: Math.ceil(signs.length / A_LINE) }, (_, line) =>
		signs.slice(line * A_LINE, (line + 1) * A_LINE).join('')
	);
	return [title, t.score(rightIn(outcomes), outcomes.length), ...lines, ...more, link].join('\n');
}

/** A clock runs no further: what took as long may have taken longer, ms. */
const LONGEST_MS = 60_000;

/**
 * Each sprint of a sitting as a line for a chat: a sign for every call, and how long it took. It tells
 * no event, so that who reads it can still play.
 *
 * @param locale of the seconds
 */
export function sprintLines({ questions, answers }: Session, locale: string): string[] {
	const seconds = new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: 'second',
		unitDisplay: 'long',
		maximumFractionDigits: 0
	});
	return answers.flatMap(({ question: id, response, ms }) => {
		const question = questions.find((each) => each.id === id);
		if (!question || response.form !== 'sprint') return [];
		const signs = rightCalls(question, response.calls).map((right) => SIGNS[right ? 'r' : 'w']);
		return [t.sprintLine(signs.join(''), ms < LONGEST_MS ? seconds.format(ms / 1000) : '')];
	});
}

/** The device has a share sheet for text. */
export const canShareText = (): boolean => canShare({ text: ' ' });

export async function shareText(text: string): Promise<void> {
	await share({ text });
}

export async function copyResult(text: string): Promise<boolean> {
	return (await copyText(text)).ok;
}

/**
 * Draws a result as a picture on the device and hands it to the share sheet, or saves it where there is
 * none.
 *
 * @returns what came of it
 */
export async function sharePicture(
	parts: PictureParts
): Promise<'shared' | 'saved' | 'impossible'> {
	const bytes = await pictureOf(parts);
	if (bytes === null) return 'impossible';
	const name = `${safeFileName(parts.title)}.png`;
	const files = [new File([bytes], name, { type: 'image/png' })];
	if (canShare({ files })) {
		const shared = await share({ files });
		if (shared.ok || shared.error === 'cancelled') return 'shared';
	}
	saveFile(name, bytes, 'image/png');
	return 'saved';
}
