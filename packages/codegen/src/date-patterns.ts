/** Date patterns for engines that only support regular expressions: including the calendar, without look-around. */

const DAY = '(?:0[1-9]|1[0-9]|2[0-8])'
const MONTH_DAY = `(?:(?:0[1-9]|1[0-2])-${DAY}|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'

const CALENDAR_DAY = `(?:[0-9]{4}-${MONTH_DAY}|${LEAP_YEAR}-02-29)`

/** A day of the calendar, `YYYY-MM-DD`. */
export const DATE_PATTERN = `^${CALENDAR_DAY}$`

/** A year, a month or a day of the calendar. */
export const PARTIAL_DATE_PATTERN = `^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|${CALENDAR_DAY})$`
