import { readArticle } from './reader';
import type { ReadRequest } from './reader-message';

// One request, one answer: the page ends the worker afterwards, so nothing of the text stays behind.
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
	void readArticle(data).then((answer) => self.postMessage(answer));
};
