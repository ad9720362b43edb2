/** The headings of a side-by-side file. */
export const TITLES = { review: 'To review', dismissed: 'Dismissed', notes: 'Notes', terms: 'Terms' } as const;
