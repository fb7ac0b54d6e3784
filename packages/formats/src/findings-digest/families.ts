import type { ExchangeFindingCode } from '../records/findings/exchange-catalogue.ts'
import type { TableFindingCode } from '../tables/findings/table-catalogue.ts'
import type { FindingFamily, FindingSource } from './group.ts'

type Families = { readonly [family in FindingFamily]?: readonly string[] }

const exchange: Families = {
  values: [
    'unknownValue',
    'unknownName',
    'severalValues',
    'missingOrNamibia',
    'unclearAnswer',
  ] satisfies ExchangeFindingCode[],
  dates: [
    ...(['invalidDate', 'unreadDate', 'shortYear', 'ageForDate', 'periodForDate'] satisfies ExchangeFindingCode[]),
    'dateNotFull' satisfies ExchangeFindingCode,
  ],
  entries: [
    ...(['invalidEmail', 'invalidPhone', 'invalidNumber', 'outOfRange', 'textTooLong'] satisfies ExchangeFindingCode[]),
    'halfPosition' satisfies ExchangeFindingCode,
  ],
  cells: ['valueWithoutHeader'] satisfies ExchangeFindingCode[],
  columns: ['unknownColumn', 'duplicateColumn', 'ambiguousHeader'] satisfies ExchangeFindingCode[],
  reworded: [
    ...([
      'labelRead',
      'variantRead',
      'repairedHeader',
      'duplicateValue',
      'missingRead',
    ] satisfies ExchangeFindingCode[]),
    ...(['dateReordered', 'serialDate', 'timeDropped'] satisfies ExchangeFindingCode[]),
  ],
}

const table: Families = {
  cells: ['errorCell', 'formulaWithoutValue', 'invalidDate', 'brokenCell', 'mergedCells'] satisfies TableFindingCode[],
  columns: ['unknownColumn', 'columnTwice'] satisfies TableFindingCode[],
}

const index = (families: Families): ReadonlyMap<string, FindingFamily> =>
  new Map(
    (Object.entries(families) as [FindingFamily, readonly string[]][]).flatMap(([family, codes]) =>
      codes.map((code) => [code, family] as const),
    ),
  )

const ofExchange: ReadonlyMap<string, FindingFamily> = /* @__PURE__ */ index(exchange)
const ofTable: ReadonlyMap<string, FindingFamily> = /* @__PURE__ */ index(table)

/** The family of a code; `undefined` if it has a sentence of its own. */
export const familyOf = (source: FindingSource, code: string): FindingFamily | undefined =>
  source === 'table' ? ofTable.get(code) : source === 'exchange' ? ofExchange.get(code) : undefined
