import { describe, expect, it } from 'vitest'
import { asInSuite, generated, jsonSchema, openJsonSchema, zodReader } from '../engines.ts'
import { type Case, readCases, readVersionCases } from '../read-files.ts'

const marks = (findings: readonly Case['findings'][number][]): string[] =>
  findings.map(({ code, path, severity, rule }) => JSON.stringify([code, path, severity, rule ?? null])).sort()

const errors = (findings: Case['findings']): Case['findings'] => findings.filter(({ severity }) => severity === 'error')

const cases = readVersionCases()

/** The same document where it follows a newer version, and what has to be found in it. */
function raised({ findings, data, ...one }: Case): Case {
  const mild = (finding: Case['findings'][number]): Case['findings'][number] => {
    if (finding.path.at(-1) !== 'extensions' && finding.code === 'unknownField')
      return { ...finding, code: 'newerField', severity: 'warning' }
    return finding.code === 'codeList' ? { ...finding, code: 'newerCode', severity: 'warning' } : finding
  }
  const version = { code: 'newerVersion', severity: 'warning' as const, path: ['standardVersion'] }
  return {
    ...one,
    data: { ...(data as object), standardVersion: '1.7' },
    findings: [version, ...findings.map(mild)],
  }
}

const isAboutVersion = ({ findings, data }: Case): boolean =>
  typeof data !== 'object' || data === null || findings.some(({ path }) => path[0] === 'standardVersion')

describe('documents of other versions', () => {
  it('have cases of every kind: newer, older, of another major version', () => {
    const codes = new Set(cases.flatMap(({ findings }) => findings.map(({ code }) => code)))
    for (const code of ['newerVersion', 'newerField', 'newerCode', 'olderVersion', 'unknownVersion', 'rule'])
      expect(codes).toContain(code)
  })

  it.each(cases)('$id', ({ document, data, findings, openJsonSchema: isForOpen }) => {
    expect(marks(generated(document, data).map(asInSuite))).toEqual(marks(findings))
    const byZod = zodReader(document, data).map(asInSuite)
    expect(marks(errors(byZod))).toEqual(marks(errors(findings)))
    if (!isForOpen) return
    expect(marks(openJsonSchema(document, data).map(asInSuite))).toEqual(marks(errors(findings)))
    const byStrict = jsonSchema(document, data).map(asInSuite)
    expect(marks(errors(byStrict))).toEqual(marks(errors(findings)))
  })

  it('of a newer version are read as if they were ours, but for what we do not know: the whole suite', () => {
    const wrong = readCases().flatMap((one) => {
      if (isAboutVersion(one)) return []
      const { document, data, findings } = raised(one)
      const found = marks(generated(document, data).map(asInSuite))
      return JSON.stringify(found) === JSON.stringify(marks(findings)) ? [] : [`${one.id}: ${found.join()}`]
    })
    expect(wrong).toEqual([])
  })

  it('are read the same by zod, with every rule across fields', () => {
    const wrong = readCases().flatMap((one) => {
      if (isAboutVersion(one) || (one.id.endsWith('/format') && errors(one.findings).length > 1)) return []
      const { document, data, findings } = raised(one)
      const found = marks(errors(zodReader(document, data).map(asInSuite)))
      return JSON.stringify(found) === JSON.stringify(marks(errors(findings))) ? [] : [`${one.id}: ${found.join()}`]
    })
    expect(wrong).toEqual([])
  })

  it('are read the same by the open JSON Schemas', () => {
    const wrong = readCases().flatMap((one) => {
      if (isAboutVersion(one)) return []
      const { document, data, findings } = raised(one)
      const expected = errors(findings).filter(({ rule }) => one.jsonSchema || rule === undefined)
      const found = marks(openJsonSchema(document, data).map(asInSuite))
      return JSON.stringify(found) === JSON.stringify(marks(expected)) ? [] : [`${one.id}: ${found.join()}`]
    })
    expect(wrong).toEqual([])
  })
})
