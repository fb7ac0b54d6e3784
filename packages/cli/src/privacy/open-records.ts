import { type CaseRecord, type FieldId, WhoCounts } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { carryPermission, type Permitted, withinCustody } from '@tip-standard/policy'
import { withRegistrationYear } from '@tip-standard/privacy'
import type { RowsOf } from '@tip-standard/privacy/tables'
import type { Passage } from '../gate/passage.ts'
import { openCaseRecords } from '../input/case-records.ts'
import type { Rows } from './rows.ts'

/**
 * Records without alleged perpetrators, who are not in rows of victims: the gate has less to decide and to copy.
 * Computed fields may look at the relations with them.
 */
async function* victimsOnly(records: AsyncIterable<CaseRecord>): AsyncGenerator<CaseRecord> {
  for await (const { perpetrators: _perpetrators, relations: _relations, ...record } of records) yield record
}

/** Records with their year, on request: an audience may have only the year of a day. */
async function* withYears(records: AsyncIterable<CaseRecord>): AsyncGenerator<CaseRecord> {
  for await (const record of records) yield withRegistrationYear(record)
}

/**
 * What is needed to count people beside their columns: that they are there, where all columns are of their case; and
 * that an alleged perpetrator is an organisation, which does not count.
 */
const fieldsOfCounting: { readonly [who in RowsOf]: readonly FieldId[] } = {
  victim: ['victim.id'],
  perpetrator: ['perpetrator.id', 'perpetrator.kind'],
}

/**
 * Records without those of whom there are rows and who do not count. It comes after the gate, if there is one: anyone
 * who was refused must not be taken for the one of several entries about a person that counts. The gate itself counts
 * victims, but not where the output stays inside.
 */
async function* onlyCounted(
  records: AsyncIterable<Permitted>,
  rowsOf: RowsOf,
  acrossEntities: boolean,
): AsyncGenerator<Permitted> {
  const list = rowsOf === 'victim' ? 'victims' : 'perpetrators'
  const who = new WhoCounts(list, { acrossEntities })
  for await (const record of records) {
    const people = (record[list] as readonly object[] | undefined)?.filter(
      (entry, at) => who.addOne({ ...entry }, at, { ...record }).leftOut === undefined,
    )
    yield people === undefined ? record : carryPermission(record, { ...record, [list]: people })
  }
}

/** Opens a file of case records, in any layout that `tip validate` takes; records with errors are left out and counted. */
export async function openRecords(
  path: string,
  columns: readonly string[],
  passage?: Passage,
  rowsOf: RowsOf = 'victim',
): Promise<Rows> {
  const { records, left } = await openCaseRecords(path)
  const counts = { left, closedColumns: () => 0 }
  if (passage !== undefined) {
    // What a computed field is computed from only the standard knows.
    const isComputed = fields.some(({ id, presence }) => presence === 'derived' && columns.includes(id))
    const dated = columns.includes('case.registrationYear') ? withYears(records) : records
    const ofPerpetrators = rowsOf === 'perpetrator'
    const asked = [...(columns as readonly FieldId[]), ...fieldsOfCounting[rowsOf]]
    const needed = isComputed || ofPerpetrators ? dated : victimsOnly(dated)
    const passed = passage.records(needed, {
      fields: isComputed ? undefined : asked,
      learns: { paths: [path] },
    })
    const items = ofPerpetrators || passage.isInternal ? onlyCounted(passed, rowsOf, passage.acrossEntities) : passed
    return { items, ...counts }
  }
  async function* inside(): AsyncGenerator<Permitted> {
    for await (const record of records) yield withinCustody(record)
  }
  // A person who is in the records twice would hide that they are unique.
  return { items: onlyCounted(inside(), rowsOf, false), ...counts }
}
