import { objectOr } from '@tip-standard/core'
import { type Condition, holds } from '@tip-standard/core/conditions'

/** Something speaks for a child, or someone could not tell. */
const condition: Condition = {
  op: 'any',
  of: [
    { op: 'in', field: 'minorAtRegistration', values: ['minor'] },
    { op: 'atMost', field: 'age', value: 17 },
    { op: 'in', field: 'ageBand', values: ['age0To8', 'age9To17'] },
    {
      op: 'all',
      of: [
        { op: 'present', field: 'birthDate' },
        { op: 'not', of: { op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atLeast: 18 } },
      ],
    },
    {
      op: 'all',
      of: [
        { op: 'answered', field: 'minorAtRegistration' },
        { op: 'not', of: { op: 'present', field: 'minorAtRegistration' } },
        { op: 'not', of: { op: 'atLeast', field: 'age', value: 18 } },
        { op: 'not', of: { op: 'present', field: 'birthDate' } },
      ],
    },
  ],
}

/**
 * Whether a person may be a child on a day (`YYYY-MM-DD`), by what a record says of them: anyone who is unsure treats the
 * person as a child. Where nothing was asked yet, no.
 */
export function mayBeChild(person: unknown, today: string): boolean {
  const entity = objectOr(person)
  const root = { case: { openedOn: today } }
  return holds(condition, { entity, parent: root, root })
}
