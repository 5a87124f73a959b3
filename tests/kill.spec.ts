import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeHistory } from '../src/lib/core/exchange/history-file';
import { fromCheckpoint } from '../src/lib/core/memory/checkpoint';
import { replay } from '../src/lib/core/memory/replay';
import { answered, log, NOON } from '../src/lib/core/memory/test-history';
import { effective } from '../src/lib/core/memory/undone';
import type { ItemMemory, LearnerEvent } from '../src/lib/core/memory/types';
import { GAP, type Question } from '../src/lib/core/questions/types';
import { seeded, type Random } from '../src/lib/core/random';
import { BUILD, expect, test, visit } from './harness';
import { type Dump, dump, eventsIn } from './disk';
import { launch, type Killable } from './killable';
import { position, startQuiz, verdict } from './play';

const LONG = process.env.DATELINE_LONG === '1';
const KILLS = LONG ? 200 : 6;
/** Every so many-th is asked for by the page itself, in the very click that the app has just handled. */
const AT_CLICK = LONG ? 4 : 2;

/**
 * From the page's word that its handler is done to the kill. The page is stopped and does nothing
 * more; what it has handed to the browser's other process needs a processor there. At 0 ms that is a
 * race of the machine's scheduler, which no page can win: on two processors with a load of ten it
 * lost 2 of 30, at 4 ms none of 30.
 */
const HANDED_OVER_MS = 4;
const SEED = process.env.DATELINE_SEED ?? String(Date.now());

/** What the page tells as it happens; `fatal`: kill the browser now. */
type Report = { readonly fatal: boolean } & (
	| { readonly what: 'answered'; readonly prompt: string; readonly choice: string }
	| { readonly what: 'undone' }
	| { readonly what: 'shown' }
);

interface Run {
	/** Answers and undos whose click the app has handled, in order. */
	readonly handled: Exclude<Report, { what: 'shown' }>[];
	/** How many verdicts were seen on screen. */
	shown: number;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(BUILD, 'bank', name), 'utf8'));

const QUESTIONS: ReadonlyMap<string, Question> = new Map(
	(read('index.json') as { questions: string[] }).questions
		.flatMap((name) => read(name) as Question[])
		.map((question) => [question.id, question])
);

/**
 * Runs in the page before the app. Its listener is put on the window while the click is on its way
 * down, so that it is called last: all that the app does in its handler has been done. At the fatal
 * click it opens a dialog, which stops the page there: no later turn can help an answer to the disk.
 *
 * @param fatal which handled click asks for the kill, from 0; below 0 none does
 */
function watchClicks(fatal: number): void {
	const tell = (report: Report): void =>
		(globalThis as unknown as { report(text: string): void }).report(JSON.stringify(report));
	const actOf = (button: Element): Omit<Report, 'fatal'> | null => {
		if (button.textContent.includes('Undo')) return { what: 'undone' };
		const choice = button.querySelector('.text')?.textContent.trim();
		if (choice === undefined || document.querySelector('section.judged')) return null;
		const prompt = document.querySelector('h1.stem')?.textContent ?? '';
		return { what: 'answered', prompt, choice } as Omit<Report, 'fatal'>;
	};
	const handled = (act: Omit<Report, 'fatal'>): void => {
		const count = Number(sessionStorage.getItem('handled') ?? '0');
		if (act.what === 'undone') return tell({ ...act, fatal: false } as Report);
		sessionStorage.setItem('handled', String(count + 1));
		const report = { ...act, fatal: count === fatal } as Report;
		if (report.fatal) alert(JSON.stringify(report));
		else tell(report);
	};
	const onWayDown = (click: MouseEvent): void => {
		const button = (click.target as Element).closest('button');
		const act = button && actOf(button);
		if (act) addEventListener('click', () => handled(act), { once: true });
	};
	addEventListener('click', onWayDown, { capture: true });
	const isVerdict = (node: Node): boolean =>
		node instanceof Element &&
		(node.matches('section.judged') || !!node.querySelector('section.judged'));
	new MutationObserver((changes) => {
		if (changes.some(({ addedNodes }) => [...addedNodes].some(isVerdict)))
			tell({ what: 'shown', fatal: false });
	}).observe(document, { childList: true, subtree: true });
}

