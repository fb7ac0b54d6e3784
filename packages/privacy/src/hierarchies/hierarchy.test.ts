import { describe, expect, it } from 'vitest'
import { PrivacyError } from '../privacy-error.ts'
import { bindColumn, linesOf } from './bind.ts'
import { dateBand, dateHierarchy } from './dates.ts'
import { buildHierarchy, parseHierarchy } from './hierarchy.ts'
import {
  ageBandHierarchy,
  ageHierarchy,
  countryHierarchy,
  exploitationHierarchy,
  hierarchyOfList,
  industryHierarchy,
  rwandaDistrictHierarchy,
  yearHierarchy,
} from './shipped.ts'

const faultOf = (run: () => unknown): unknown => {
  try {
    run()
    return 'none'
  } catch (error) {
    expect(String(error)).not.toContain('SENTINEL')
    return error instanceof PrivacyError ? error.code : error
  }
}

describe('a hierarchy', () => {
  it.each([
    ['hierarchyEmpty', []],
    ['hierarchyEmpty', [[]]],
    [
      'hierarchyGap',
      [
        ['SENTINEL', 'x', '*'],
        ['b', '*'],
      ],
    ],
    ['hierarchyGap', [['SENTINEL', '', '*']]],
    [
      'hierarchyTwoTops',
      [
        ['SENTINEL', 'x', '*'],
        ['b', 'x', 'all'],
      ],
    ],
    [
      'hierarchyTwoParents',
      [
        ['SENTINEL', 'x', 'p', '*'],
        ['b', 'x', 'q', '*'],
      ],
    ],
    [
      'hierarchyLeafTwice',
      [
        ['SENTINEL', '*'],
        ['SENTINEL', '*'],
      ],
    ],
    ['hierarchyCycle', [['SENTINEL', 'x', 'SENTINEL', '*']]],
    ['hierarchyCycle', [['SENTINEL', '*', 'x', '*']]],
    [
      'hierarchyTwoParents',
      [
        ['SENTINEL', 'b', '*'],
        ['b', 'SENTINEL', '*'],
      ],
    ],
    [
      'hierarchyCycle',
      [
        ['a', 'SENTINEL', 'y', 'z', '*'],
        ['b', 'y', 'SENTINEL', 'SENTINEL', '*'],
      ],
    ],
  ])('with %s is refused without a value', (code, lines) => {
    const found = faultOf(() => buildHierarchy(lines))
    // A pair that is above and below each other is reported as a cycle or as two parents, depending on which is found
    // first.
    expect([code, 'hierarchyCycle', 'hierarchyTwoParents']).toContain(found)
    if (!code.startsWith('hierarchyCycle')) expect(found).toBe(code)
  })

  it.each([
    ['semicolons', 'Goma, DRC;"DR ""Congo""";*\nKigali; "Rwanda; EAC";*\n'],
    ['commas', '"Goma, DRC","DR ""Congo""","*"\r\nKigali,Rwanda; EAC,*'],
    ['tabs', '\uFEFFGoma, DRC\t"DR ""Congo"""\t*\nKigali\t"Rwanda; EAC"\t*\n'],
  ])('is read from what spreadsheets write, with %s', (_, text) => {
    expect(parseHierarchy(text).values).toEqual(['Goma, DRC', 'Kigali', 'DR "Congo"', 'Rwanda; EAC', '*'])
  })

  it('takes values as they are written, blanks too', () => {
    expect(parseHierarchy(' x;y z ;*').values).toEqual([' x', 'y z ', '*'])
  })

  it('keeps gaps at the beginning, in the middle and at the end as gaps', () => {
    for (const text of ['a;x;*\n;x;*', 'a;x;*\nb;;*', 'a;x;*\nb;x;', 'a;x;*\nb;*'])
      expect(() => parseHierarchy(text)).toThrow(expect.objectContaining({ code: 'hierarchyGap' }))
  })

  it('counts the leaves below each value once, at whatever levels it is', () => {
    const { values, leavesOf, parentOf } = parseHierarchy(
      '0-8;0-17;minor;*\r\n9-17;0-17;minor;*\r\n48+;48+;adult;*\r\n',
    )
    const of = (text: string): [number | undefined, string | undefined] => {
      const at = values.indexOf(text)
      return [leavesOf[at], values[parentOf[at] as number]]
    }
    expect(of('0-17')).toEqual([2, 'minor'])
    expect(of('48+')).toEqual([1, 'adult'])
    expect(of('*')).toEqual([3, '*'])
  })
})

