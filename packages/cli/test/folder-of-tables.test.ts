import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
afterAll(() => folder.remove())

beforeAll(async () => {
  await writeFile(at('cases.ndjson'), `${sampleLines(300).join('\n')}\n`)
  await runTip('convert', at('cases.ndjson'), '--to', 'csv', '--output', at('tables/'))
  await mkdir(at('empty'))
})

it.each(['risk', 'advise', 'table', 'anonymise'])(
  'tip %s reads a folder of tables by its usual columns, like the records that it was made from',
  async (command) => {
    const [ofRecords, ofTables] = [await runTip(command, at('cases.ndjson')), await runTip(command, at('tables'))]
    // The advice names the file that it is about.
    expect([ofTables.code, ofTables.out.replaceAll(at('tables'), at('cases.ndjson'))], ofTables.err).toEqual([
      0,
      ofRecords.out,
    ])
    expect(await runTip(command, at('empty'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('folder'),
    })
  },
)

it.each([
  ['table', '--by', 'sex,ageBand'],
  ['anonymise', '--quasi', 'sex,ageBand', '--k', '11'],
])('tip %s takes short names of columns for it, as for records', async (...line) => {
  const [ofRecords, ofTables] = [await runTip(...line, at('cases.ndjson')), await runTip(...line, at('tables'))]
  expect([ofTables.code, ofTables.out], ofTables.err).toEqual([0, ofRecords.out])
  expect(await runTip(...line, at('empty'))).toMatchObject({ code: 2, err: expect.stringContaining('folder') })
})