const begin = (page: Page, site: string): Promise<void> =>
	startQuiz(page, site, { count: 20, forms: ['choice', 'true-false'] });

/** Answers question after question as a quick learner would, until the browser is gone. */
async function study(page: Page, site: string, random: Random): Promise<void> {
	if ((await page.locator('h1.stem').count()) === 0) await begin(page, site);
	const options = page.locator('main button:has(.text)');
	for (;;) {
		await options.nth(Math.floor(random() * (await options.count()))).click();
		await expect(verdict(page)).toBeVisible();
		const forward = page.getByRole('button', { name: /Next question|See the result/ });
		const ends = (await forward.innerText()).includes('result');
		if (random() < 0.15) await page.getByRole('button', { name: 'Undo' }).click();
		else if (ends) await begin(page, site);
		else await forward.click();
		await expect(page.locator('section.judged')).toHaveCount(0);
	}
}

/** Studies in a browser until it is killed; resolves to what had happened by then. */
async function studyUntilKilled(
	{ page, session, kill, gone }: Killable,
	site: string,
	random: Random,
	atClick: boolean
): Promise<Run> {
	const run: Run = { handled: [], shown: 0 };
	const take = (report: Report): void => {
		if (report.what === 'shown') run.shown += 1;
		else run.handled.push(report);
	};
	session.on('Runtime.bindingCalled', ({ payload }) => take(JSON.parse(payload) as Report));
	session.on('Page.javascriptDialogOpening', ({ message }) => {
		setTimeout(kill, HANDED_OVER_MS);
		take(JSON.parse(message) as Report);
	});
	const moment = 30 + random() * 2_000;
	const timer = setTimeout(kill, atClick ? 30_000 : moment);
	const studying = study(page, site, random).catch(() => undefined);
	await gone;
	clearTimeout(timer);
	await studying;
	return run;
}

/** A gap is a line to those who see it and a word to those who listen. */
const plain = (text: string): string => text.replace(GAP, 'blank').replace(/\s+/g, '');

/** How an answer of the log reads, to be compared with what was clicked. */
function said(event: LearnerEvent): string | null {
	if (event.kind !== 'answered') return null;
	const question = QUESTIONS.get(event.question);
	const { response } = event;
	const option = response.form === 'choice' ? response.option : null;
	const truth = response.form === 'true-false' && response.value ? 'True' : 'False';
	const choice = question?.options.find(({ id }) => id === option)?.text ?? truth;
	return plain(`${question?.prompt}: ${choice}`);
}

const clicked = (report: Run['handled'][number]): string | null =>
	report.what === 'answered' ? plain(`${report.prompt}: ${report.choice}`) : null;

const texts = <T>(list: readonly T[], read: (each: T) => string | null): readonly string[] =>
	list.flatMap((each) => read(each) ?? []);

const undos = (list: readonly { readonly what?: string; readonly kind?: string }[]): number =>
	list.filter(({ what, kind }) => (what ?? kind) === 'undone').length;

/** The page a learner comes back to must stand where the log says. */
async function expectResumed(page: Page, site: string, events: readonly LearnerEvent[]) {
	await visit(page, `${site}quiz/play`);
	const started = events.findLast((event) => event.kind === 'session-started');
	if (started?.kind !== 'session-started') return;
	const done = effective(events).filter(
		(event) => event.kind === 'answered' && event.session === started.session
	).length;
	const { length } = started.questions;
	if (done < length) await expect(position(page)).toHaveText(`Question ${done + 1} of ${length}`);
}

/** The browser and Node differ in the last bit of `Math.pow`: twelve digits are compared. */
const rounded = (items: ReadonlyMap<string, ItemMemory>): unknown =>
	JSON.parse(
		JSON.stringify([...items.values()], (_, value: unknown) =>
			typeof value === 'number' ? Number(value.toPrecision(12)) : value
		)
	);

