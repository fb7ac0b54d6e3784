import type { FormDefinition } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { situation } from '../fixture-drive.ts'
import { type EngineForm, type EngineNode, nameOf, openSurvey } from '../fixture-odk-engine.ts'
import { fileOf, readAll } from '../submissions/fixture-read.ts'
import { writeXForm } from '../xform/write-xform.ts'
import { toSheets } from '../xlsform/to-sheets.ts'
import { toSurvey } from './build-survey.ts'
import { giveConsent } from './fixture-engine-run.ts'
import { openingsIn, withOpenings } from './openings.ts'
import { questionsIn } from './survey.ts'

/**
 * A form as pyxform generates it from a workbook: each list has an entry beside its template; lists inside that entry
 * have an entry, but no template.
 */
function withFirstEntries(xml: string): string {
  const [start, end] = [xml.indexOf('<data '), xml.indexOf('</data>')]
  const opened = xml
    .slice(start, end)
    .replace(/<(\w+) jr:template="">(.*?)<\/\1>/g, (whole, name: string, inner: string) => {
      return `${whole}<${name}>${inner.replaceAll(' jr:template=""', '')}</${name}>`
    })
  return xml.slice(0, start) + opened + xml.slice(end)
}

/** The number of entries requested for each list, of lists that have any. */
function entriesOf(form: EngineForm): Map<string, number> {
  const lists = form.nodes().filter((node: EngineNode) => node.addInstances !== undefined)
  const counted = lists.map(
    (list) =>
      [
        nameOf(list),
        list.currentState.children?.filter(({ currentState }) => currentState.relevant).length ?? 0,
      ] as const,
  )
  return new Map(counted.filter(([, count]) => count > 0))
}

/** The questions that are asked. */
const askedIn = (form: EngineForm, among: ReadonlySet<string>): string[] =>
  form.nodes().flatMap((node) => (node.currentState.relevant && among.has(nameOf(node)) ? [nameOf(node)] : []))

/**
 * Opens forms as XForm and as XLSForm in ODK's engine, and compares the questions asked, list by list, and the records.
 */
export const compareOpenings = (forms: Readonly<Record<string, FormDefinition>>): void =>
  describe.each(Object.entries(forms))('%s as XForm and as XLSForm', (_, definition) => {
    const survey = toSurvey(definition)
    const opened = withOpenings(survey)
    const questions = new Set(questionsIn(survey.nodes).map(({ name }) => name))
    const open = async (): Promise<[EngineForm, EngineForm]> => [
      await openSurvey(survey),
      await openSurvey(survey, withFirstEntries(writeXForm(opened))),
    ]

    it('opens with the same entries, none until asked', async () => {
      const [xform, xlsform] = await open()
      for (const form of [xform, xlsform]) {
        expect(entriesOf(form).size).toBe(0)
        for (const gate of form.nodes().filter((node) => nameOf(node).startsWith('consent_on_record_')))
          gate.selectValue?.('yes')
      }
      expect(askedIn(xlsform, questions)).toEqual(askedIn(xform, questions))
      for (const [list, { name: opening }] of openingsIn(survey.nodes)) {
        const [range] = xform.ranges(list)
        if (range?.currentState.relevant !== true) continue
        range.addInstances?.()
        xlsform.answer(opening, 'yes')
        expect([list, entriesOf(xlsform)]).toEqual([list, entriesOf(xform)])
        if (list === 'victim_consents') for (const form of [xform, xlsform]) giveConsent(form, survey, 'granted')
        expect([list, askedIn(xlsform, questions)]).toEqual([list, askedIn(xform, questions)])
      }
    })

    it('gives the same record, whether or not a list was opened', async () => {
      const [xform, xlsform] = await open()
      xlsform.all('victim_consents_any')[0]?.selectValue?.('yes')
      for (const form of [xform, xlsform]) giveConsent(form, survey, 'granted')
      const read = async (form: EngineForm): Promise<object> => {
        const xml = (await form.submission()).replace(/uuid:[\w-]+/, 'uuid:0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40')
        const { records } = await readAll([fileOf(xml)], definition, { today: situation.today })
        return records.map(({ record, findings }) => ({ record, findings }))
      }
      expect(await read(xlsform)).toEqual(await read(xform))
    })

    it('asks in the workbook as in the XForm of it', () => {
      const [sheet] = toSheets(survey, { drafts: false })
      const rows = (sheet?.rows ?? []).filter(({ type = '' }) => !type.startsWith('end'))
      const repeats = rows.flatMap((row, at) => (row['type'] === 'begin repeat' ? [[rows[at - 1], row] as const] : []))
      expect(repeats.map(([, row]) => row['name'])).toEqual(openingsIn(survey.nodes).map(([name]) => name))
      for (const [before, row] of repeats) {
        expect(before).toMatchObject({ type: 'select_one yesNo', name: `${row['name']}_any` })
        expect(row['relevant']).toMatch(new RegExp(`\\$\\{${row['name']}_any\\} = 'yes'$`))
      }
    })
  })
