import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defineForm, type FormDefinition, intakeForm, questionsOf } from '@tip-standard/form-model'
import { lintForm } from '@tip-standard/form-model/lint'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const named = (out: string): string[] => ['--id', 'org.example.ours', '--title', 'Ours', '--out', at(out)]
const read = async (name: string): Promise<FormDefinition> => JSON.parse(await readFile(at(name), 'utf8'))

describe('tip form new', () => {
  it('teaches', async () => {
    const { code, out } = await runTip('form', 'new', '--help')
    expect(code).toBe(0)
    for (const word of ['screening, intake', '--fields', 'Exit codes:', '--force']) expect(out).toContain(word)
  })

  it('begins with a form that ships, under a name of its own', async () => {
    const { code, out, err } = await runTip('form', 'new', 'intake', ...named('intake.json'))
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^Questions: \d+\. Minutes: about \d+ \(an estimate\)\./)
    const form = await read('intake.json')
    expect(defineForm(form).ok).toBe(true)
    expect([form.id, form.version, form.title]).toEqual(['org.example.ours', '1.0.0', { en: 'Ours' }])
    expect(form.pages).toEqual(intakeForm.pages)
  })

  it('starts with fields, after consent; fields of objects are in the field that holds them', async () => {
    const fields =
      'victim.sex, victim.sexBasis,exploitation.form,exploitation.kinds,exploitation.form,relation.kinds,victim.consents,referral.status,assistance.state'
    const { code } = await runTip('form', 'new', '--fields', fields, ...named('fields.json'))
    expect(code).toBe(0)
    const form = await read('fields.json')
    expect(defineForm(form).ok).toBe(true)
    const asked = questionsOf(form).map(({ id }) => id)
    expect(asked.filter((id) => id.startsWith('exploitation.'))).toEqual(['exploitation.form', 'exploitation.kinds'])
    expect(asked.indexOf('victim.consents')).toBeLessThan(asked.indexOf('victim.sex'))
    const rules = lintForm(form).map(({ code: rule }) => rule)
    for (const rule of [
      'sex-without-basis',
      'asked-without-consent',
      'asked-before-consent',
      'child-assent-unasked',
      'refusal-blocks-help',
      'one-purpose-for-all',
    ])
      expect(rules).not.toContain(rule)
  })

  it('never writes over a file', async () => {
    await writeFile(at('there.json'), 'mine')
    const { code, err } = await runTip('form', 'new', 'screening', ...named('there.json'))
    expect([code, err]).toEqual([2, expect.stringContaining('nothing was written')])
    expect(await readFile(at('there.json'), 'utf8')).toBe('mine')
  })

  it.each([
    ['no start', [], 2, 'nothing to start from'],
    ['two starts', ['intake', '--fields', 'victim.sex'], 2, 'Give either a form to start from or --fields'],
    [
      'fields that are none',
      ['--fields', 'victim.sex,SENTINEL,identityRecord.firstName'],
      2,
      'Positions in --fields: 2, 3',
    ],
    ['a computed field', ['--fields', 'victim.gbvContexts'], 2, 'Positions in --fields: 1'],
    ['a form that is not there', ['SENTINEL.json'], 2, 'cannot be read'],
  ])('cannot begin with %s', async (_what, args, wanted, words) => {
    const { code, out, err } = await runTip('form', 'new', ...args, ...named('none.json'))
    expect([code, out, existsSync(at('none.json'))]).toEqual([wanted, '', false])
    expect(err).toContain(words)
    expect(err).not.toContain('SENTINEL')
  })

  it('reports the position of an unknown name, and writes nothing', async () => {
    const names = ['--id', 'not a name SENTINEL', '--title', 'Ours', '--out', at('none.json')]
    const { code, err } = await runTip('form', 'new', 'screening', ...names)
    expect([code, existsSync(at('none.json'))]).toEqual([1, false])
    expect(err).toMatch(/^id: /)
    expect(err).not.toContain('SENTINEL')
  })
})
