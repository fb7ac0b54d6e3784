import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const good = join(folder.path, 'good.ndjson')
const bad = join(folder.path, 'bad.ndjson')
await writeFile(good, `${sampleLines(3).join('\n')}\n`)
await writeFile(bad, `${sampleLines(3).join('\n')}\n{"case":1}\n`)

describe('exit codes', () => {
  it.concurrent.each<[number, string[]]>([
    [0, ['validate', good]],
    [1, ['validate', bad]],
    [0, ['convert', good, '--to', 'csv']],
    [1, ['convert', bad, '--to', 'ndjson']],
    [0, ['sample', '1']],
    [0, ['explain', 'victim.sex']],
    [0, ['--version']],
    [2, []],
    [2, ['frobnicate']],
    [2, ['validate']],
    [2, ['validate', good, '--format', 'pdf']],
    [2, ['validate', good, bad, '--annotate', join(folder.path, 'x.xlsx')]],
    [2, ['explain', 'nothing']],
    [2, ['explain', 'constructor']],
    [2, ['convert', good]],
    [2, ['convert', good, '--to', 'ndjson', '--from', 'ctdc']],
    [2, ['sample', '0']],
    [2, ['sample', '9', '--seed', '-1']],
  ])('%i: tip %j', async (code, parameters) => {
    const run = await runTip(...parameters)
    expect(run.code).toBe(code)
    if (code === 2) expect(run.out).toBe('')
    if (code === 2) expect(run.err).not.toMatch(/unexpected|\n\s+at /)
  })
})

describe('help', () => {
  it.concurrent.each(['validate', 'explain', 'convert', 'sample'])(
    'of %s names exit codes and gives examples',
    async (name) => {
      const run = await runTip(name, '--help')
      expect(run.code).toBe(0)
      expect(run.out).toMatch(/Exit codes:\n {2}0 {2}/)
      expect(run.out).toContain('  2  could not run\n')
      expect(run.out).toMatch(new RegExp(`Examples:\\n {2}tip ${name} `))
    },
  )
})

describe('what is written', () => {
  it('sample gives records of the standard, the same for the same seed', async () => {
    const [first, again, other] = await Promise.all([
      runTip('sample', '20', '--seed', '5'),
      runTip('sample', '20', '--seed', '5'),
      runTip('sample', '20', '--seed', '6'),
    ])
    expect(first.out).toBe(`${sampleLines(20, 5).join('\n')}\n`)
    expect(again.out).toBe(first.out)
    expect(other.out).not.toBe(first.out)
  })
  it('explain tells what a field is', async () => {
    expect((await runTip('explain', 'victim.sex')).out).toMatch(/^victim\.sex: [\s\S]*one code of the list sex\n/)
  })
  it('records with errors are left out of a conversion, and counted', async () => {
    const run = await runTip('convert', bad, '--to', 'ndjson')
    expect(run.out).toBe(`${sampleLines(3).join('\n')}\n`)
    expect(run.err).toContain('3 records converted, 1 left out')
  })
  it('a name given twice is told by a conversion as well', async () => {
    const twice = join(folder.path, 'twice.ndjson')
    await writeFile(twice, `${(sampleLines(1)[0] ?? '').replace('{', '{"standardVersion":"1.0",')}\n`)
    const run = await runTip('convert', twice, '--to', 'ndjson')
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('line 1, record 1: A field is given twice')])
  })
})
