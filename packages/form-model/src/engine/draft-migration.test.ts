import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'
import { readDraft } from './form-draft.ts'
import { openForm } from './open-form.ts'
import { valueAt } from './record-paths.ts'

const today = '2026-11-25'
const title = { en: 'A form' }
const form = (
  version: string,
  more: Partial<FormDefinition>,
  items: FormDefinition['pages'][0]['groups'][0]['items'],
) => {
  const defined = defineForm({
    id: 'org.example.moving',
    version,
    base: '1.0-rc.2',
    title,
    subject: 'victim',
    consents: [],
    pages: [{ id: 'page', title, groups: [{ id: 'group', items }] }],
    ...more,
  })
  if (!defined.ok) throw new Error('The form should be one.')
  return defined.value
}

/** Three versions of a form: each keeps what was answered under the one before. */
const versions = [
  form('1.0.0', {}, [
    { field: 'victim.countryOfOrigin' },
    { field: 'victim.education' },
    { field: 'victim.meansOfControl', items: [{ field: 'meansOfControl.code' }, { field: 'meansOfControl.phases' }] },
  ]),
  form('1.1.0', { migrations: [{ from: '1.0.0', moved: { 'victim.countryOfOrigin': 'victim.countryOfBirth' } }] }, [
    { field: 'victim.countryOfBirth' },
    { field: 'victim.education' },
    { field: 'victim.meansOfControl', items: [{ field: 'meansOfControl.code' }, { field: 'meansOfControl.phases' }] },
  ]),
  form(
    '2.0.0',
    {
      migrations: [
        { from: '1.0.0', moved: { 'victim.countryOfOrigin': 'victim.countryOfBirth' } },
        { from: '1.1.0', dropped: ['victim.education', 'meansOfControl.phases'] },
      ],
    },
    [
      { field: 'victim.countryOfBirth' },
      {
        field: 'victim.meansOfControl',
        checklist: { line: 'meansOfControl.code' },
        items: [{ field: 'meansOfControl.code' }],
      },
    ],
  ),
] as const

/** A draft as it was kept, in the words of its time. */
const kept = (formVersion: string, victim: object): unknown => ({
  standardVersion: '1.0-rc.2',
  at: 'org.example.moving',
  forms: { 'org.example.moving': { version: formVersion, personId: 'v-1', page: 'page' } },
  notes: {},
  record: {
    standardVersion: '1.0-rc.2',
    case: {},
    reportingEntity: {},
    dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
    victims: [{ id: 'v-1', ...victim }],
  },
})
const control = [
  { id: 'm-1', code: 'threats', phases: ['transit'] },
  { id: 'm-2', code: 'withholdsDocuments', absent: { phases: 'unknown' } },
]
const old = kept('1.0.0', { countryOfOrigin: 'BI', meansOfControl: control, absent: { education: 'refused' } })
const lines = [
  { id: 'm-1', code: 'threats' },
  { id: 'm-2', code: 'withholdsDocuments' },
]

