/** What the build knows about the browser it is for. */

/** Firefox opens its sidebar only from the toolbar, so there the card in the page shows what the panel would. */
export const canOpenPanel: boolean = import.meta.env.BROWSER !== 'firefox';
