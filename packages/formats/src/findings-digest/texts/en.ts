/** The texts about groups of findings: headings, the name of a column, and what settles a group. */
export const en = {
  unread: 'Not read',
  partner: 'For the partner to correct',
  us: 'For you to decide',
  info: 'Good to know',
  everywhere: 'In every record.',
  allowed: 'Allowed: {allowed}.',
  nearest: 'Near to it: {nearest}.',
  or: '{one} or {other}',
  settle: 'To settle it, give {flags}.',
  'dayMonthYear.one': '{count} other date of this column is day first: {flags}.',
  'dayMonthYear.other': 'All {count} other dates of this column are day first: {flags}.',
  'monthDayYear.one': '{count} other date of this column is month first: {flags}.',
  'monthDayYear.other': 'All {count} other dates of this column are month first: {flags}.',
} as const
