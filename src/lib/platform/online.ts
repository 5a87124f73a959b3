/** False only where the browser is sure that there is no network. */
export const isOnline = (): boolean => globalThis.navigator?.onLine ?? true;
