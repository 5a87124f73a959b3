export { default } from 'compromise';
