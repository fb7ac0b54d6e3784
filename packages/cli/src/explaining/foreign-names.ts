import {
  type CrosswalkRow,
  crosswalk,
  type FieldCrosswalkRow,
  fieldCrosswalk,
  standards,
} from '@tip-standard/core/crosswalks'
import type { ExplanationWriter } from './explanation-writer.ts'

type Row = CrosswalkRow | FieldCrosswalkRow

const titleOf = ({ standard }: Row): string => standards[standard]

/** Names in other standards that share one explanation, each with its standards. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): { first: Row; names: string[] }[] {
  const groups = new Map<string, { first: Row; names: string[] }>()
  for (const row of rows) {
    const found = groups.get(keyOf(row))
    if (found === undefined) groups.set(keyOf(row), { first: row, names: [row.standard] })
    else if (!found.names.includes(row.standard)) found.names.push(row.standard)
  }
  return [...groups.values()]
}

const lines = (rows: readonly Row[], writer: ExplanationWriter): string[] =>
  grouped(
    rows.filter(({ to }) => to !== ''),
    ({ to, relation }) => `${to} ${relation}`,
  ).map(({ first, names }) => `${names.join(', ')}: ${first.to} (${writer.say(`relations.${first.relation}`)})`)

/** Lists the names of a field in other standards. */
export const fieldElsewhere = (id: string, writer: ExplanationWriter): string[] =>
  lines(
    fieldCrosswalk.filter(({ field }) => field === id),
    writer,
  )

/** The names of a code in other standards. */
export const codeElsewhere = (list: string, code: string, writer: ExplanationWriter): string[] =>
  lines(
    crosswalk.filter((row) => row.list === list && row.code === code),
    writer,
  )

const ownName = (row: Row): string => ('field' in row ? row.field : `${row.list}.${row.code}`)

/** All names from other standards, such as `prs_Birthdate` of HTCDS. */
export const foreignNames: ReadonlySet<string> = new Set(
  [...fieldCrosswalk, ...crosswalk].map(({ to }) => to).filter((to) => /^[A-Za-z]\w{2,}$/.test(to)),
)

/** Explains a name from another standard: its fields and codes here, with their relations; empty if it is unknown. */
export function explainForeign(
  name: string,
  writer: ExplanationWriter,
): { text: string; fields: string[] } | undefined {
  const wanted = name.toLowerCase()
  const found = [...fieldCrosswalk, ...crosswalk].filter(({ to }) => to !== '' && to.toLowerCase() === wanted)
  const [first] = found
  if (first === undefined) return undefined
  const own = grouped(found, (row) => `${ownName(row)} ${row.relation}`).map(
    ({ first: row, names }): [string, string] => [
      ownName(row),
      `${writer.say(`relations.${row.relation}`)} (${names.join(', ')})`,
    ],
  )
  const titles = [...new Set(found.map(titleOf))].join('; ')
  const fields = [...new Set(found.flatMap((row) => ('field' in row ? [row.field] : [])))]
  return { text: writer.text(`${first.to}: ${titles}`, undefined, writer.rows(own)), fields }
}
