import type { Grey } from '$lib/core/sets/paper-reading/grey';
import type { SheetPage } from '$lib/core/sets/paper-reading/layout';
import type { Point } from '$lib/core/sets/paper-reading/plane';
import type { Proposal } from '$lib/core/sets/paper-reading/proposal';
import type { FoundCode } from '$lib/platform/code-finder';

/** What is asked of whoever looks at pictures. */
export type PictureRequest =
	/** For codes. */
	| { readonly type: 'look'; readonly picture: ImageBitmap }
	/** For the marks on an answer sheet whose code was found. */
	| {
			readonly type: 'sheet';
			readonly picture: ImageBitmap;
			readonly code: readonly Point[];
			readonly page: SheetPage;
	  };

/** What a photograph of an answer sheet shows. */
export interface SheetSeen {
	readonly proposals: readonly Proposal[];
	/** The lines of each question, straightened, for a person to look at. */
	readonly cuts: readonly { readonly question: string; readonly cut: Grey }[];
	/** Where the name is written. */
	readonly name: Grey;
}

export type PictureAnswer =
	| { readonly type: 'looked'; readonly codes: readonly FoundCode[] }
	| { readonly type: 'sheet'; readonly seen: SheetSeen | null };
