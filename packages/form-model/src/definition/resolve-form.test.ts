import { field, fieldsOf } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { defineForm } from './define-form.ts'
import type { FormSubject } from './definition.ts'
import { minimal } from './fixture-form.ts'
import { ownItem } from './fixture-own.ts'
import { endingPurposes, isGiven, type ResolvedForm, resolveForm } from './resolve-form.ts'

function resolved(document: object): ResolvedForm {
  const made = defineForm(document)
  return made.ok ? resolveForm(made.value) : expect.fail(JSON.stringify(made.findings))
}

/** The consents that a list of screenings needs, by those of the questions inside, and the ones that these have themselves. */
function consentsOf(...within: (readonly string[] | undefined)[]): (readonly string[])[] {
  const fields = ['screening.date', 'screening.outcome', 'screening.safeContactAgreed']
  const items = within.map((consents, at) => ({ field: fields[at], ...(consents === undefined ? {} : { consents }) }))
  const made = defineForm(minimal([{ field: 'victim.screenings', consents: ['storage'], items }]))
  const [list] = made.ok ? (resolveForm(made.value).groups[0]?.items ?? []) : []
  return [list?.consents ?? [], ...(list?.items ?? []).map(({ consents }) => consents)]
}

it('asks for no entry without the consents that every question inside it needs', () => {
  expect(consentsOf(['referral'], ['referral', 'interview'])).toEqual([
    ['storage', 'referral'],
    ['referral'],
    ['referral', 'interview'],
  ])
  expect(consentsOf(['referral'], ['interview'])[0]).toEqual(['storage'])
  expect(consentsOf(['referral'], [])[0]).toEqual(['storage'])
  expect(consentsOf(undefined, undefined)).toEqual([['storage'], ['storage'], ['storage']])
})

it('takes the consents that stand nearest to a question, also where none are needed', () => {
  const consentsIn = (form?: string[], page?: string[], group?: string[], item?: string[]): readonly string[] => {
    const of = (consents: string[] | undefined): object => (consents === undefined ? {} : { consents })
    const groups = [{ id: 'g', ...of(group), items: [{ field: 'victim.sex', ...of(item) }] }]
    const document = minimal([], { ...of(form), pages: [{ id: 'p', title: { en: 'P' }, ...of(page), groups }] })
    return resolved(document).groups[0]?.items[0]?.consents ?? expect.fail()
  }
  const [form, page, group, item] = [['interview'], ['storage'], ['referral'], ['research']]
  expect(consentsIn(form, page, group, item)).toEqual(item)
  expect(consentsIn(form, page, group)).toEqual(group)
  expect(consentsIn(form, page)).toEqual(page)
  expect(consentsIn(form)).toEqual(form)
  expect(consentsIn()).toEqual([])
  expect([consentsIn(form, page, group, []), consentsIn(form, page, []), consentsIn(form, [])]).toEqual([[], [], []])
})

it('needs no consent to ask for consent, whatever the form, the page, the group or the question says', () => {
  const consents = ['interview', 'storage']
  const decision = { field: 'victim.consents', consents, items: [{ field: 'consent.purpose', consents }] }
  const documents = [
    { consents, pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [decision] }] }] },
    { pages: [{ id: 'p', title: { en: 'P' }, consents, groups: [{ id: 'g', consents, items: [decision] }] }] },
  ]
  for (const document of documents) {
    const { groups } = resolved(minimal([], document))
    expect([groups[0]?.consents, groups[0]?.items[0]?.consents]).toEqual([[], []])
    expect(groups[0]?.items[0]?.items.map((one) => one.consents)).toEqual([[]])
  }
  // Beside it, what needs consent is asked once there is consent; a group is closed only where all of it is.
  const beside = [decision, { field: 'victim.sex' }]
  const [group] = resolved(minimal(beside, { consents })).groups
  expect([group?.consents, group?.items.map((one) => one.consents)]).toEqual([[], [[], consents]])
  expect(resolved(minimal([{ field: 'victim.sex' }], { consents })).groups[0]?.consents).toEqual(consents)
})

it('asks for what a page and a group need, both of them', () => {
  const when = (name: string): object => ({ op: 'present', field: name })
  const groups = [{ id: 'g', when: when('sex'), items: [{ field: 'victim.age' }] }]
  const { groups: made } = resolved(
    minimal([], { pages: [{ id: 'p', title: { en: 'P' }, when: when('languages'), groups }] }),
  )
  expect(made.map(({ conditions }) => conditions)).toEqual([[when('languages'), when('sex')]])
})

it('needs consent to keep an answer of one’s own of a victim, who can give it, and of no perpetrator', () => {
  const consentsOfOwn = (subject: FormSubject): unknown =>
    resolved(minimal([ownItem('text', { consents: [] })], { subject })).groups[0]?.items[0]?.consents
  expect(consentsOfOwn('victim')).toEqual(['storage'])
  expect(consentsOfOwn('perpetrator')).toEqual([])
  const others = resolved(minimal([ownItem('text')], { consents: ['interview'] })).groups[0]?.items[0]?.consents
  expect(others).toEqual(['interview', 'storage'])
})

it('ends with a refusal of what the form needs, and of storage where anything rests on consent', () => {
  const ending = (items: object[], consents?: string[]): unknown =>
    endingPurposes(resolved(minimal(items, consents === undefined ? {} : { consents })))
  expect(ending([{ field: 'victim.sex' }])).toEqual([])
  expect(ending([ownItem('text')])).toEqual(['storage'])
  const others = [{ field: 'dependant.ageBand' }, { field: 'dependant.sex' }]
  for (const beside of [[], others])
    expect(ending([{ field: 'victim.dependants', items: [ownItem('text'), ...beside] }])).toEqual(['storage'])
  expect(ending([{ field: 'victim.sex' }], ['interview'])).toEqual(['interview', 'storage'])
  expect(ending([{ field: 'victim.sex' }], ['storage'])).toEqual(['storage'])
})

it('asks in an entry whose questions a form does not name nothing restricted and nothing computed', () => {
  const holders = fieldsOf('victim').filter(
    ({ type, presence }) => (type.kind === 'objects' || type.kind === 'object') && presence !== 'derived',
  )
  const [{ items } = expect.fail()] = resolved(minimal(holders.map(({ id }) => ({ field: id })))).groups
  const asked = items.flatMap((item) => item.items)
  expect(asked.length).toBeGreaterThan(50)
  for (const { id, info } of asked)
    expect([id, info.sensitivity, info.presence]).toEqual([
      id,
      expect.not.stringMatching('restricted'),
      expect.not.stringMatching('derived'),
    ])
})

it.each<[string, FormSubject, boolean]>([
  ['relation.victimId', 'victim', true],
  ['relation.perpetratorId', 'victim', false],
  ['relation.victimId', 'perpetrator', false],
  ['relation.perpetratorId', 'perpetrator', true],
  ['victim.id', 'victim', true],
  ['meansOfControl.id', 'victim', true],
  ['caseRecord.standardVersion', 'victim', true],
  ['journeyLeg.controlIds', 'victim', false],
  ['victim.sex', 'victim', false],
])('%s in a form about a %s is given by the system: %s', (id, subject, isOfSystem) => {
  expect(isGiven(field(id as 'victim.sex'), subject)).toBe(isOfSystem)
})
