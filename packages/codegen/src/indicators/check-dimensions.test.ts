import { dictionary } from '@tip-standard/dictionary'
import { expect, it } from 'vitest'
import { resolveModel } from '../model.ts'
import { checkCounted } from './check-dimensions.ts'

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
