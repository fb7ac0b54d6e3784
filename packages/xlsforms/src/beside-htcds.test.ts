import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { defineForm, shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { fullForm } from './fixture-full-form.ts'
import { openInEngine } from './fixture-odk-engine.ts'
import { lintXlsform } from './lint/lint-xlsform.ts'
import { toSurvey } from './survey/build-survey.ts'
import { questionsIn, type SurveyNode } from './survey/survey.ts'
import { toXForm } from './xform/to-xform.ts'
import { toSheets } from './xlsform/to-sheets.ts'
import { toXlsform } from './xlsform/write-xlsform.ts'

const options = { locales: [fr, rw, sw, rn], unreviewedTexts: true }
const guide = new URL('../../../docs/decisions/xlsform.md', import.meta.url)

/** The rows of the document with a count: the text before our number, the name of the row, and our number. */
const countingRows = /^(\| ([^|]+) \| [^|]+ \| )(\d+(?:,\d{3})*)(?=[^|]*\|$)/gm

const withCommas = (count = 0): string => count.toLocaleString('en')

const partsIn = (nodes: readonly SurveyNode[]): SurveyNode[] =>
  nodes.flatMap((node) => (node.kind === 'question' ? [node] : [node, ...partsIn(node.nodes)]))

describe('a form as a workbook', () => {
  it('is a form', () => {
    expect(defineForm(fullForm).ok).toBe(true)
  })

  it('has what the document states, compared with the form of HTCDS', async () => {
    const survey = toSurvey(fullForm, options)
    const [sheet, choices] = toSheets(survey, { drafts: true })
    const filled = (column: string): number =>
      (sheet?.rows ?? []).filter((row) => (row[column] ?? '') !== '' && row['type'] !== 'hidden').length
    const inSight = questionsIn(survey.nodes).filter(({ type }) => type !== 'hidden')
    const labels = inSight.filter(({ role }) => role === 'answer').map(({ label }) => label['en'])
    const counts: Record<string, number> = {
      'questions of the standard': labels.length,
      languages: survey.languages.length,
      'skip logic (`relevant`)': filled('relevant'),
      'constraints, each with a message in every language': filled('constraint'),
      hints: filled('hint::English (en)'),
      'answers that are needed (`required`), some under a condition': filled('required'),
      groups: partsIn(survey.nodes).filter(({ kind }) => kind === 'group').length,
      repeats: partsIn(survey.nodes).filter(({ kind }) => kind === 'repeat').length,
      'lists of choices': survey.lists.length,
      'of them files': survey.lists.filter(({ isFile }) => isFile).length,
      'choices in the workbook': choices?.rows.length ?? 0,
    }
    const text = readFileSync(guide, 'utf8')
    expect([...text.matchAll(countingRows)].map(([, , what]) => what).sort()).toEqual(Object.keys(counts).sort())
    const counted = text.replace(
      countingRows,
      (_, before: string, what: string) => `${before}${withCommas(counts[what])}`,
    )
    await expect(counted, 'Run `pnpm record`, and read what it changed.').toMatchFileSnapshot(fileURLToPath(guide))
  })

  it('opens in the engine of ODK', async () => {
    const { xml, files } = toXForm(fullForm, options)
    const form = await openInEngine(xml, files)
    expect(form.root.languages).toHaveLength(5)
    expect(form.isAsked('group_victim')).toBe(false)
  })

  /**
   * Findings of the linter that were decided on purpose: the standard has no text for "other"; the organisation that
   * takes a form into the field supplies the key; whether a person is a minor decides who consents, so it is asked
   * first. For the standard as a whole also: the address of an organisation is not a person's address, and fields of
   * two periods are asked in the same words.
   */
  const decided: readonly string[] = ['CHOICE_010', 'SAFETY_010', 'SAFETY_014']
  it.each([
    ...Object.entries(shippedForms).map(([name, form]) => [name, form, decided] as const),
    ['full', fullForm, [...decided, 'SAFETY_013', 'TEXT_003']] as const,
  ])('has nothing that the linter finds but what was decided: %s', async (_, form, known) => {
    const found = await lintXlsform(toXlsform(form, options).workbook)
    expect(found.filter(({ code: rule }) => !known.includes(rule))).toEqual([])
  })
})
