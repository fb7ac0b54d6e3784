import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { validate as Validate } from '@tip-standard/core'
import { dictionary } from '@tip-standard/dictionary'
import { afterAll, expect, it } from 'vitest'
import { suiteOf } from '../../../codegen/src/emit/conformance.ts'
import { emitReference } from '../../../codegen/src/emit/reference.ts'
import { emitValidators } from '../../../codegen/src/emit/validators.ts'
import { resolveModel } from '../../../codegen/src/model.ts'

const CORE = 'packages/core/src/'

/** The standard with a field, a code and a code of lists that are deprecated. */
function deprecating(): ReturnType<typeof resolveModel> {
  const copy = structuredClone(dictionary)
  const mark = (use?: string): object => ({ since: '1.1', reason: 'Planted.', ...(use === undefined ? {} : { use }) })
  for (const entity of copy.entities)
    for (const field of entity.fields)
      if (`${entity.id}.${field.name}` === 'victim.ethnicity')
        Object.assign(field, { deprecated: mark('victim.languages') })
  for (const list of copy.codeLists)
    if (list.id === 'sex' || list.id === 'means')
      for (const [at, code] of ('codes' in list ? list.codes : []).entries())
        if (at === 0) Object.assign(code, { deprecated: mark() })
  return resolveModel(copy)
}

const folder = mkdtempSync(join(tmpdir(), 'tip-deprecated-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('what is deprecated is valid, reported as a warning where it is used, and marked in the reference', async () => {
  const model = deprecating()
  cpSync(new URL(`../../../../${CORE}`, import.meta.url), folder, { recursive: true })
  for (const [path, text] of Object.entries(emitValidators(model)))
    writeFileSync(join(folder, path.slice(CORE.length)), text)
  const { validate } = (await import(pathToFileURL(join(folder, 'validate/validate.ts')).href)) as {
    validate: typeof Validate
  }
  const sex = model.list('sex').codes[0]?.code
  const means = model.list('means').codes.map(({ code }) => code)
  const result = validate({
    standardVersion: model.version,
    case: { id: 'c-1' },
    reportingEntity: { id: 'o-1', type: 'ngo' },
    dataProtection: { retainUntil: '2035-01-01' },
    victims: [{ id: 'v-1', consents: [], ethnicity: 'SENTINEL', sex, sexBasis: 'stated' }],
    events: [
      { id: 'e-1', acts: ['recruitment'], means: [means[1], means[0]], purposes: ['other'], victimIds: ['v-1'] },
    ],
  })
  const found = (result.ok ? result.warnings : result.findings).filter(({ code }) => code === 'deprecated')
  expect(found).toEqual([
    {
      code: 'deprecated',
      severity: 'warning',
      at: { path: ['victims', 0, 'ethnicity'] },
      field: 'victim.ethnicity',
      params: { use: 'victim.languages' },
    },
    { code: 'deprecated', severity: 'warning', at: { path: ['victims', 0, 'sex'] }, field: 'victim.sex', params: {} },
    {
      code: 'deprecated',
      severity: 'warning',
      at: { path: ['events', 0, 'means', 1] },
      field: 'event.means',
      params: {},
    },
  ])
  const differing = suiteOf(model).filter(({ document, data, findings }) => {
    if (document !== 'caseRecord') return false
    const read = validate(data)
    const marks = (read.ok ? read.warnings : read.findings).map(({ code, at }) => `${code} ${at.path.join('.')}`)
    return (
      JSON.stringify(marks.sort()) !==
      JSON.stringify(findings.map(({ code, path }) => `${code} ${path.join('.')}`).sort())
    )
  })
  expect(differing.map(({ id }) => id)).toEqual([])
  const pages = emitReference(model)
  expect(pages['docs/reference/entities/victim.md']).toContain('Deprecated since 1.1: Planted. Use `victim.languages`.')
  expect(pages['docs/reference/code-lists/sex.md']).toContain('since 1.1: Planted.')
})
