/** Opens the browser's print dialog for the page on screen. */
export const printPage = (): void => window.print();
