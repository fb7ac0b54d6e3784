/** A day, `YYYY-MM-DD`, as a number that sorts as days do; the empty text, for an unknown day, is before any day. */
export const toNumber = (day: string): number => (day === '' ? 0 : Number(day.replaceAll('-', '')))
