/**
 * The fact an item is about; its siblings share it.
 *
 * @param item `<fact id>.<slot>`
 * @returns '' for a name without a dot
 */
export const factOf = (item: string): string => item.slice(0, Math.max(0, item.lastIndexOf('.')));