describe('hierarchies of the standard', () => {
  it.each([
    ['ages', ageHierarchy(), '17', ['17', 'age9To17', 'age0To17', 'minor', '*']],
    ['age bands', ageBandHierarchy(), 'age18To20', ['age18To20', 'age18To23', 'adult', '*']],
    ['countries', countryHierarchy(), 'RW', ['RW', 'Eastern Africa', 'Africa', '*']],
    ['districts', rwandaDistrictHierarchy(), 'RW-02/Kirehe', ['RW-02/Kirehe', 'RW-02', 'RW', '*']],
    ['exploitation', exploitationHierarchy(), 'escort', ['escort', 'sexual', '*']],
    ['industry', industryHierarchy(), '55', ['55', 'I', '*']],
    ['years', yearHierarchy(1990, 2030), '2024', ['2024', '2020-2024', '2020-2029', '*']],
    ['sex', hierarchyOfList('sex'), 'otherMarker', ['otherMarker', '*']],
    [
      'dates',
      dateHierarchy(['2024-05-17', '2024']),
      '2024-05-17',
      ['2024-05-17', '2024-05', '2024-Q2', '2024', '2020s', '*'],
    ],
  ])('of %s go up as they say', (_, hierarchy, leaf, line) => {
    expect(linesOf(hierarchy).find(([first]) => first === leaf)).toEqual(line)
  })

  it('put every band with minors below minor and no other', () => {
    for (const [band = '', , wide] of linesOf(ageBandHierarchy()))
      expect([band, wide === 'minor']).toEqual([band, /^age(0|9)To/.test(band)])
  })

  it('give bands of dates as far as the date is known', () => {
    expect(['month', 'quarter', 'half', 'year', 'decade'].map((band) => dateBand('2024-07-02', band as never))).toEqual(
      ['2024-07', '2024-Q3', '2024-H2', '2024', '2020s'],
    )
    expect(dateBand('2024', 'quarter')).toBe('2024')
    expect(faultOf(() => dateBand('SENTINEL', 'year'))).toBe('cellNotScalar')
    expect(faultOf(() => dateBand('2024-13', 'year'))).toBe('cellNotScalar')
  })
})

describe('bindColumn', () => {
  const hierarchy = buildHierarchy([
    ['a', 'x', '*'],
    ['b', 'x', '*'],
    ['c', 'y', '*'],
  ])
  const bind = (values: string[]) =>
    bindColumn({ name: 'column', codes: Uint32Array.from(values.keys()), values }, hierarchy)

  it('gives missing values a branch of their own, by reason and then together', () => {
    const bound = bind(['a', '(missing)', '(refused)'])
    expect(linesOf(bound.hierarchy).slice(3)).toEqual([
      ['(missing)', '(missing)', '*'],
      ['(refused)', '(missing)', '*'],
    ])
  })

  it('takes a set up with its members', () => {
    expect(linesOf(bind(['a + b', 'a + c']).hierarchy).slice(3)).toEqual([
      ['a + b', 'x', '*'],
      ['a + c', 'x + y', '*'],
    ])
  })

  it('refuses what the hierarchy does not have, by number', () => {
    expect(faultOf(() => bind(['a', 'SENTINEL', 'a + SENTINEL', 'SENTINEL2']))).toBe('unknownLeaf')
  })
})
