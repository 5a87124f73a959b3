import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMS } from '../src/lib/core/questions/forms';
import { effective } from '../src/lib/core/memory/undone';
import { dump, eventsIn } from './disk';
import { expect, test, visit } from './harness';
import { launch } from './killable';
import { answer, formOnScreen, position, startQuiz } from './play';

test('whatever form is on screen when the browser is killed, its answer is kept and the quiz goes on', async ({
	site
}) => {
	test.setTimeout(FORMS.length * 40_000);
	const profile = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
	let before: { question: string; count: number } | null = null;
	for (const form of [...FORMS, null]) {
		const { page, kill, gone } = await launch(profile);
		try {
			if (before) {
				await visit(page, `${site.url}quiz/play`);
				await (before.count > 1
					? expect(position(page)).toHaveText(`Question 2 of ${before.count}`)
					: expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 1 right'));
				const last = effective(eventsIn(await dump(page))).findLast(
					(event) => event.kind === 'answered'
				);
				expect(last).toMatchObject({ question: before.question, verdict: { outcome: 'right' } });
			}
			if (form === null) break;
			await startQuiz(page, site.url, { forms: [form] });
			expect(await formOnScreen(page)).toBe(form);
			const count = Number(/of (\d+)/.exec((await position(page).textContent()) ?? '')?.[1]);
			before = { question: (await answer(page, site.url, true)).id, count };
		} finally {
			kill();
			await gone;
		}
	}
	rmSync(profile, { recursive: true, force: true });
});
