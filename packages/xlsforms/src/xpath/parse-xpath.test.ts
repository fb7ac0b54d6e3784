import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, walkXPath, type XPathExpression, type XPathOperator, type XPathStep } from './expression.ts'
import { parseXPath } from './parse-xpath.ts'
import { printXPath } from './print-xpath.ts'

/** An expression without offsets, which change with the brackets written. */
const withoutPlaces = (expression: unknown): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value) => (key === 'at' ? undefined : value)))

function parse(text: string): XPathExpression {
  const parsed = parseXPath(text)
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.at}`)
  return parsed.expression
}

const name = fc.constantFrom('a', '_b', 'prs_Age', 'x-1', 'div', 'and', 'text', 'consent.given', 'izina_ryе')
const test = fc.oneof(name, fc.constantFrom('*', 'jr:x', 'p:*', 'node()', 'text()'))
const axis = fc.constantFrom('child', 'attribute', 'self', 'parent', 'ancestor-or-self', 'descendant-or-self')
const operator = fc.constantFrom<XPathOperator[]>(
  'or',
  'and',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  'div',
  'mod',
  '|',
)

const expressions = fc.letrec<{ expression: XPathExpression; steps: XPathStep[] }>((tie) => {
  const some = (max: number) => fc.array(tie('expression'), { maxLength: max, depthIdentifier: 'expression' })
  return {
    expression: fc.oneof(
      { depthIdentifier: 'expression', maxDepth: 4, withCrossShrink: true },
      fc.record({
        kind: fc.constant('number' as const),
        at: fc.constant(0),
        value: fc.oneof(fc.nat(), fc.constantFrom(0.5, 1e-7, 1e21, 130.25)),
      }),
      fc.record({
        kind: fc.constant('text' as const),
        at: fc.constant(0),
        value: fc.constantFrom('', 'yes', "it's", 'a "b"', '${a}', 'a = b', '’'),
      }),
      fc.record({ kind: fc.constant('reference' as const), at: fc.constant(0), name, isLastSaved: fc.boolean() }),
      fc.record({
        kind: fc.constant('call' as const),
        at: fc.constant(0),
        name: fc.constantFrom('if', 'jr:choice-name', 'today', 'not'),
        arguments: some(3),
      }),
      fc.record({ kind: fc.constant('negation' as const), at: fc.constant(0), operand: tie('expression') }),
      fc.record({
        kind: fc.constant('binary' as const),
        at: fc.constant(0),
        operator,
        left: tie('expression'),
        right: tie('expression'),
      }),
      fc.record({
        kind: fc.constant('filter' as const),
        at: fc.constant(0),
        of: tie('expression'),
        predicates: fc.array(tie('expression'), { minLength: 1, maxLength: 2, depthIdentifier: 'expression' }),
      }),
      fc.record({
        kind: fc.constant('path' as const),
        at: fc.constant(0),
        from: fc.oneof(fc.constantFrom('here' as const, 'root' as const), tie('expression')),
        steps: tie('steps'),
      }),
    ),
    steps: fc.array(fc.record({ axis, test, predicates: some(1) }), { minLength: 1, maxLength: 3 }),
  }
})

describe('parseXPath', () => {
  it('gives back what was printed', () => {
    fc.assert(
      fc.property(expressions.expression, (expression) => {
        const printed = printXPath(expression)
        expect(withoutPlaces(parse(printed)), printed).toEqual(withoutPlaces(expression))
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, and points into the text', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '${a}',
      '${',
      "'",
      '"',
      'and',
      ' ',
      '.',
      '/',
      '*',
      '1',
      '=',
      '“',
      ',',
      '\u00a0',
      '-',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const parsed = parseXPath(text)
        if (!parsed.ok) {
          expect(parsed.at).toBeGreaterThanOrEqual(0)
          expect(parsed.at).toBeLessThanOrEqual(text.length)
        } else expect(withoutPlaces(parse(printXPath(parsed.expression)))).toEqual(withoutPlaces(parsed.expression))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['1 + 2 * 3 - -4', '1 + 2 * 3 - -4'],
    ['(1+2)*3', '(1 + 2) * 3'],
    ['a - b - c', 'a - b - c'],
    ['a - (b - c)', 'a - (b - c)'],
    ["${sex}='female'and ${age}>=18", "${sex} = 'female' and ${age} >= 18"],
    ["selected(${ means }, 'force')", "selected(${means}, 'force')"],
    ["instance('villages')/root/item[name=${v}]/label", "instance('villages')/root/item[name = ${v}]/label"],
    ['. >= 0 and .<= 120', '. >= 0 and . <= 120'],
    ['../age * 2', '../age * 2'],
    ['* * *', '* * *'],
    ['div div mod', 'div div mod'],
    ['//a', '/descendant-or-self::node()/a'],
    ['/', '/'],
    ['@id', '@id'],
    ['${last-saved#age} + 1', '${last-saved#age} + 1'],
    ['(a | b)[1]/c', '((a | b)[1])/c'],
    ['position(..)', 'position(..)'],
    ["regex(., '^[0-9]{4}$')", "regex(., '^[0-9]{4}$')"],
  ])('reads %s', (text, printed) => {
    expect(printXPath(parse(text))).toBe(printed)
  })

  it.each([
    ['', 'empty', 0],
    ['  ', 'empty', 0],
    ['. >= (0 and', 'endsEarly', 11],
    ['. >= (0 and 1', 'openBracket', 5],
    ['if(${a}, 1', 'openBracket', 2],
    ['. > 0)', 'unexpected', 5],
    ['a b', 'unexpected', 2],
    ['selected(${a},)', 'unexpected', 14],
    ["${sex} = 'female", 'openQuote', 9],
    ['${sex} = ‘female’', 'curlyQuote', 9],
    ['${sex} = “female”', 'curlyQuote', 9],
    ["${sex} == 'female'", 'foreignOperator', 7],
    ['${a} = 1 && ${b} = 1', 'foreignOperator', 9],
    ['!${a}', 'foreignOperator', 0],
    ['${a} <> 1', 'foreignOperator', 5],
    ['${a}\u00a0= 1', 'invisibleCharacter', 4],
    ['${a = 1', 'brokenReference', 0],
    ['1 + $a', 'brokenReference', 4],
    ['${1a}', 'brokenReference', 0],
    ['${a b}', 'brokenReference', 0],
    ['foo::bar', 'unexpected', 0],
  ])('says what is wrong with %s', (text, reason, at) => {
    expect(parseXPath(text)).toEqual({ ok: false, at, reason })
  })

  it('stops before it runs out of numbers or of stack', () => {
    expect(parseXPath('9'.repeat(400))).toEqual({ ok: false, at: 0, reason: 'unexpected' })
    expect(parseXPath('('.repeat(5_000))).toEqual({ ok: false, at: 101, reason: 'tooComplex' })
    expect(parseXPath(`1${' + 1'.repeat(5_000)}`)).toEqual({ ok: false, at: 8_002, reason: 'tooComplex' })
    expect(parseXPath(`a${'/a'.repeat(2_000)}`)).toMatchObject({ ok: true })
    expect(parseXPath(`a${'/a'.repeat(2_001)}`)).toEqual({ ok: false, at: 4_002, reason: 'tooComplex' })
    const long = parse(`1${' + 1'.repeat(2_000)}`)
    expect([...walkXPath(long)]).toHaveLength(4_001)
    expect(printXPath(long)).toHaveLength(8_001)
  })

  it('keeps offsets into the text', () => {
    const expression = parse("${a} = 'x' and selected(${b}, 'y')")
    expect([...walkXPath(expression)].map(({ kind, at }) => [kind, at])).toEqual([
      ['binary', 11],
      ['binary', 5],
      ['reference', 0],
      ['text', 7],
      ['call', 15],
      ['reference', 24],
      ['text', 30],
    ])
    expect(partsOf(expression)).toHaveLength(2)
  })
})
