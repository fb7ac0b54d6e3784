import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { caseRecord, identityRecord } from '../zod.ts'
import { toFindings } from './findings.ts'

describe('zod schemas of the standard', () => {
  it('show their fields, down to those of what is nested', () => {
    const victim = caseRecord.shape.victims.unwrap().element
    expect(victim.shape.sex.unwrap().options).toContain('female')
    expect(victim.shape.absent.unwrap().shape.sex.unwrap().safeParse('refused').success).toBe(true)
  })

  it('give parts, which are held to their fields and to nothing else', () => {
    const name = identityRecord.pick({ personId: true, firstName: true })
    expect(name.safeParse({ personId: 'p-1', firstName: 'Ada' }).success).toBe(true)
    expect(name.safeParse({ personId: 'p-1', email: 'ada@example.org' }).success).toBe(false)
    const victim = caseRecord.shape.victims.unwrap().element
    expect(victim.pick({ sex: true }).safeParse({ sex: 'female' }).success).toBe(true)
    expect(victim.safeParse({ sex: 'female' }).success).toBe(false)
    expect(victim.omit({ id: true }).safeParse({ id: 'v-1' }).success).toBe(false)
    expect(identityRecord.partial().safeParse({}).success).toBe(true)
  })

  it('can be extended by fields of a partner', () => {
    const registration = z.strictObject({ ...identityRecord.pick({ personId: true }).shape, desk: z.string() })
    expect(registration.safeParse({ personId: 'p-1', desk: 'north' }).success).toBe(true)
  })
})

describe('messages of the zod schemas', () => {
  const messageOf = (schema: z.ZodType, value: unknown): string | undefined =>
    schema.safeParse(value).error?.issues[0]?.message

  it('are sentences of the standard, and hold no value and no name of a member', () => {
    const { case: file, dataProtection } = caseRecord.shape
    expect(messageOf(file, { id: 'c-1', openedOn: 'Zz' })).toBe(
      'The value has the wrong format (expected: a day of the calendar, YYYY-MM-DD).',
    )
    expect(messageOf(file, { id: 'c-1', status: 'Zz' })).toBe(
      'Use one of these codes: open, followUp, closed, transferred, reopened.',
    )
    expect(messageOf(file, { id: 'c-1', Zz: 'Zz' })).toMatch(
      /^The standard does not have some of the fields given here/,
    )
    expect(messageOf(file, {})).toBe('Give a value.')
    expect(messageOf(dataProtection, {})).toBe('Give a value, or the reason why it is missing.')
  })

  it('and findings state the limits of the field for a number of any size, once', () => {
    const victim = caseRecord.shape.victims.unwrap().element
    const age = victim.pick({ age: true })
    for (const value of [121, 2 ** 60, 1e300, -1, -(2 ** 60)]) {
      expect(messageOf(age, { age: value })).toBe('The number is out of range (0 to 120).')
      const { error } = age.safeParse({ age: value })
      if (error === undefined) throw new Error('accepted')
      expect(toFindings(error, { age: value })).toMatchObject([
        { code: 'range', at: { path: ['age'] }, params: value > 0 ? { max: 120 } : { min: 0 } },
      ])
    }
    // A field of a partner has no other limit.
    const nights = z.strictObject({ nights: z.int() }).safeParse({ nights: 2 ** 60 })
    expect(nights.error && toFindings(nights.error, { nights: 2 ** 60 })).toMatchObject([{ code: 'range' }])
  })
})
