import { Gzip } from 'fflate';

/** Takes a file a piece at a time and gives it compressed. */
export interface Packer {
	/** Resolves once the next piece may come. */
	add(bytes: Uint8Array): Promise<void>;
	end(): Promise<Blob>;
}

const TYPE = 'application/gzip';

/** The browser's own compressor, four to five times as fast as one in JavaScript; else that one. */
export function packer(): Packer {
	return typeof CompressionStream === 'undefined' ? slowPacker() : fastPacker();
}

function fastPacker(): Packer {
	const stream = new CompressionStream('gzip');
	const writer = stream.writable.getWriter();
	const packed = new Response(stream.readable).blob();
	return {
		add: (bytes) => writer.write(bytes as Uint8Array<ArrayBuffer>),
		async end() {
			await writer.close();
			return new Blob([await packed], { type: TYPE });
		}
	};
}

function slowPacker(): Packer {
	const parts: BlobPart[] = [];
	const gzip = new Gzip({ mtime: 0 }, (part) => void parts.push(part));
	return {
		add: (bytes) => Promise.resolve(gzip.push(bytes)),
		end() {
			gzip.push(new Uint8Array(), true);
			return Promise.resolve(new Blob(parts, { type: TYPE }));
		}
	};
}

/** Some bytes as one gzip member. */
export async function gzipped(bytes: Uint8Array): Promise<Uint8Array> {
	const packing = packer();
	await packing.add(bytes);
	const packed = await packing.end();
	return new Uint8Array(await packed.arrayBuffer());
}
