import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { endOf, makeFolder, needsTerminal, runTip, sampleLines, startInShell } from './run-tip.ts'

describe('on a terminal', () => {
  beforeEach(needsTerminal)
  const sign = '\u001b'
  let path = ''
  let remove = async (): Promise<void> => {}
  afterAll(() => remove())
  beforeAll(async () => {
    const folder = await makeFolder()
    remove = folder.remove
    path = join(folder.path, 'cases.ndjson')
    const lines = sampleLines(1000).map((line) => line.replace('"sex":', '"sexx":'))
    await writeFile(path, Array.from({ length: 21 }, () => `${lines.join('\n')}\n`).join(''))
  })
  const onTerminal = (line: string) => endOf(startInShell(`script -qec "TIP ${line}" /dev/null`))

  it('colours appear, and how far the work is; its line is taken away', async () => {
    const run = await onTerminal(`validate '${path}'`)
    expect(run.code).toBe(1)
    expect(run.out).toContain(`${sign}[31m21,000 ×${sign}[39m`)
    const progress = run.out.indexOf(`${path}: 20,`)
    expect(progress).toBeGreaterThan(-1)
    expect(run.out.indexOf(`\r${sign}[2K`, progress)).toBeGreaterThan(progress)
  })
  it('a report in a file has no colours', async () => {
    const run = await onTerminal(
      `validate '${path}' --output '${path}.txt' 2>/dev/null && cat '${path}.txt'; cat '${path}.txt'`,
    )
    expect(run.out).toContain('unknownField')
    expect(run.out).not.toContain(sign)
  })
  it('elsewhere there are neither', async () => {
    const run = await runTip('validate', path)
    expect(run.err).toBe('')
    expect(run.out).not.toContain(sign)
  })
})
