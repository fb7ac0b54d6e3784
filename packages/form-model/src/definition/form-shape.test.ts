import { fields } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionsOf } from './asked-questions.ts'
import type { FormDefinition } from './definition.ts'
import { faultsOf, isForm, minimal } from './fixture-form.ts'
import { shapeFaults } from './form-shape.ts'
import { shippedForms } from './shipped-forms.ts'

describe('how forms are written', () => {
  /** A form in which one part is replaced. */
  const spoiled = fc
    .tuple(
      fc.constantFrom(...Object.values(shippedForms)),
      fc.nat(),
      fc.constantFrom<unknown>(
        null,
        0,
        1,
        '',
        'a',
        'A b',
        'en',
        '1.0.0',
        [],
        ['a'],
        ['a', 'draft'],
        {},
        { en: 'x' },
        { en: '' },
        { en: 'x', fr: ['y', 'draft'] },
        { fr: 'x' },
        true,
        undefined,
      ),
    )
    .map(([form, at, value]) => {
      const copy = structuredClone(form) as unknown as Record<string, unknown>
      const places: [holder: Record<string, unknown>, name: string][] = []
      const walk = (holder: unknown): void => {
        if (typeof holder !== 'object' || holder === null) return
        for (const name of Object.keys(holder)) {
          if (name === 'when') continue
          places.push([holder as Record<string, unknown>, name])
          walk((holder as Record<string, unknown>)[name])
        }
      }
      walk(copy)
      const [holder, name] = places[at % places.length] ?? [copy, 'id']
      if (value === undefined && !Array.isArray(holder)) delete holder[name]
      else holder[name] = value ?? null
      return copy
    })

  it('is described in the same way by the published schema and by the code', () => {
    let refused = 0
    fc.assert(
      fc.property(spoiled, (form) => {
        const isRight = shapeFaults(form).length === 0
        if (!isRight) refused++
        expect(isForm(form), JSON.stringify(isForm.errors)).toBe(isRight)
      }),
      { numRuns: 1500 },
    )
    expect(refused).toBeGreaterThan(300)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('takes no limit that JSON cannot hold: %s', (limit) => {
    expect(shapeFaults(minimal([{ field: 'victim.age', min: limit }]))).not.toEqual([])
    expect(shapeFaults(minimal([{ field: 'victim.age', min: 0 }]))).toEqual([])
  })

  it('lets any field be asked where it belongs', () => {
    const entities = ['victim', 'case', 'reportingEntity', 'dataProtection']
    const asked = fields.filter(({ entity, presence }) => entities.includes(entity) && presence !== 'derived')
    expect(faultsOf(minimal(asked.map(({ id }) => ({ field: id }))))).toEqual([])
    expect(asked.length).toBeGreaterThan(80)
  })

  it('has a type that agrees with what is accepted', () => {
    const form: FormDefinition = minimal([{ field: 'victim.sex' }]) as FormDefinition
    expect(questionsOf(form).map(({ id }) => id)).toEqual(['victim.sex'])
  })
})
