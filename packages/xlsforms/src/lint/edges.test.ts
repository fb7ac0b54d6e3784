import { describe, expect, it } from 'vitest'
import { toXlsformPlace, type XlsformFinding } from './finding.ts'
import { edges } from './fixture-edges.ts'
import { edit, goodForm, toXlsx } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'

const show = (findings: readonly XlsformFinding[]): string[] =>
  findings.map((finding) => `${finding.code} ${toXlsformPlace(finding)}`.trim())

describe('at the edge of a rule', () => {
  it.each(edges)('%s', async (_, edits, found) => {
    expect(show(await lintXlsform(toXlsx(edit(goodForm, edits)))).sort()).toEqual([...found].sort())
  })

  it('a form without languages has none that it could be missing', async () => {
    const form = {
      survey: [
        ['type', 'name', 'label'],
        ['text', 'state', 'How are things?'],
      ],
      settings: goodForm['settings'] ?? [],
    }
    expect(show(await lintXlsform(toXlsx(form)))).toEqual(['LANG_007 survey!C1'])
  })

  it('two sheets of which none is called a survey are none', async () => {
    const sheet = [
      ['type', 'name', 'label'],
      ['text', 'state', 'How are things?'],
    ]
    expect(show(await lintXlsform(toXlsx({ Sheet1: sheet, Sheet2: sheet })))).toEqual(['SHEET_001'])
  })

  it('a form as text has each sheet once, the first', async () => {
    const text = (...more: string[]): Uint8Array =>
      new TextEncoder().encode(
        [
          'survey,,,',
          ',type,name,label',
          ',text,state,How are things?',
          ...more,
          'settings,,,',
          ',form_title,form_id,version',
          ',A,a,1',
          '',
        ].join('\n'),
      )
    const found = show(await lintXlsform(text()))
    expect(found).toEqual(['LANG_007 survey!D2', 'SAFETY_014 settings!6'])
    expect((await lintXlsform(text())).at(-1)?.at).toEqual({ table: 'settings', row: 6 })
    const twice = show(await lintXlsform(text('survey,,,', ',kind,name,label', ',text,state,Again?')))
    expect(twice).toEqual(['LANG_007 survey!D2', 'SAFETY_014 settings!9'])
  })

  it('findings of one rule are listed up to the number that is asked for, and the rest is counted', async () => {
    const form = edit(
      goodForm,
      ['a', 'b', 'c', 'd'].map((name) => ['survey+20', ['geopoint', name, `Where ${name}?`, `Où ${name} ?`]] as const),
    )
    const found = async (mostPerRule: number): Promise<unknown[]> => {
      const findings = await lintXlsform(toXlsx(form), { mostPerRule })
      return [
        findings.filter(({ code }) => code === 'SAFETY_006').length,
        ...findings.filter(({ code }) => code === 'FILE_010').map(({ params }) => params),
      ]
    }
    expect(await found(4)).toEqual([4])
    expect(await found(3)).toEqual([3, { rule: 'SAFETY_006', count: 1 }])
    expect(await found(1)).toEqual([1, { rule: 'SAFETY_006', count: 3 }])
  })
})
