/**
 * The next picture of a video that is new; none while the page is hidden.
 *
 * @returns when it came, ms of the page's own clock
 */
export const nextFrame = (video: HTMLVideoElement): Promise<number> =>
	new Promise((resolve) => {
		if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(resolve);
		else requestAnimationFrame(resolve);
	});
