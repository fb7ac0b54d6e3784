import { entities } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { records } from './fixture-records.ts'
import { fromTables } from './from-tables.ts'
import type { TableFinding } from './table-findings.ts'
import { tableLayouts } from './tables.ts'
import { toTables } from './to-tables.ts'

test('every record comes back from its tables', () => {
  fc.assert(
    fc.property(records, (list) => {
      const findings: TableFinding[] = []
      const read = fromTables(toTables(list, (finding) => findings.push(finding)))
      expect(read.records).toEqual(list)
      expect(read.findings).toEqual([])
      expect(findings).toEqual([])
    }),
    { numRuns: 200 },
  )
})