/** Whatever fold lies on the disk must be what its events give when they are replayed from nothing. */
function expectDerived(found: Dump | null): boolean {
	const mark = fromCheckpoint(found?.stores.derived?.find(({ key }) => key === 'memory')?.value);
	if (!mark) return false;
	const covered = (found?.stores.log ?? []).filter(({ key }) => Number(key) <= mark.through);
	const folded = replay(covered.map(({ value }) => value as LearnerEvent));
	expect(mark.fold.count).toBe(folded.count);
	expect(rounded(mark.fold.items)).toEqual(rounded(folded.items));
	expect(mark.fold.days).toEqual(folded.days);
	expect(mark.fold.sittings).toEqual(folded.sittings);
	return true;
}

/** What another device had answered before: enough for the app to write its fold of it down. */
const EARLIER: readonly LearnerEvent[] = log(
	'tablet0000',
	Array.from({ length: 400 }, (_, at) =>
		answered({ item: `f${at % 90}.person`, question: `q-f${at % 90}`, grade: at % 7 ? 3 : 1 })
	),
	(at) => NOON + at * 4_000_000
).map((event, at) => ({ ...event, id: String(at).padStart(26, '0') }));

async function bringEarlier({ page, kill, gone }: Killable, site: string): Promise<void> {
	await visit(page, `${site}settings/backups`);
	await page.locator('input[type=file]').setInputFiles({
		name: 'earlier.dateline',
		mimeType: 'application/gzip',
		buffer: Buffer.from(writeHistory(EARLIER))
	});
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByText(`${EARLIER.length} entries added`)).toBeVisible();
	kill();
	await gone;
}

/** The page is put away for a moment, as when a phone is locked: the app then writes its fold down. */
const putAway = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const value of ['hidden', 'visible']) {
			Object.defineProperty(document, 'visibilityState', { value, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}
	});

test(`no answer is lost in ${KILLS} kills of the browser`, async ({ site }) => {
	test.setTimeout(KILLS * 30_000);
	const random = seeded(SEED);
	const profile = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
	const totals = { handled: 0, shown: 0, atClick: 0, unreported: 0, lost: 0, folds: 0 };
	let known = EARLIER.length;
	await bringEarlier(await launch(profile), site.url);
	let run: Run = { handled: [], shown: 0 };
	for (let kill = 0; kill <= KILLS; kill++) {
		const atClick = kill % AT_CLICK === 0;
		const browser = await launch(profile);
		try {
			await browser.session.send('Runtime.enable');
			await browser.session.send('Page.enable');
			await browser.session.send('Runtime.addBinding', { name: 'report' });
			await browser.page.addInitScript(watchClicks, atClick ? Math.floor(random() * 4) : -1);
			await visit(browser.page, site.url);
			const disk = await dump(browser.page);
			const events = eventsIn(disk);
			totals.folds += expectDerived(disk) ? 1 : 0;
			const added = events.slice(known);
			const kept = texts(added, said);
			const done = texts(run.handled, clicked);
			const where = `after kill ${kill} of seed ${SEED}`;
			expect(kept.slice(0, done.length), where).toEqual(done.slice(0, kept.length));
			totals.lost += Math.max(0, done.length - kept.length);
			// The kill may fall between the put and the page's word of it.
			expect(kept.length - done.length, where).toBeLessThanOrEqual(1);
			expect(run.shown, where).toBeLessThanOrEqual(kept.length);
			// What to take back may have to be looked up first: the last of them may be too late.
			expect(undos(added), where).toBeGreaterThanOrEqual(undos(run.handled) - 1);
			totals.handled += done.length;
			totals.shown += run.shown;
			totals.unreported += Math.max(0, kept.length - done.length);
			known = events.length;
			await expectResumed(browser.page, site.url, events);
			if (kill === KILLS) break;
			totals.atClick += atClick ? 1 : 0;
			await putAway(browser.page);
			run = await studyUntilKilled(browser, site.url, random, atClick);
		} finally {
			browser.kill();
			await browser.gone;
		}
	}
	rmSync(profile, { recursive: true, force: true });
	console.log(`${KILLS} kills, seed ${SEED}: ${JSON.stringify(totals)}`);
	// None that was shown, ever (above). One handled and not yet shown may fall where two busy cores did
	// not let the browser's own process see the put before it was killed; the long run takes no such excuse.
	expect(totals.lost).toBeLessThanOrEqual(LONG ? 0 : 1);
	expect(totals.handled).toBeGreaterThan(KILLS / 2);
	expect(totals.folds).toBeGreaterThan(0);
});
