import { describe, expect, it } from 'vitest'
import { withValues } from './with-values.ts'

type Entity = { name?: string; town?: string; absent?: Record<string, string> }

describe('an entity with values', () => {
  it('has no reasons for not having them, and keeps the others', () => {
    const entity: Entity = { name: 'a', absent: { town: 'notAsked', street: 'refused' } }
    expect(withValues<Entity>(entity, { town: 'b' })).toEqual({ name: 'a', town: 'b', absent: { street: 'refused' } })
    expect(entity).toEqual({ name: 'a', absent: { town: 'notAsked', street: 'refused' } })
  })

  it('has no empty list of reasons', () => {
    expect(withValues<Entity>({ absent: { town: 'notAsked' } }, { town: 'b' })).toEqual({ town: 'b' })
    expect(Object.keys(withValues<Entity>({ name: 'a' }, { name: 'b' }))).toEqual(['name'])
  })
})
