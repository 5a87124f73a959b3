import type { App } from '$lib/app/app.svelte';
import { percentText, studyDayText } from '$lib/app/format';
import { savePicture, saveTable } from '$lib/app/progress-export';
import {
	datedText,
	daysText,
	hourText,
	monthText,
	numberText,
	timeText,
	weekdayName,
	weekdayText
} from '$lib/app/progress-format';
import { progress as t } from '$lib/i18n/en/progress';
import type { ChartAbout, ChartPicture, ChartTable } from '$lib/ui/charts/types';

/** How numbers are written on this page, and what is done with a chart: the same for all charts. */
export class Charting {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	readonly number = (value: number): string => numberText(value, this.#app.locale);
	/** A sum of chances as a number of facts. */
	readonly facts = (value: number): string => numberText(Math.round(value), this.#app.locale);
	readonly percent = (share: number): string => percentText(share, this.#app.locale);
	readonly time = (ms: number): string => timeText(ms, this.#app.locale);
	/** A number of days. */
	readonly days = (days: number): string => daysText(days, this.#app.locale);
	readonly day = (day: number): string => studyDayText(day, this.#app.locale);
	/** With its year. */
	readonly dated = (day: number): string => datedText(day, this.#app.locale);
	readonly weekday = (day: number): string => weekdayText(day, this.#app.locale);
	readonly weekdayName = (day: number): string => weekdayName(day, this.#app.locale);
	readonly month = (day: number): string => monthText(day, this.#app.locale);
	readonly hour = (hour: number): string => hourText(hour, this.#app.locale);

	/**
	 * @param summary what there is to see, in one sentence
	 * @param text writes a value of the chart
	 */
	about(
		title: string,
		summary: string,
		table: ChartTable,
		text: (value: number) => string = this.number
	): ChartAbout {
		return { title, summary, table, text, onpicture: this.#picture, ontable: this.#table };
	}

	readonly #table = (title: string, { columns, rows }: ChartTable): void =>
		saveTable(title, [columns.map(({ head }) => head), ...rows]);

	readonly #picture = (picture: ChartPicture): void => {
		const source = t.source(studyDayText(this.#app.today, this.#app.locale, true));
		void savePicture(picture, source).then((saved) => {
			if (!saved) this.#app.toasts.show(t.pictureFailed, 'problem');
		});
	};
}
