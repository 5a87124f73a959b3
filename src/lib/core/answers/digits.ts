/** The zeros of scripts that count in tens with figures of their own; nine figures follow each. */
const ZEROS = [
	0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
	0xf20, 0x1040, 0x17e0, 0x1810
];

const SIGNS: Readonly<Record<string, string>> = {
	'٪': '%',
	'٫': '.',
	'٬': ',',
	'،': ',',
	'−': '-'
};

function western(figure: string): string {
	const code = figure.codePointAt(0) ?? 0;
	const zero = ZEROS.find((each) => code >= each && code < each + 10);
	return zero === undefined ? figure : String(code - zero);
}

/** A text in lower case with western figures, whatever script its figures and signs were in. */
export const withFigures = (text: string): string =>
	text
		.replace(/\p{Nd}/gu, western)
		.replace(/[٪٫٬،−]/gu, (sign) => SIGNS[sign] ?? sign)
		.normalize('NFKC')
		.toLowerCase();
