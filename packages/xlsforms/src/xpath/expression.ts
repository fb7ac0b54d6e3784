/** An operator between two operands, as XPath 1.0 writes it. */
export type XPathOperator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|'

/**
 * One step of a path: `axis::test[predicate]…`; `.` is `self::node()`, `..` is `parent::node()`, `//` is
 * `/descendant-or-self::node()/`.
 */
export type XPathStep = { axis: string; test: string; predicates: XPathExpression[] }

/** An expression of XPath 1.0 as ODK uses it, with references to questions (`${name}`); `at` is its offset in the text, from 0. */
export type XPathExpression =
  | { kind: 'number'; at: number; value: number }
  | { kind: 'text'; at: number; value: string }
  /** `${name}`, or `${last-saved#name}` for the value in the last saved record. */
  | { kind: 'reference'; at: number; name: string; isLastSaved: boolean }
  | { kind: 'call'; at: number; name: string; arguments: XPathExpression[] }
  | { kind: 'negation'; at: number; operand: XPathExpression }
  | { kind: 'binary'; at: number; operator: XPathOperator; left: XPathExpression; right: XPathExpression }
  | { kind: 'filter'; at: number; of: XPathExpression; predicates: XPathExpression[] }
  /** Steps from the current node, from the root of the document, or from the result of another expression. */
  | { kind: 'path'; at: number; from: 'here' | 'root' | XPathExpression; steps: XPathStep[] }

/** Why a text is not an expression; each reason has a sentence for users. */
export type XPathFault =
  /** The text is empty. */
  | 'empty'
  /** The text ends before the expression is complete. */
  | 'endsEarly'
  /** A token is where it cannot be. */
  | 'unexpected'
  /** A quotation mark has no partner. */
  | 'openQuote'
  /** A bracket has no partner. */
  | 'openBracket'
  /** Quotation marks of a word processor (“ ” ‘ ’), which XPath does not know. */
  | 'curlyQuote'
  /** An operator of another language: `==`, `&&`, `||`, `<>`, `!`. */
  | 'foreignOperator'
  /** A no-break space or another invisible character between the parts. */
  | 'invisibleCharacter'
  /** `${…}` that is not closed or does not hold a name. */
  | 'brokenReference'
  /** More nesting or more operators than any form needs. */
  | 'tooComplex'

/** An expression, or the offset (from 0) of the first fault in the text, and the reason. */
export type ParsedXPath = { ok: true; expression: XPathExpression } | { ok: false; at: number; reason: XPathFault }

/** The operands, arguments, predicates and starting point of an expression, in written order. */
export function partsOf(expression: XPathExpression): XPathExpression[] {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'reference':
      return []
    case 'call':
      return [...expression.arguments]
    case 'negation':
      return [expression.operand]
    case 'binary':
      return [expression.left, expression.right]
    case 'filter':
      return [expression.of, ...expression.predicates]
    case 'path': {
      const { from, steps } = expression
      return [...(typeof from === 'string' ? [] : [from]), ...steps.flatMap(({ predicates }) => predicates)]
    }
    default:
      return expression satisfies never
  }
}

/** Every expression inside an expression, including itself, in written order. */
export function* walkXPath(expression: XPathExpression): Generator<XPathExpression> {
  const rest = [expression]
  for (let next = rest.pop(); next; next = rest.pop()) {
    yield next
    rest.push(...partsOf(next).reverse())
  }
}