describe('a draft of an older version of its form', () => {
  it.each([
    [0, old, { id: 'v-1', countryOfOrigin: 'BI', meansOfControl: control, absent: { education: 'refused' } }],
    [1, old, { id: 'v-1', countryOfBirth: 'BI', meansOfControl: control, absent: { education: 'refused' } }],
    [2, old, { id: 'v-1', countryOfBirth: 'BI', meansOfControl: lines }],
    [
      2,
      kept('1.1.0', { meansOfControl: control, education: 'primary', absent: { countryOfBirth: 'notAsked' } }),
      { id: 'v-1', meansOfControl: lines, absent: { countryOfBirth: 'notAsked' } },
    ],
  ] as const)(
    'continues in version %i: its answers are where they moved to, and dropped ones are gone',
    (at, draft, victim) => {
      const definition = versions[at]
      const read = readDraft(definition, draft)
      if (!read.ok) throw new Error(read.fault)
      const engine = openForm(definition, { today, draft: read.draft })
      expect(engine.state().record['victims']).toEqual([victim])
      expect(engine.draft().formVersion).toBe(definition.version)
    },
  )

  it('continues where the program was updated to a version of the standard that reads the one before as it is', () => {
    const earlier = { ...(old as object), standardVersion: '1.0-rc.1' }
    const read = readDraft(versions[1], earlier)
    expect(read).toEqual(readDraft(versions[1], old))
    if (!read.ok) throw new Error(read.fault)
    const engine = openForm(versions[1], { today, draft: read.draft })
    expect(engine.record()).toMatchObject({ standardVersion: '1.0-rc.2', victims: [{ countryOfBirth: 'BI' }] })
  })

  it.each([
    ['a newer version', versions[0], kept('1.1.0', {}), 'newerForm'],
    ['another form', { ...versions[0], id: 'org.example.other' }, old, 'otherForm'],
    ['another standard', versions[0], { ...(old as object), standardVersion: '9.9' }, 'otherStandard'],
    [
      'an older one, which has other fields',
      versions[0],
      { ...(old as object), standardVersion: '1.0-draft' },
      'otherStandard',
    ],
    ['a newer one', versions[0], { ...(old as object), standardVersion: '1.0' }, 'otherStandard'],
    ['nothing of ours', versions[0], { victims: [] }, 'notADraft'],
    ['no version', versions[0], kept('1', {}), 'notADraft'],
    ['nothing', versions[0], undefined, 'notADraft'],
    ['a newer correction', versions[0], kept('1.0.1', {}), 'newerForm'],
    ['a version with more digits', { ...versions[0], version: '1.9.0' }, kept('1.10.0', {}), 'newerForm'],
    [
      'an older one with more digits',
      { ...versions[0], version: '2.0.0' },
      { ...(kept('10.0.0', {}) as object) },
      'newerForm',
    ],
  ] as const)('of %s is not continued, and has a fault', (_, definition, draft, fault) => {
    expect(readDraft(definition, draft)).toEqual({ ok: false, fault })
  })
})

it('a draft takes each step in turn, in whichever order a form lists its migrations, with what was set aside', () => {
  const definition = form(
    '3.0.0',
    {
      migrations: [
        { from: '2.0.0', moved: { 'victim.countryOfBirth': 'victim.occupation' } },
        {
          from: '1.0.0',
          moved: { 'victim.countryOfOrigin': 'victim.countryOfBirth', 'victim.education': 'victim.maritalStatus' },
          dropped: ['money.amount'],
        },
      ],
    },
    [{ field: 'victim.occupation' }],
  )
  const fee = { amount: 5, currency: 'RWF' }
  const victim = {
    countryOfOrigin: 'BI',
    $aside: { recruitment: { value: [{ fee }] }, education: { reason: 'unknown' } },
  }
  const read = readDraft(definition, kept('1.0.0', victim))
  if (!read.ok) throw new Error(read.fault)
  expect(read.draft.record['victims']).toMatchObject([{ occupation: 'BI' }])
  const engine = openForm(definition, { today, draft: read.draft })
  expect(engine.draft().record['victims']).toMatchObject([
    { $aside: { recruitment: { value: [{ fee: { currency: 'RWF' } }] }, maritalStatus: { reason: 'unknown' } } },
  ])
  expect(JSON.stringify(engine.draft())).not.toContain('amount')
})

