import { expect, it } from 'vitest'
import { UseOfFields } from './observe.ts'

it('tells a field that every entry answers from one that some answer, and one that none does', () => {
  const use = new UseOfFields()
  use.add({ victims: [{ id: 'v-1', sex: 'female' }, { id: 'v-2' }] }, 'caseRecord')
  use.add({ victims: [{ id: 'v-3', sex: 'male' }] }, 'caseRecord')
  expect([use.of('victim.id'), use.of('victim.sex'), use.of('victim.age')]).toEqual(['always', 'sometimes', 'never'])
})
