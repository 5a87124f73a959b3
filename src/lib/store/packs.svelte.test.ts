import { packsSuite } from './packs-suite';

packsSuite('a real browser');
