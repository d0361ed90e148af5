// Whole numbers of any length: what bigint has no function for.

export const abs = (n: bigint): bigint => (n < 0n ? -n : n)
