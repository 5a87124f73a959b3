export interface Column {
	readonly head: string;
	/** Writes a number of this column for the screen; the file has it plain. */
	readonly text?: (value: number) => string;
}

/** A chart in words and figures: whoever cannot see it loses nothing. */
export interface ChartTable {
	readonly columns: readonly Column[];
	/** The first cell of a row names it. */
	readonly rows: readonly (readonly (string | number)[])[];
}

export interface ChartPicture {
	readonly title: string;
	readonly summary: string;
	/** Its signs and what they stand for, in one line; empty where it has none. */
	readonly legend: string;
	readonly svg: SVGSVGElement;
}

/** What a chart is about; the same for every kind of chart. */
export interface ChartAbout {
	readonly title: string;
	/** What there is to see, in one sentence. */
	readonly summary: string;
	readonly table: ChartTable;
	/** Writes a value of the chart. */
	readonly text: (value: number) => string;
	readonly onpicture: (picture: ChartPicture) => void;
	readonly ontable: (title: string, table: ChartTable) => void;
}

/** A sign and what it stands for. */
export interface LegendEntry {
	readonly sign: 'solid' | 'hatched' | 'hollow' | 'dotted' | 'line' | 'dashed' | 'area' | 'band';
	readonly label: string;
}

export interface Reference {
	readonly value: number;
	readonly label: string;
}
