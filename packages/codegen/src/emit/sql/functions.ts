/** The functions that the views of the rules call. */

import type { Dialect } from './dialect.ts'

/** In order of use: each function is used by later ones. */
const functions = (dialect: Dialect): string[] => {
  const { byCharacter, define } = dialect
  const leap = `(cast(substr(day, 1, 4) as integer) % 4 = 0 and cast(substr(day, 1, 4) as integer) % 100 <> 0 or cast(substr(day, 1, 4) as integer) % 400 = 0)`
  const month = `case substr(day, 6) when '02' then case when ${leap} then '29' else '28' end when '04' then '30' when '06' then '30' when '09' then '30' when '11' then '30' else '31' end`
  const short = (one: string, other: string): string => `substr(${one}, 1, length(${other}))${byCharacter}`
  return [
    `-- The first day that a year, a month or a day can mean.\n${define('tip_earliest', ['day'], 'text', `day || substr('-01-01', length(day) - 3)`)}`,
    `-- The last day that a year, a month or a day can mean.\n${define('tip_latest', ['day'], 'text', `case length(day) when 4 then day || '-12-31' when 7 then day || '-' || ${month} else day end`)}`,
    `-- Whole years between two days.\n${define('tip_years', ['birth', 'day'], 'integer', `cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer) - case when substr(day, 6)${byCharacter} < substr(birth, 6)${byCharacter} then 1 else 0 end`)}`,
    `-- Whole months between two days.\n${define('tip_months', ['birth', 'day'], 'integer', `12 * (cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer)) + cast(substr(day, 6, 2) as integer) - cast(substr(birth, 6, 2) as integer) - case when substr(day, 9)${byCharacter} < substr(birth, 9)${byCharacter} then 1 else 0 end`)}`,
    `-- Whether two dates are in order, as far as both go.\n${define('tip_not_after', ['one', 'other'], 'boolean', `${short('one', 'other')} <= ${short('other', 'one')}`)}`,
  ]
}

/** The statements that create the functions of the rules. */
export const functionsText = (dialect: Dialect): string => `${functions(dialect).join('\n\n')}\n`
