import { type Code, dictionary, type ExternalStandard } from '@tip-standard/dictionary'
import { type CtdcLayout, ctdcColumns, fromCtdc, fromHtcds } from '@tip-standard/formats'
import { toSourceRows } from '@tip-standard/sheets'
import { expect, it } from 'vitest'

type Reading = { standard: ExternalStandard; list: string; code: string; from: string }

const codesOf = (list: (typeof dictionary.codeLists)[number]): readonly Code[] => ('codes' in list ? list.codes : [])

/** What the dictionary says is read as a code of ours though the foreign term is wider, or is never written. */
const readings: Reading[] = dictionary.codeLists.flatMap((list) =>
  codesOf(list).flatMap(({ code, maps }) =>
    Object.entries(maps ?? {}).flatMap(([standard, { reads = [] }]) =>
      reads.map((from) => ({ standard: standard as ExternalStandard, list: list.id, code, from })),
    ),
  ),
)

/** The columns of HTCDS for the fields that a code list codes, as the dictionary maps them. */
const columnsOf = (list: string): string[] =>
  dictionary.entities
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => (type.kind === 'code' || type.kind === 'codes') && type.list.id === list)
    .flatMap(({ maps }) => maps?.htcds?.to ?? [])

function convert({ standard, list, from }: Reading): readonly object[] {
  if (standard === 'htcds') {
    const columns = columnsOf(list)
    // A table is one of HTCDS from three columns on.
    const others = ['prs_Gender', 'cas_Status', 'prs_MaritalStatus']
    return fromHtcds(
      toSourceRows([
        [...columns, ...others],
        [...columns.map(() => from), 'Feminine'],
      ]),
    ).records
  }
  const columns: readonly string[] = ctdcColumns[standard.slice('ctdc'.length) as CtdcLayout]
  return fromCtdc(toSourceRows([columns, columns.map((column) => (column === from ? '1' : ''))])).records
}

/** Every value in a record. */
const valuesIn = (data: unknown): unknown[] =>
  typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesIn) : [data]

// Fails where a fact of the dictionary is lost on its way through the generator, core and the converter.
it.each(readings)('$standard: the converter reads $from as $list $code, as the dictionary says', (reading) => {
  const records = convert(reading)
  expect(records).toHaveLength(1)
  expect(valuesIn(records)).toContain(reading.code)
})

it('there are such readings of HTCDS and of CTDC', () => {
  expect(new Set(readings.map(({ standard }) => standard))).toEqual(new Set(['htcds', 'ctdcB', 'ctdcD']))
})
