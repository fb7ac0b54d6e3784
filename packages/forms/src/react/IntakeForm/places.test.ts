import type { RecordFinding } from '@tip-standard/core'
import { type FormDefinition, resolveForm, viewForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { pageFindings, questionPlaces } from './places.ts'

const form = {
  id: 'f',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'F' },
  subject: 'victim',
  pages: [
    {
      id: 'p',
      title: { en: 'P' },
      groups: [
        {
          id: 'g',
          items: [
            { field: 'victim.sex' },
            {
              field: 'victim.exploitation',
              items: [{ field: 'exploitation.form' }, { field: 'exploitation.startedOn' }],
            },
          ],
        },
      ],
    },
  ],
} as const satisfies FormDefinition

const record = { victims: [{ id: 'v-1', exploitation: [{ form: 'sexual' }, { form: 'forcedLabour' }] }] }
const groups = viewForm(resolveForm(form), record, { today: '2026-11-25' })
const places = questionPlaces(groups, {})

describe('what is wrong on a page', () => {
  it('leads to the very question that it is about, in whichever entry of a list', () => {
    const paths = places.map(({ path }) => path.join('.'))
    for (const path of ['victims.0.sex', 'victims.0.exploitation', 'victims.0.exploitation.1.startedOn'])
      expect(paths).toContain(path)
    const findings = places.map(
      ({ path }): RecordFinding => ({ code: 'type', severity: 'error', at: { path }, params: {} }),
    )
    const found = pageFindings(findings, places, { text: (id) => id, options: { language: 'en' } }, () => 'Invented.')
    expect(found.map(({ id }) => id)).toEqual(places.map(({ id }) => id))
  })

  it('is named after the number of the entry, counted from one', () => {
    const names = places.filter(({ path }) => path.at(-1) === 'startedOn').map(({ name }) => name)
    expect(names.map((name) => /\d+/.exec(name)?.[0])).toEqual(['1', '2'])
  })
})
