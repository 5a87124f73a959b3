export { casual } from 'chrono-node/en';
