/** Outlines on a 24-unit grid, drawn for Dateline; one path each, stroked by `Icon.svelte`. */
export const ICONS = {
	front:
		'M4 5h13v14H5.5A1.5 1.5 0 0 1 4 17.500zM17 9h3v8.500a1.500 1.500 0 0 1-3 0M7 9h7M7 12.500h7M7 16h4',
	quiz: 'M4 12l5 5L20 6',
	review: 'M7 4h12v13H7zM4 7v13h12',
	library: 'M5 4h5v16H5zM10 4h4v16h-4zM15 5l4-1 3 15-4 1z',
	progress: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
	sets: 'M5 4h9l5 5v11H5zM14 4v5h5M8.500 13h7M8.500 16.500h7',
	add: 'M12 5v14M5 12h14',
	settings:
		'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M18.400 5.600l-2.200 2.200M7.800 16.200l-2.200 2.200',
	right: 'M5 12.500l4.500 4.500L19 7.500',
	wrong: 'M6 6l12 12M18 6L6 18',
	nearly: 'M12 5v9M12 18.500v.5',
	arrow: 'M5 12h14M13 6l6 6-6 6',
	undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
	file: 'M12 4v11M7.500 10.500L12 15l4.500-4.500M5 20h14',
	open: 'M12 16V5M7.500 9.500L12 5l4.500 4.500M5 20h14',
	copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
	share: 'M12 15V4M8 7.500L12 4l4 3.500M6 11v9h12v-9',
	bin: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10.500 11v5.500M13.500 11v5.500'
} as const;

export type IconName = keyof typeof ICONS;
