/** A table of texts: a header and rows. */
type Table = { header: readonly string[]; rows: string[][] }

/**
 * Makes some rows wrong in ways that data officers encounter: an unknown code, a date that does not exist, a day and
 * month that could be swapped, an age in words. `column` is the HTCDS field in which the mistake is made.
 */
const MISTAKES = [
  { every: 17, column: 'prs_Gender', value: 'F' },
  { every: 23, column: 'prs_Birthdate', value: '2001-02-30' },
  { every: 29, column: 'cas_IncomingReferralDate', value: '03/04/2024' },
  { every: 31, column: 'vic_TypeOfExploitation', value: 'ForcedLabour;Kidnap' },
  { every: 37, column: 'vic_AgeWhenTrafficked', value: 'about sixteen' },
  { every: 41, column: 'vic_MethodsOfControl', value: 'Debt bondage ' },
  { every: 43, column: 'cas_Status', value: 'Follow up' },
] as const

/** Makes the mistakes in a table; the same rows are wrong every time. */
export function makeMistakes(table: Table): Table {
  const rows = table.rows.map((row, index) => {
    const changed = [...row]
    for (const { every, column, value } of MISTAKES) {
      const at = table.header.indexOf(column)
      if (at >= 0 && index % every === every - 1) changed[at] = value
    }
    return changed
  })
  return { header: table.header, rows }
}
