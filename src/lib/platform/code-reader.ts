import { err, ok, type Result } from '../core/result';
import { type FoundCode } from './code-finder';

/** Finds QR codes in pictures. */
export interface CodeReader {
	/** What the codes in a picture of the camera say; none where there are none. */
	inFrame(video: HTMLVideoElement): Promise<readonly string[]>;
	/** As `inFrame`, with as much time as it takes, and where each code is. */
	inPicture(picture: ImageBitmap): Promise<readonly FoundCode[]>;
}

/** The browser's own detector, in no library of types yet. */
interface Detector {
	detect(source: CanvasImageSource): Promise<
		readonly {
			readonly rawValue: string;
			readonly cornerPoints: readonly { readonly x: number; readonly y: number }[];
		}[]
	>;
}
export interface DetectorClass {
	new (options: { formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

/** Larger photographs are refused: decoding them could end the page. */
const MOST_PICTURE_BYTES = 40_000_000;

/**
 * The browser's own detector where it has one for QR codes (Android, macOS), else ours.
 *
 * @param ours reads where the browser cannot
 * @param own the browser's own; a test hands in another
 */
export async function codeReader(
	ours: CodeReader,
	own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
): Promise<CodeReader> {
	const formats = (await own?.getSupportedFormats().catch(() => [])) ?? [];
	if (!own || !formats.includes('qr_code')) return ours;
	const detector = new own({ formats: ['qr_code'] });
	const found = async (source: CanvasImageSource): Promise<FoundCode[]> => {
		const all = await detector.detect(source);
		return all
			.map(({ rawValue, cornerPoints }) => ({ text: rawValue, corners: cornerPoints }))
			.filter(({ text }) => text !== '');
	};
	return {
		// A detector whose service has died says so at every call.
		inFrame: (video) =>
			found(video).then(
				(all) => all.map(({ text }) => text),
				() => ours.inFrame(video)
			),
		async inPicture(picture) {
			const codes = await found(picture).catch(() => []);
			return codes.length > 0 ? codes : ours.inPicture(picture);
		}
	};
}

/** Reads a picture the person chose. */
export async function pictureIn(
	file: Blob
): Promise<Result<ImageBitmap, 'too-long' | 'unreadable'>> {
	if (file.size > MOST_PICTURE_BYTES) return err('too-long');
	try {
		return ok(await createImageBitmap(file));
	} catch {
		return err('unreadable');
	}
}
