const asked = new URLSearchParams(location.search).get('tab');

/** The tab to read, where this page was opened for one; null: the one that the user looks at. */
export const tab: number | null = asked !== null && /^\d{1,10}$/.test(asked) ? Number(asked) : null;

/** Browsers let no popup grow wider than this. */
const popupWidth = 800;

/** Whether this page stands in a tab, with all its width, or hangs from the toolbar. */
export const isTab: boolean = asked !== null || window.innerWidth > popupWidth;
