import { type Condition, type Dictionary, dictionary, type Field } from '@tip-standard/dictionary'
import { expect, it } from 'vitest'
import { type Model, resolveModel } from '../model.ts'
import { checkCounted, checkDimension } from './check-dimensions.ts'

const model = resolveModel(dictionary)

it('indicators can count by every field of codes but those that are restricted or say how people identify', () => {
  const refused = (path: string): string => {
    try {
      checkCounted('x', path, model)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  for (const { id, fields } of model.entities)
    for (const { name, type, sensitivity, presence } of fields) {
      const said = refused(`${id}.${name}`)
      if (!('list' in type) || presence === 'derived' || said.includes('no field of a case record')) continue
      const isBarred = sensitivity === 'restricted' || ['genderIdentity', 'publishedGender'].includes(type.list.id)
      expect(said !== '', `${id}.${name}`).toBe(isBarred)
    }
})

const list = (id: string) => dictionary.codeLists.find((one) => one.id === id) as (typeof dictionary.codeLists)[number]

/** A condition on a victim of each kind that names fields beside the usual one, and the fields that it names. */
const asked: readonly [Condition, ...string[]][] = [
  [{ op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atLeast: 18 }, 'birthDate', 'openedOn'],
  [
    {
      op: 'spanInBand',
      unit: 'years',
      from: 'birthDate',
      to: '/case.openedOn',
      band: 'ageBand',
      list: list('ageBand'),
    },
    'birthDate',
    'openedOn',
    'ageBand',
  ],
  [{ op: 'withinBand', value: 'age', band: 'ageBand', list: list('ageBand') }, 'age', 'ageBand'],
  [{ op: 'notAfter', fields: ['birthDate', '/case.openedOn'] }, 'birthDate', 'openedOn'],
  [{ op: 'ascending', field: 'journey', keys: ['departedOn', 'arrivedOn'] }, 'journey', 'departedOn', 'arrivedOn'],
  [{ op: 'uniqueBy', field: 'consents', keys: ['date'] }, 'consents', 'date'],
  [
    {
      op: 'some',
      field: 'exploitation',
      that: { op: 'childOf', child: 'divisions', parent: 'sectors', list: list('industryDivision') },
    },
    'exploitation',
    'divisions',
    'sectors',
  ],
]

it.each(asked.map(([condition, ...names]) => ({ op: condition.op, condition, names })))(
  'conditions of categories ask about no restricted field, whatever member of one such as $op names it',
  ({ condition, names }) => {
    const said = (restricted?: string): string => {
      const { copy, when } = structuredClone({ copy: dictionary as Dictionary, when: condition })
      for (const field of copy.entities.flatMap(({ fields }) => fields as Field[]))
        if (field.name === restricted) Object.assign(field, { sensitivity: 'restricted' })
      const planted: Model = resolveModel(copy)
      const values = { kind: 'cases', cases: [{ code: 'a', label: 'A', when }] } as const
      try {
        checkDimension(
          { ...(copy.dimensions[0] as (typeof copy.dimensions)[number]), unit: 'victims', values },
          planted,
        )
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(said()).toBe('')
    for (const name of names) expect(said(name)).toContain(`"a" asks about "${name}", by which nothing is counted.`)
  },
)
