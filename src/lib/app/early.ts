import { recallTheme } from '$lib/platform/theme';

/** What cannot wait for the first page: painting in the chosen theme from the first frame. */
export function startEarly(): void {
	recallTheme();
}
