import 'fake-indexeddb/auto';
import { packsSuite } from './packs-suite';

packsSuite('fake-indexeddb');
