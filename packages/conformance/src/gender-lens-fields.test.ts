/** The gender lens on what the standard says about its fields, lists and rules: every test names the point that it checks. */

import { fieldsOf } from '@tip-standard/core'
import { whereabouts } from '@tip-standard/core/code-lists'
import { type CodeList, field, fields, rules } from '@tip-standard/core/metadata'
import { expect, it } from 'vitest'

const codesOf = ({ codes }: CodeList): string[] => codes.map(({ code }) => code)
const namesOf = (entity: Parameters<typeof fieldsOf>[0]): string[] => fieldsOf(entity).map(({ name }) => name)

it('G1.e no rule, condition or derivation leads from sex to gender identity or back', () => {
  const mixed = fields.filter(({ id, relevantWhen }) => {
    const text = JSON.stringify(relevantWhen ?? {})
    return (
      /"(sex|genderIdentity)"/.test(text) &&
      !id.startsWith('victim.gender') &&
      id !== 'victim.sexBasis' &&
      id !== 'perpetrator.sexBasis'
    )
  })
  expect(mixed.map(({ id }) => id)).toEqual([])
  expect(
    fields.filter(({ derivedBy, id }) => derivedBy !== undefined && /sex|gender/i.test(id)).map(({ id }) => id),
  ).toEqual([])
})

it('G8.c a record can state where children are, and whether they are at risk', () => {
  expect(codesOf(whereabouts)).toContain('withExploiter')
  expect(namesOf('dependant')).toEqual(expect.arrayContaining(['relation', 'ageBand', 'sex', 'whereabouts', 'atRisk']))
})

it('G13.a, G23.a a screening says who asked, in which language, with whom and with which tool', () => {
  expect(namesOf('screening')).toEqual(
    expect.arrayContaining([
      'tool',
      'toolVersion',
      'organisation',
      'screenerRole',
      'screenerSex',
      'screenerTrained',
      'language',
      'interpreterSex',
      'preferredInterviewerSex',
      'preferredInterpreterSex',
      'privatePlace',
      'supportPerson',
      'breaksOffered',
      'safeContactAgreed',
      'traumaSigns',
    ]),
  )
  for (const id of ['screening.safeContactAgreed', 'screening.traumaSigns'] as const)
    expect(field(id).sensitivity).toBe('restricted')
})

it('G14.f a consent holds giver, day, method, language and what the person was told', () => {
  expect(namesOf('consent')).toEqual(
    expect.arrayContaining([
      'purpose',
      'decision',
      'givenBy',
      'childAssent',
      'date',
      'expiry',
      'withdrawnOn',
      'method',
      'language',
      'recipients',
      'services',
      'informedItems',
    ]),
  )
})

it('G15.a there is no field for consent to exploitation', () => {
  expect(
    fields.filter(({ entity, name }) => entity !== 'consent' && /consent|agree/i.test(name)).map(({ id }) => id),
  ).toEqual(['victim.consents', 'screening.safeContactAgreed', 'referral.consentId'])
})

it('G20.d own words are a restricted text that no condition reads', () => {
  expect([field('victim.ownWords').type.kind, field('victim.ownWords').sensitivity]).toEqual(['text', 'restricted'])
  expect(fields.filter(({ relevantWhen }) => JSON.stringify(relevantWhen ?? {}).includes('ownWords'))).toEqual([])
})

it('G21.a, G21.b nothing is asked, or left out, because of sex or gender', () => {
  const askedBySex = fields.filter(({ relevantWhen }) =>
    /"[^"]*\b(sex|genderIdentity)"/.test(JSON.stringify(relevantWhen ?? {})),
  )
  expect(
    askedBySex
      .map(({ id }) => id)
      .filter(
        (id) =>
          !['victim.sexBasis', 'perpetrator.sexBasis', 'victim.genderSelfDescribed', 'victim.pronouns'].includes(id),
      ),
  ).toEqual([])
})

it('every point that fields or rules can serve is served by one', () => {
  const served = new Set([...fields, ...rules].flatMap(({ lens = [] }) => lens))
  // Reports, disclosure control of outputs and forms serve the others.
  for (const point of [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24])
    expect([...served]).toContain(`G${point}`)
})
