import type { Page } from '@playwright/test';
import { EVERY_FORM, shipBank } from './forms-bank';
import { expect, test, visit } from './harness';
import { goOn, startQuiz, stem, verdict } from './play';

// The bank of these tests comes from the test itself: a worker would answer with the shipped one.
test.use({ serviceWorkers: 'block' });

interface Perceived {
	said: string[];
	notes: number[];
	buzzes: number;
}

/** A device with a voice of its own, one of a server, audio and a motor, which write down what they do. */
async function withSenses(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const perceived: Perceived = { said: [], notes: [], buzzes: 0 };
		const voice = (name: string, localService: boolean) => ({ name, lang: 'en-GB', localService });
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => [voice('server', false), voice('device', true)],
			cancel: () => undefined,
			speak: (said: { text: string; voice: { name: string }; onend: () => void }) => {
				perceived.said.push(`${said.voice.name}: ${said.text}`);
				said.onend();
			}
		});
		class Utterance {
			constructor(readonly text: string) {}
		}
		class Audio {
			state = 'running';
			currentTime = 0;
			destination = {};
			createOscillator() {
				const frequency = { value: 0 };
				const connect = (next: unknown) => next;
				const start = () => void perceived.notes.push(frequency.value);
				return { frequency, connect, start, stop: () => undefined };
			}
			createGain() {
				const set = () => undefined;
				const gain = { setValueAtTime: set, linearRampToValueAtTime: set };
				return { gain, connect: (next: unknown) => next };
			}
		}
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.defineProperty(window, 'AudioContext', { value: Audio });
		Object.defineProperty(navigator, 'vibrate', { value: () => (perceived.buzzes += 1) > 0 });
		Object.defineProperty(window, 'perceived', { value: perceived });
	});
}

const perceived = (page: Page): Promise<Perceived> =>
	page.evaluate(() => (window as unknown as { perceived: Perceived }).perceived);

const typedOnly = EVERY_FORM.filter(({ form }) => form === 'typed').slice(0, 1);

test('speech, sound and vibration are off until they are turned on, and then tell question and verdict; the learner may overrule it', async ({
	page,
	site,
	violations
}) => {
	await withSenses(page);
	await shipBank(page, typedOnly);
	await startQuiz(page, site.url, { count: 5 });
	await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
	await stem(page).press('s');

	await visit(page, `${site.url}settings`);
	for (const name of [/read questions/, /short sound/, /Vibrate/]) {
		await page.getByRole('checkbox', { name }).click();
		await expect(page.getByRole('checkbox', { name })).toBeChecked();
	}
	expect(await perceived(page)).toMatchObject({ said: [], buzzes: 1 });

	await startQuiz(page, site.url, { count: 5 });
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await stem(page).press('s');
	const [first = '', second] = (await perceived(page)).said;
	expect(first).toBe(`device: ${typedOnly[0]?.prompt ?? ''}`);
	expect(second).toBe(first);

	await page.getByLabel('Your answer').fill('Zzyzx');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toHaveText('Not this time');
	expect(await perceived(page)).toMatchObject({ notes: [220], buzzes: 1 });

	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(verdict(page)).toHaveText('Right');
	await expect(page.getByText('The judge had said: Not this time.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toHaveText('Not this time');
	await page.getByRole('button', { name: 'I was right' }).click();
	await goOn(page);
	await expect(page.getByText('1 of 1 right')).toBeVisible();
	await expect(page.getByText('One counted on your own word')).toBeVisible();
	await page.reload();
	await expect(page.getByText('One counted on your own word')).toBeVisible();
	expect(violations).toEqual([]);
});
