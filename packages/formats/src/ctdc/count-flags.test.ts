import { describe, expect, it } from 'vitest'
import { countFlags, tabulate } from './count-flags.ts'
import { toTable } from './fixture-table.ts'
import { detectCtdc } from './header.ts'
import { toNamedRows } from './named-rows.ts'

describe('counting', () => {
  it('leaves people without a flag of the group out of the denominator', () => {
    const rows = [{ a: '1' }, { a: '1', b: '1' }, { b: '1' }, { c: '1' }, { a: '', b: null }]
    expect(countFlags(rows, ['a', 'b', 'c'])).toEqual({
      people: 5,
      informed: 4,
      flags: [
        { flag: 'a', count: 2, share: 0.5 },
        { flag: 'b', count: 2, share: 0.5 },
        { flag: 'c', count: 1, share: 0.25 },
      ],
    })
  })

  it('never takes -99 for a flag, and has no share where no one is informed', () => {
    expect(countFlags([{ a: '-99' }, { a: -99 }], ['a'])).toMatchObject({
      informed: 0,
      flags: [{ count: 0, share: undefined }],
    })
  })

  it('tabulates by columns of layout C, blanks included', () => {
    const rows = toTable(
      'C',
      { gender: 'Female', IP_Gender: 'Female' },
      { gender: 'Female', IP_Gender: 'Female;Male' },
      { IP_Gender: 'Female' },
      { gender: 'Female', IP_Gender: 'Female' },
    )
    const detection = detectCtdc(rows)
    if (!detection.ok) throw new Error('layout C not found')
    expect(tabulate(toNamedRows(rows, detection.header), ['gender', 'IP_Gender'])).toEqual([
      { values: { gender: 'Female', IP_Gender: 'Female' }, count: 2 },
      { values: { gender: 'Female', IP_Gender: 'Female;Male' }, count: 1 },
      { values: { gender: '', IP_Gender: 'Female' }, count: 1 },
    ])
  })
})
