import { it } from 'vitest'
import { revealOnlyGroups } from './fixture-any-series.ts'

it('a series of releases reveals by comparison only groups of at least k, whose secrets are spread in every year', () =>
  revealOnlyGroups(400))
