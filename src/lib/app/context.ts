import { createContext } from 'svelte';
import type { App } from './app.svelte';

/** The one App of this page, made by the root layout and handed down. */
export const [useApp, provideApp] = createContext<App>();
