import { describe, it } from 'vitest'
import { countTwice } from './second-path.ts'

describe('plain code that shares no line with the package, on many data sets', () => {
  it('counts the same in every cell of every indicator, before protection', () => countTwice(200))
})
