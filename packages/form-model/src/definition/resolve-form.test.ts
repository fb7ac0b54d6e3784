import { expect, it } from 'vitest'
import { defineForm } from './define-form.ts'
import { minimal } from './fixture-form.ts'
import { resolveForm } from './resolve-form.ts'

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
