/** How a token is written. */
export const SHAPE = { plain: 0, capitalised: 1, capitals: 2, initial: 3, dotted: 4 } as const;
