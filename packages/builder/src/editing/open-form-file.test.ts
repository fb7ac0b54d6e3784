import { STANDARD_VERSION } from '@tip-standard/core'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { openFormFile } from './open-form-file.ts'

/** The text of a form with another value at one place. */
function withOther(path: readonly (string | number)[], value: unknown): string {
  const form = structuredClone(shippedForms.consent) as unknown as Record<string | number, unknown>
  const holder = path.slice(0, -1).reduce((held, step) => held[step] as Record<string | number, unknown>, form)
  holder[path.at(-1) as string] = value
  return JSON.stringify(form)
}

describe('a file that is no form', () => {
  const places = [
    ['pages'],
    ['pages', 0],
    ['pages', 0, 'groups'],
    ['pages', 0, 'groups', 0],
    ['pages', 0, 'groups', 0, 'items'],
    ['pages', 0, 'groups', 0, 'items', 0],
  ]
  it.each(places.map((path) => [path.join('.'), path] as const))('is refused, whatever stands at %s', (_, path) => {
    for (const other of [null, 7, 'text', true, [null], { toString: 1 }])
      expect(openFormFile(withOther(path, other))).toMatchObject({ ok: false, reason: 'notAForm' })
  })
})

describe('a form of another version of the standard', () => {
  it.each(['1.0-draft', '1.0-rc.1'])('opens as one of this version, if it was made with %s', (base) => {
    const opened = openFormFile(withOther(['base'], base))
    expect(opened).toEqual({ ok: true, form: { ...shippedForms.consent, base: STANDARD_VERSION } })
  })

  it('is refused if it is newer, if its version is none, or if it asks what this version does not have', () => {
    for (const base of ['9.0', '1.0-', '', 1, null])
      expect(openFormFile(withOther(['base'], base))).toMatchObject({ ok: false, reason: 'notAForm' })
    const asksMore = withOther(['pages', 0, 'groups', 0, 'items', 0], { field: 'victim.isNoLongerThere' })
    const older = JSON.stringify({ ...JSON.parse(asksMore), base: '1.0-rc.1' })
    expect(openFormFile(older)).toMatchObject({ ok: false, reason: 'notAForm' })
  })
})
