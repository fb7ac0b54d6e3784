import { codeList } from '@tip-standard/core'
import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { fr } from '@tip-standard/core/locales/fr'
import { rw } from '@tip-standard/core/locales/rw'
import { fields, lensPoints } from '@tip-standard/core/metadata'
import { defineForm, type ResolvedItem, resolveForm, shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { addQuestion, newForm, readyPart } from '../editing/index.ts'
import { catalogueOf, outsideStandards, searchCatalogue } from './index.ts'
import { plain } from './search.ts'

const victim = catalogueOf('victim')
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id)

describe.each(['victim', 'perpetrator'] as const)('the catalogue of forms about a %s', (subject) => {
  it('has only questions that such a form can ask: each, added alone, makes a form', () => {
    for (const { id } of catalogueOf(subject)) {
      const outcome = addQuestion(newForm(subject), id)
      expect(outcome.ok && defineForm(readyPart(outcome.form)).ok, id).toBe(true)
    }
  })

  it('has every question that a shipped form about them asks', () => {
    const known = new Set<string>(ids(catalogueOf(subject)))
    const asked = JSON.stringify(Object.values(shippedForms).filter((form) => form.subject === subject))
    const missing = [...asked.matchAll(/"field":"(\w+\.\w+)"/g)].filter(([, id]) => !known.has(id ?? ''))
    expect(missing.map(([, id]) => id)).toEqual([])
  })
})

describe('the catalogue', () => {
  it('leaves out what is computed and the identity of people', () => {
    expect(victim.length).toBeGreaterThan(250)
    expect(victim.some(({ info }) => info.presence === 'derived')).toBe(false)
    expect(ids(victim).some((id) => /^(identityRecord|identityNumber|address|datasetRelease)\./.test(id))).toBe(false)
  })

  it('leaves out what the system fills in: the version, ids, and which person of the record an event is about', () => {
    // An indicator is called by its id too, a code, and that is asked.
    const isOfSystem = ({ info: { name, type } }: (typeof victim)[number]): boolean =>
      name === 'standardVersion' || (name === 'id' && type.kind === 'identifier')
    for (const subject of ['victim', 'perpetrator'] as const)
      expect(ids(catalogueOf(subject).filter(isOfSystem))).toEqual([])
    const required = fields.filter(({ type, presence }) => type.kind === 'references' && presence === 'required')
    expect(required.length).toBeGreaterThan(0)
    expect(ids(victim).filter((id) => required.some((one) => one.id === id))).toEqual([])
    expect(ids(victim)).toContain('victim.crossCaseId')
  })

  it('shows which forms ask a question, and for what they require consent', () => {
    const sex = victim.find(({ id }) => id === 'victim.sex')
    expect(sex?.forms).toContain('screening')
    expect(sex?.consents).toContain('storage')
  })

  it('names only purposes that every place of every form requires', () => {
    const requires = (id: string): (readonly string[])[] => {
      const places: (readonly string[])[] = []
      const note = ({ id: own, consents, items }: ResolvedItem): void => {
        if (own === id) places.push(consents)
        for (const item of items) note(item)
      }
      for (const form of Object.values(shippedForms))
        for (const { items } of resolveForm(form).groups) for (const item of items) note(item)
      return places
    }
    const several = victim.filter(({ forms }) => forms.length > 2)
    expect(several.length).toBeGreaterThan(3)
    for (const { id, consents } of several) {
      const [first = [], ...others] = requires(id)
      expect([id, consents]).toEqual([id, first.filter((one) => others.every((place) => place.includes(one)))])
    }
  })

  it('has lists of the record, but not the people whom the form is about', () => {
    expect(ids(victim)).toContain('caseRecord.events')
    expect(ids(victim)).not.toContain('caseRecord.victims')
    expect(victim.filter(({ info }) => info.deprecated !== undefined)).toEqual([])
  })

  it('is narrowed to what other standards have, as the crosswalks say', () => {
    for (const standard of outsideStandards) {
      const found = ids(searchCatalogue(victim, '', { standard }))
      expect(found.length, standard).toBeGreaterThan(3)
      const rows = fieldCrosswalk.filter((row) => row.standard.startsWith(standard)).map(({ field }) => field as string)
      expect(found.every((id) => rows.includes(id))).toBe(true)
    }
  })

  it('is narrowed to points of the gender lens, all of which have names', () => {
    const points = new Set(fields.flatMap(({ lens = [] }) => lens))
    expect([...points].filter((point) => lensPoints[point] === undefined)).toEqual([])
    const safe = searchCatalogue(victim, '', { lens: 'G13' })
    expect(safe.length).toBeGreaterThan(10)
    expect(safe.every(({ info }) => info.lens?.includes('G13'))).toBe(true)
  })

  it('is narrowed to what belongs together and what a form asks', () => {
    const found = searchCatalogue(victim, '', { entity: 'exploitation', form: 'intake' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ info, forms }) => info.entity === 'exploitation' && forms.includes('intake'))).toBe(true)
  })
})

describe('the search', () => {
  it('puts names first, and finds words of definitions and codes', () => {
    expect(ids(searchCatalogue(victim, 'sex'))[0]).toBe('victim.sex')
    expect(ids(searchCatalogue(victim, 'domestic servitude'))).toContain('exploitation.form')
    expect(codeList('exploitationForm').codes.some(({ label }) => /domestic servitude/i.test(label))).toBe(true)
  })

  it('reads the languages that are there; accents and case make no difference', () => {
    const label = fr.fields['victim.age']?.label?.[0] ?? ''
    expect(label).toBe('Âge')
    expect(ids(searchCatalogue(victim, 'AGE', {}, [fr]))).toContain('victim.age')
    expect(ids(searchCatalogue(victim, 'nationalites', {}, [fr]))).toContain('victim.citizenships')
    const kinyarwanda = rw.fields['victim.sex']?.label?.[0] ?? ''
    expect(ids(searchCatalogue(victim, kinyarwanda.toUpperCase(), {}, [rw]))[0]).toBe('victim.sex')
    expect(searchCatalogue(victim, kinyarwanda)).toEqual([])
  })

  it('puts a name that is the whole search before those that only begin with it', () => {
    for (const query of ['Age', 'Sex']) {
      const names = searchCatalogue(victim, query).map(({ info }) => info.label)
      const whole = names.filter((name) => name === query).length
      expect(whole).toBeGreaterThan(0)
      expect(names.slice(0, whole)).toEqual(Array.from({ length: whole }, () => query))
    }
  })

  it('reads either apostrophe, and how a question is asked in a language', () => {
    expect(plain('L’ÂGE d’Anna')).toBe("l'age d'anna")
    const asked = fr.fields['victim.age']?.question?.[0] ?? ''
    expect(ids(searchCatalogue(victim, asked, {}, [fr]))).toContain('victim.age')
    const cases = searchCatalogue(victim, '', { entity: 'case' })
    expect(cases.length).toBeGreaterThan(3)
    expect(cases.every(({ info }) => info.entity === 'case')).toBe(true)
  })

  it('wants every word', () => {
    expect(searchCatalogue(victim, 'sex zebra')).toEqual([])
  })
})