describe('a draft whose form has changed', () => {
  const page = (id: string, ...fields: string[]) => ({
    id,
    title,
    groups: [{ id: `g-${id}`, items: fields.map((field) => ({ field }) as { field: 'victim.education' }) }],
  })
  const newer = (more: Partial<FormDefinition>) => form('2.0.0', more, [])
  const pages = [
    page('a', 'victim.countryOfBirth'),
    page('b', 'victim.education', 'victim.occupation'),
    page('c', 'victim.languages'),
  ]
  const answers = { countryOfBirth: 'BI', occupation: '5', householdHead: true, absent: { education: 'unknown' } }
  const open = (definition: FormDefinition, draft: unknown) => {
    const read = readDraft(definition, draft)
    if (!read.ok) throw new Error(read.fault)
    return { ...read, state: openForm(definition, { today, draft: read.draft }).state() }
  }

  it('opens on the last page with an answer where its own page is gone, and stays there', () => {
    const read = readDraft(newer({ pages }), kept('1.0.0', answers))
    if (!read.ok) throw new Error(read.fault)
    const engine = openForm(newer({ pages }), { today, draft: read.draft })
    expect(engine.state().page).toBe('b')
    engine.answer([...engine.personPath, 'languages'], ['fr'])
    expect(engine.state().page).toBe('b')
    expect(open(newer({ pages }), kept('1.0.0', {})).state.page).toBe('a')
  })

  it('opens before a page on which nothing is asked', () => {
    const [a, b] = pages as [(typeof pages)[0], (typeof pages)[0]]
    const hidden = { ...page('page', 'victim.status'), when: { op: 'present', field: 'languages' } as const }
    expect(open(newer({ pages: [a, b, hidden] }), kept('1.0.0', answers)).state.page).toBe('b')
  })

  it('has its answers without a question in the record, and they are named', () => {
    const { changes, state } = open(newer({ pages }), kept('1.0.0', answers))
    expect(changes).toEqual({ unasked: ['victim.householdHead'], dropped: [], notOffered: [] })
    expect(state.record['victims']).toEqual([{ id: 'v-1', ...answers }])
  })

  it('names what a migration drops, if there was an answer, and codes that are not offered any more', () => {
    const definition = form(
      '2.0.0',
      { migrations: [{ from: '1.0.0', dropped: ['victim.householdHead', 'victim.status'] }] },
      [
        { field: 'victim.countryOfBirth', codes: ['RW', 'UG'] },
        { field: 'victim.occupation' },
        { field: 'victim.education' },
      ],
    )
    const { changes, state } = open(definition, kept('1.0.0', answers))
    expect(changes).toEqual({
      unasked: [],
      dropped: ['victim.householdHead'],
      notOffered: ['victim.countryOfBirth'],
    })
    expect(state.record['victims']).toMatchObject([{ countryOfBirth: 'BI' }])
  })

  it('names what has no question any more, and nothing that the system gives or computes', () => {
    const draft = kept('1.0.0', { ...answers, citizenships: ['RW', 'BI'], gbvContexts: ['before'] }) as {
      record: object
    }
    const relations = [{ victimId: 'v-1', kinds: ['employer'] }]
    const definition = form('2.0.0', {}, [{ field: 'victim.citizenships', codes: ['RW', 'KE'] }])
    const { changes } = open(definition, { ...draft, record: { ...draft.record, relations } })
    expect(changes).toEqual({
      unasked: ['victim.countryOfBirth', 'victim.occupation', 'victim.householdHead', 'relation.kinds'],
      dropped: [],
      notOffered: ['victim.citizenships'],
    })
    const offered = { ...draft, record: { ...draft.record, victims: [{ id: 'v-1', citizenships: ['KE', 'RW'] }] } }
    expect(open(definition, offered).changes.notOffered).toEqual([])
  })

  it('takes no page for the last answered one on which only the form itself filled something in', () => {
    const filled = {
      id: 'z',
      title,
      groups: [{ id: 'g-z', items: [{ field: 'case.openedOn' as const, preset: 'today' as const }] }],
    }
    const read = open(newer({ pages: [...pages, filled] }), kept('1.0.0', answers))
    expect(valueAt(read.state.record, ['case', 'openedOn'])).toBe(today)
    expect(read.state.page).toBe('b')
  })

  it('has nothing to say of the same version, or of what another form of the work asks', () => {
    const same = { ...newer({ pages }), version: '1.0.0' }
    expect(open(same, kept('1.0.0', answers)).changes.unasked).toEqual([])
    const both = kept('1.0.0', answers) as { forms: object }
    const draft = { ...both, forms: { ...both.forms, other: { version: '1.0.0', page: 'x' } } }
    expect(open(newer({ pages }), draft).changes.unasked).toEqual([])
  })
})
