/** As `ICONS`; apart from them, for every page loads those. */
export const FORM_ICONS = {
	up: 'M12 19V6M6.500 11L12 5.500l5.500 5.500',
	down: 'M12 5v13M6.500 13l5.500 5.500 5.500-5.500',
	grip: 'M5 9h14M5 15h14',
	minus: 'M5 12h14',
	whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'
} as const;
