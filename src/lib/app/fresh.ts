import { studyDayOf } from '$lib/core/memory/plan-days';
import { isoOfStudyDay } from '$lib/core/memory/iso-day';
import { catalogueOf } from '$lib/core/quiz/catalogue';
import type { App } from './app.svelte';

/** `<before>|<now>`: the newest publication of the bank as it was before the last change, and as it is. */
const KEY = 'news-until';

/** An article of one's own is new for so long. */
const OWN_DAYS = 7;
const DAY_MS = 86_400_000;

const kept = (app: App): readonly [string, string] => {
	const [before = '', now = ''] = app.learner.setting(KEY, '').split('|');
	return [before, now];
};

/** The newest publication of the shipped bank, or '' where none is dated. */
function newest(app: App): string {
	const day = catalogueOf(app.bank.questions ?? []).newest;
	return day === null ? '' : isoOfStudyDay(day);
}

/**
 * Articles that came since last time: published after everything the bank held before it last changed,
 * or added by the learner in the last week. To somebody for whom it never changed, all of them.
 */
export function freshArticles(app: App): ReadonlySet<string> {
	const [before, now] = kept(app);
	const since = studyDayOf(newest(app) > now ? now : before) ?? -Infinity;
	const { byArticle, published } = catalogueOf(app.bank.questions ?? []);
	const shipped = [...byArticle].flatMap(([article, places]) =>
		since === -Infinity || places.some((place) => (published[place] ?? -Infinity) > since)
			? [article]
			: []
	);
	const own = app.learner.shelf.articles.flatMap(({ article, added }) =>
		added > app.now - OWN_DAYS * DAY_MS ? [article.id] : []
	);
	return new Set([...shipped, ...own]);
}

/** Notes what the bank holds by now, once it holds something newer than before. */
export async function noteFresh(app: App): Promise<void> {
	const [, now] = kept(app);
	const latest = newest(app);
	if (latest > now)
		await app.learner.record({ kind: 'setting-changed', key: KEY, value: `${now}|${latest}` });
}
