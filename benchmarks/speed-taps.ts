import type { CDPSession, Page } from 'playwright';
import { SLOWDOWN } from './speed-pages';

export interface Taps {
	/** Time in scripts, ms, of every other tap. */
	readonly script: readonly number[];
	/** From the release of the button to the next question painted, ms, of the others. */
	readonly painted: readonly number[];
}

/** After what a tap sets off has ended. */
const QUIET_MS = 500;

/** Time in scripts since the page began, ms. */
async function scriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

/** Arms the page: when the position has changed and is painted, it notes how long that took. */
const arm = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const shared = globalThis as unknown as { painted: number | null };
		shared.painted = null;
		let tapped = 0;
		addEventListener('mouseup', (event) => (tapped = event.timeStamp), {
			once: true,
			capture: true
		});
		const before = document.querySelector('#position')?.textContent;
		const watch = new MutationObserver(() => {
			if (document.querySelector('#position')?.textContent === before) return;
			watch.disconnect();
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => (shared.painted = performance.now() - tapped);
				channel.port2.postMessage(0);
			});
		});
		watch.observe(document.body, { childList: true, subtree: true, characterData: true });
	});

async function tap(session: CDPSession, x: number, y: number): Promise<void> {
	const at = { x, y, button: 'left' as const, clickCount: 1 };
	await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
	await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

/** Plays quizzes, passing every question, until so many taps on "next" were measured. */
export async function taps(page: Page, site: string, wanted: number): Promise<Taps> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const script: number[] = [];
	const painted: number[] = [];
	while (script.length + painted.length < wanted) {
		await page.goto(`${site}quiz`);
		await page.getByRole('button', { name: 'Start' }).click();
		await page.locator('h1.stem').waitFor();
		for (;;) {
			await page.getByRole('button', { name: 'I don’t know' }).first().click();
			const next = page.getByRole('button', { name: /next question/i });
			await page.getByRole('button', { name: /next question|see the result/i }).waitFor();
			if ((await next.count()) === 0) break;
			await next.scrollIntoViewIfNeeded();
			const box = await next.boundingBox();
			if (box === null) break;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const timed = (script.length + painted.length) % 2 === 1;
			if (timed) await arm(page);
			await page.mouse.move(x, y);
			await page.waitForTimeout(QUIET_MS);
			const before = await scriptTime(session);
			await tap(session, x, y);
			await page.waitForTimeout(QUIET_MS);
			if (!timed) script.push((await scriptTime(session)) - before);
			else
				painted.push(
					await page.evaluate(
						() => (globalThis as unknown as { painted: number | null }).painted ?? Number.NaN
					)
				);
		}
	}
	return { script, painted };
}
