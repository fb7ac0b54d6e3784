import { readdirSync, readFileSync } from 'node:fs'
import { type CaseRecord, isObject, validate } from '@tip-standard/core'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { describe, expect, it } from 'vitest'
import { withPartnerPseudonyms } from './partner-pseudonyms.ts'

const folder = new URL('../../../../schemas/examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseRecord)

/** An indicator of the Delphi study: a code, no matter who it is answered of. */
const INDICATOR = /^D\d\.\d{2}$/

/** Every `id` of a case, a person or a part of them, at any depth. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'reportingEntity'
      ? []
      : name === 'id'
        ? [String(member)].filter((id) => !INDICATOR.test(id))
        : idsIn(member),
  )
}

describe('a record under the pseudonyms of a partner', () => {
  it.each(examples.map((example) => [example.case.id, example] as const))(
    'names no one and nothing of %s as the vault does, and all of it still belongs together',
    (_, example) => {
      const key = SecretKey.generate()
      const copy = withPartnerPseudonyms(example, key, { purpose: 'referral', partner: 'clinic-1', epoch: '2026' })
      key.destroy()
      const text = JSON.stringify(copy)
      const ids = idsIn(example)
      expect(ids.length).toBeGreaterThan(1)
      expect(ids.filter((id) => text.includes(`"${id}"`))).toEqual([])
      // What one part says of another is checked by the rules of the standard: a reference that leads nowhere breaks one.
      expect(validate(copy).ok).toBe(validate(example).ok)
      expect(new Set(idsIn(copy)).size).toBe(new Set(ids).size)
    },
  )

  it('makes no one of two people whose ids differ in case or an accent only', () => {
    const ids = ['noe', 'Noe', 'no\u00e9', 'noe\u0301']
    const record = { ...(examples[0] as CaseRecord), victims: ids.map((id) => ({ id })) } as CaseRecord
    const key = SecretKey.generate()
    const { victims = [] } = withPartnerPseudonyms(record, key, {
      purpose: 'referral',
      partner: 'clinic-1',
      epoch: '2026',
    })
    key.destroy()
    expect(new Set(victims.map(({ id }) => id)).size).toBe(ids.length)
  })
})
