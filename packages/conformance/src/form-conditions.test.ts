import { type Condition, holds } from '@tip-standard/core/conditions'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultyCaseRecord, validCaseRecord } from './arbitraries.ts'
import type { DocumentId } from './document-id.ts'
import { generated } from './engines.ts'
import { readCases } from './read-files.ts'
import { brokenRules, type ConditionData, type Place, writtenRules } from './rule-interpreter.ts'

const byCore = (condition: ConditionData, { self, parent, root }: Place): boolean =>
  holds(condition as unknown as Condition, { entity: self, parent, root })

const marks = (broken: ReturnType<typeof brokenRules>): string[] =>
  broken.map(({ rule, path }) => `${rule.id} ${path.join('.')}`)

it('conditions of forms mean what they mean in the rules of the standard, wherever they are asked', () => {
  const broken = new Set<string>()
  const compare = (document: DocumentId, data: unknown): void => {
    // What is wrong apart from rules, rules need not say the same of.
    if (generated(document, data).some(({ rule }) => rule === undefined)) return
    const wanted = brokenRules(document, data)
    for (const { rule } of wanted) broken.add(rule.id)
    expect(marks(brokenRules(document, data, byCore))).toEqual(marks(wanted))
  }
  for (const { document, data } of readCases()) compare(document, data)
  for (const record of [validCaseRecord, faultyCaseRecord])
    fc.assert(
      fc.property(record, (data) => compare('caseRecord', data)),
      { numRuns: 150 },
    )
  // Every rule was broken somewhere, so that every kind of condition was asked both ways.
  expect(writtenRules.filter(({ id, must }) => must !== undefined && !broken.has(id)).map(({ id }) => id)).toEqual([])
})
