/** A column with a time as a text: the instant in UTC, ISO 8601 with milliseconds. */
export const instantOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A column with a time as a number: milliseconds since 1970. */
export const millisecondsOf = (column: string): string => `floor(extract(epoch from ${column}) * 1000)::float8`

/** The instant this many hours before another, ISO 8601. */
export const hoursBefore = (now: Date, hours: number): string =>
  new Date(now.getTime() - hours * 3_600_000).toISOString()
