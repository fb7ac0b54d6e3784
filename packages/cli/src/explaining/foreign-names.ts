import {
  type CrosswalkRow,
  crosswalk,
  type FieldCrosswalkRow,
  fieldCrosswalk,
  standards,
} from '@tip-standard/core/crosswalks'
import type { Teller } from './teller.ts'

type Row = CrosswalkRow | FieldCrosswalkRow

const titleOf = ({ standard }: Row): string => standards[standard]

/** Names in other standards for which the same can be said, each with the standards that have it. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): { first: Row; names: string[] }[] {
  const groups = new Map<string, { first: Row; names: string[] }>()
  for (const row of rows) {
    const found = groups.get(keyOf(row))
    if (found === undefined) groups.set(keyOf(row), { first: row, names: [row.standard] })
    else if (!found.names.includes(row.standard)) found.names.push(row.standard)
  }
  return [...groups.values()]
}

const lines = (rows: readonly Row[], teller: Teller): string[] =>
  grouped(
    rows.filter(({ to }) => to !== ''),
    ({ to, relation }) => `${to} ${relation}`,
  ).map(({ first, names }) => `${names.join(', ')}: ${first.to} (${teller.say(`relations.${first.relation}`)})`)

/** What a field is called elsewhere. */
export const fieldElsewhere = (id: string, teller: Teller): string[] =>
  lines(
    fieldCrosswalk.filter(({ field }) => field === id),
    teller,
  )

/** What a code is called elsewhere. */
export const codeElsewhere = (list: string, code: string, teller: Teller): string[] =>
  lines(
    crosswalk.filter((row) => row.list === list && row.code === code),
    teller,
  )

const ownName = (row: Row): string => ('field' in row ? row.field : `${row.list}.${row.code}`)

/** The names of other standards, such as `prs_Birthdate` of HTCDS. */
export const foreignNames: ReadonlySet<string> = new Set(
  [...fieldCrosswalk, ...crosswalk].map(({ to }) => to).filter((to) => /^[A-Za-z]\w{2,}$/.test(to)),
)

/** What a name of another standard is here: fields and codes, and how near each is; empty where none has it. */
export function explainForeign(name: string, teller: Teller): { text: string; fields: string[] } | undefined {
  const wanted = name.toLowerCase()
  const found = [...fieldCrosswalk, ...crosswalk].filter(({ to }) => to !== '' && to.toLowerCase() === wanted)
  const [first] = found
  if (first === undefined) return undefined
  const own = grouped(found, (row) => `${ownName(row)} ${row.relation}`).map(
    ({ first: row, names }): [string, string] => [
      ownName(row),
      `${teller.say(`relations.${row.relation}`)} (${names.join(', ')})`,
    ],
  )
  const titles = [...new Set(found.map(titleOf))].join('; ')
  const fields = [...new Set(found.flatMap((row) => ('field' in row ? [row.field] : [])))]
  return { text: teller.text(`${first.to}: ${titles}`, undefined, teller.rows(own)), fields }
}
