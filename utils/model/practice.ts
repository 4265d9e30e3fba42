/**
 * A vendor that we invented, to try everything on without a site. Its pages come with the extension. The name is reserved
 * (RFC 2606), so no site on the internet can be mistaken for it.
 */
export const PRACTICE_VENDOR = { id: 'lanternpost.example', name: 'Lanternpost' } as const;

/** Where its pages are in the extension. */
export const PRACTICE_FOLDER = '/practice/';

export const isPractice = (vendorId: string): boolean => vendorId === PRACTICE_VENDOR.id;

/** An address of the practice vendor, as its documents name it. */
export const isPracticeUrl = (url: string): boolean => URL.parse(url)?.hostname === PRACTICE_VENDOR.id;
