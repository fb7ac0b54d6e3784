import { afterAll, expect, test, vi } from 'vitest'
import type { FileFinding } from '../findings/findings.ts'
import { joinBytes } from '../text/bytes.ts'
import { openWorkbook } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Writing a really oversized workbook would take half a minute. */
const limit = vi.hoisted(() => 20_000)

vi.mock(import('../zip/zip.ts'), async (importOriginal) => ({ ...(await importOriginal()), maxUnpackedSize: limit }))
afterAll(() => vi.doUnmock('./zip.ts'))

function write(rows: number): { unpacked: number; findings: FileFinding[] } {
  const findings: FileFinding[] = []
  const sheet = {
    name: 'S',
    columns: [{ header: 'é' }],
    rows: Array.from({ length: rows }, (_, index) => [`é${index}`]),
  }
  const opened = openWorkbook(joinBytes([...writeWorkbook([sheet], (finding) => findings.push(finding))]))
  if (!opened.ok) throw new Error('not opened')
  const unpacked = [...opened.workbook.source.entries.values()].reduce((sum, { size }) => sum + size, 0)
  return { unpacked, findings }
}

test('a workbook that is larger than the reader takes is reported, and no other', () => {
  let rows = 0
  while (write(rows).unpacked <= limit) rows += 10
  expect(write(rows - 10).findings).toEqual([])
  expect(write(rows).findings).toMatchObject([{ code: 'workbookTooBigToRead', severity: 'warning', params: { limit } }])
})
