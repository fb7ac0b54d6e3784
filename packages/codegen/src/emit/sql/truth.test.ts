import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, not, type Truth, test } from './truth.ts'
import { exists, NOTHING_AROUND, standingAlone, textOf } from './truth-text.ts'

/** A statement about named facts, as it is written and as it is asked for. */
type Written =
  | { kind: 'fact'; name: string }
  | { kind: 'query'; name: string }
  | { kind: 'all'; parts: Written[] }
  | { kind: 'any'; parts: Written[] }
  | { kind: 'not'; of: Written }

const names = ['a', 'b', 'c', 'd']
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 5 },
    fc.record({ kind: fc.constantFrom('fact', 'query'), name: fc.constantFrom(...names) }),
    fc.record({ kind: fc.constantFrom('all', 'any'), parts: fc.array(tie('written'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not'), of: tie('written') }),
  ) as fc.Arbitrary<Written>,
}))

const query = (name: string): Truth => ({
  kind: 'some',
  isNegated: false,
  from: [],
  columns: [],
  outside: [],
  that: test(name, `!${name}`),
})

function built(one: Written): Truth {
  if (one.kind === 'fact') return test(one.name, `!${one.name}`)
  if (one.kind === 'query') return query(one.name)
  if (one.kind === 'not') return not(built(one.of))
  return one.kind === 'all' ? all(...one.parts.map(built)) : any(...one.parts.map(built))
}

/** What is true where the facts in the set are, by the words themselves. */
function isTrue(one: Written, facts: ReadonlySet<string>): boolean {
  if (one.kind === 'fact' || one.kind === 'query') return facts.has(one.name)
  if (one.kind === 'not') return !isTrue(one.of, facts)
  return one.kind === 'all'
    ? one.parts.every((part) => isTrue(part, facts))
    : one.parts.some((part) => isTrue(part, facts))
}

/** What a statement says where the facts in the set are true. */
function says(truth: Truth, facts: ReadonlySet<string>): boolean {
  if (truth.kind === 'test')
    return truth.holds.startsWith('!') ? !facts.has(truth.holds.slice(1)) : facts.has(truth.holds)
  if (truth.kind === 'some') return says(truth.that, facts) !== truth.isNegated
  return truth.kind === 'all' ? truth.of.every((part) => says(part, facts)) : truth.of.some((part) => says(part, facts))
}

const subsets = Array.from(
  { length: 2 ** names.length },
  (_, bits) => new Set(names.filter((_, at) => bits & (1 << at))),
)

describe('a statement about rows', () => {
  it('says after every simplification what it said before', () => {
    fc.assert(
      fc.property(written, (one) => {
        const truth = built(one)
        for (const facts of subsets) expect(says(truth, facts)).toBe(isTrue(one, facts))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out what another part decides, and asks once for what branches share', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => test(name, `!${name}`)) as [Truth, Truth, Truth]
    const text = (truth: Truth): string =>
      textOf(truth, ({ that }) => `some ${textOf(that, exists, NOTHING_AROUND)}`, NOTHING_AROUND)
    expect(text(all(a, any(a, b)))).toBe('a')
    expect(text(all(a, any(not(a), b)))).toBe('(a and b)')
    expect(text(not(not(all(a, b))))).toBe('(a and b)')
    expect(text(not(any(a, not(query('q')))))).toBe('(!a and some q)')
    expect(text(any(all(query('q'), a), all(query('q'), b), c))).toBe('(((a or b) and some q) or c)')
  })
})

describe('an inner query', () => {
  const s = { alias: 's', table: 'victim', key: ['case_id', 'row'], links: [], isDetermined: false }
  const around = { rows: [s], given: [test("s.sex = 'female'"), test('elsewhere.x = 1')] }
  const legs = (that: Truth): Truth => ({
    kind: 'some',
    isNegated: true,
    from: [{ alias: 't1', table: 'leg', key: ['case_id', 'row'] }],
    columns: ['t1.case_id', 't1.parent_row'],
    outside: ['s.case_id', 's.row'],
    that,
  })

  it('is looked up by its keys in PostgreSQL, and stands alone in DuckDB', () => {
    const truth = legs(test('t1.mode = 1'))
    expect(textOf(truth, exists, around)).toBe(
      'not exists (select 1 from leg t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.mode = 1)',
    )
    expect(textOf(truth, standingAlone, around)).toBe(
      'not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from leg t1 where t1.mode = 1)',
    )
  })

  it('joins in the row outside that it compares with, and what is known of it; words in quotes are no rows', () => {
    expect(textOf(legs(test("t1.on < s.born and t1.place = 's.row'")), standingAlone, around)).toBe(
      "not (s.case_id, s.row) in (select (s_.case_id, s_.row) from leg t1, victim s_ where t1.case_id = s_.case_id and t1.parent_row = s_.row and s_.sex = 'female' and t1.on < s_.born and t1.place = 's.row')",
    )
  })
})
