import { PictureDesk } from './picture-desk';
import type { PictureAnswer, PictureRequest } from './picture-message';
import { answerInOrder } from './worker-desk';

const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const desk = pen && new PictureDesk(pen);

answerInOrder((request: PictureRequest): PictureAnswer | null => {
	const answer = desk?.answer(request) ?? null;
	request.picture.close();
	return answer;
});
