import type { CaseThen } from '../audit-events.ts'
import { peopleOf } from '../records/case-parts.ts'
import { openOwnPart, type PartRow } from '../records/case-store.ts'
import type { Shelf } from '../records/shelf.ts'

type RowThen = PartRow & { place: number; caseId: string }

/**
 * The ids of the people in each of these cases of an agency, at an instant or in a version; `undefined` for a case that
 * can no longer be read. It opens only the part about the case, and nothing about a person.
 */
export async function peopleThen(
  shelf: Shelf,
  cases: readonly CaseThen[],
): Promise<readonly (readonly string[] | undefined)[]> {
  const { tx, agency, dataKeys } = shelf
  const rows = await tx.query<RowThen>(
    `select asked.place::int as place, r.case_id as "caseId", p.version, p.part, p.subject, p.sealed,
       p.version >= r.readable_from as "isReadable"
     from unnest($2::text[], $3::timestamptz[], $4::int[]) with ordinality as asked (case_id, at, version, place)
     join cases.record r on r.agency = $1 and r.case_id = asked.case_id
     join lateral (
       select * from cases.part one where one.agency = r.agency and one.case_id = r.case_id and one.part = 0
         and case when asked.version = 0 then one.written_at <= asked.at else one.version = asked.version end
       order by one.version desc limit 1
     ) p on true`,
    [
      agency,
      cases.map((one) => one.case),
      cases.map(({ at }) => at),
      // No version has the number 0.
      cases.map(({ version = 0 }) => String(version)),
    ],
  )
  const readable = rows.filter(({ isReadable }) => isReadable)
  const subjects = readable.map(({ subject }) => subject)
  return await dataKeys.toOpen(tx, agency, subjects, (keys) => {
    const people = new Map(
      readable.map((row) => {
        const own = openOwnPart(shelf, row.caseId, row, keys)
        return [row.place, own && [...new Set(peopleOf(own, row.caseId).flatMap(({ person = [] }) => person))]]
      }),
    )
    return cases.map((_, at) => people.get(at + 1))
  })
}
