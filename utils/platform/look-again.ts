/** Sent to the content script of a tab: the page changed without being loaded again. */
export const LOOK_AGAIN = 'vetwell-look-again';
