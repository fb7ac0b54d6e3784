import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedForms } from '@tip-standard/form-model'
import { lintForm } from '@tip-standard/form-model/lint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

/** Marks what no one may see outside the form. */
const SENTINEL = 'Uwase7788'
const form = (items: object[], more: object = {}): object => ({
  id: 'org.example.form',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: SENTINEL },
  subject: 'victim',
  consents: ['interview', 'storage'],
  pages: [{ id: 'p', title: { en: SENTINEL }, groups: [{ id: 'g', items }] }],
  ...more,
})
const save = (name: string, document: object): Promise<void> => writeFile(at(name), JSON.stringify(document))

beforeAll(async () => {
  const blaming = { en: `Why did you come, ${SENTINEL}?` }
  await save('bad.json', form([{ field: 'victim.sex', question: blaming }]))
  await save('unusable.json', form([{ field: `victim.${SENTINEL}` }]))
  await writeFile(at('none.json'), SENTINEL)
})

describe('tip form lint, of a form over the standard', () => {
  it.each(['screening', 'intake', 'referral'] as const)('finds notes only in %s', async (name) => {
    const { code, out } = await runTip('form', 'lint', name, '--format', 'json')
    expect(code).toBe(0)
    const report = JSON.parse(out)
    expect([report.errors, report.warnings]).toEqual([0, 0])
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      lintForm(shippedForms[name]).map(({ code: rule }) => rule),
    )
    expect(report.minutes).toBeGreaterThan(5)
  })

  it('reports what is wrong, where, why, and how to correct it, and repeats nothing of the form', async () => {
    const { code, out, err } = await runTip('form', 'lint', at('bad.json'))
    expect([code, err]).toEqual([1, ''])
    expect(out.split('\n').filter((line) => /^\S.* {2}/.test(line))).toEqual([
      'pages[0].groups[0].items[0]  error  G1 sex-without-basis',
      'pages[0]  error  G14 consent-unasked',
      'pages[0].groups[0].items[0].question  error  G20 blaming-words',
    ])
    for (const words of ['Ask for the basis beside it', 'talking.', 'Questions: 1. Minutes: about 1 (an estimate).'])
      expect(out).toContain(words)
    expect(out).not.toContain(SENTINEL)
  })

  it('says first what makes a form unusable', async () => {
    const { code, out } = await runTip('form', 'lint', at('unusable.json'), '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out).findings).toEqual([
      {
        rule: 'unknownField',
        severity: 'error',
        path: ['pages', 0, 'groups', 0, 'items', 0, 'field'],
        message: 'This field or code is not in the standard. Check its spelling.',
      },
    ])
    expect(out).not.toContain(SENTINEL)
  })

  it('speaks French where it is asked to, and says that it is a draft', async () => {
    const { code, out } = await runTip('form', 'lint', at('bad.json'), '--locale', 'fr')
    expect(code).toBe(1)
    for (const words of ['Sexe : demandé', 'erreur', 'Traduction provisoire']) expect(out).toContain(words)
  })

  it('cannot run with a file that is not JSON', async () => {
    const { code, out, err } = await runTip('form', 'lint', at('none.json'))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('not JSON')
    expect(err).not.toContain(SENTINEL)
  })
})
