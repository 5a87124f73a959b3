/** What `benchmarks/store.ts` runs in a real browser. */
import { commits, fill, fold, open, openBare, replays } from './disk';
import { ahead, questions, save, saveBare } from './files';

const bench = { ahead, commits, fill, fold, open, openBare, questions, replays, save, saveBare };

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
