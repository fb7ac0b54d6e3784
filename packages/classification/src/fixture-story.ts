import { expect } from 'vitest'
import { type CaseFacts, MEANS } from './facts/facts.ts'
import { assess, PROFILE_IDS, type ProfileId } from './index.ts'
import type { ElementId, ElementState, HypothesisId, HypothesisState, Label } from './rules/model.ts'

/** What is read under each law, where it matters; under `also` where a law reads otherwise than the others. */
type Expected = {
  label: Label
  elements?: { readonly [id in ElementId]?: ElementState }
  hypotheses?: { readonly [id in HypothesisId]?: HypothesisState }
  isReviewed?: boolean
}

/** A synthetic person, and what a lawyer expects to read. */
export type Story = Expected & {
  what: string
  facts: CaseFacts
  but?: { readonly [profile in ProfileId]?: Partial<Expected> }
}

/** Every means was asked for, and was not used. */
export const noMeans = Object.fromEntries(MEANS.map((code) => [code, false]))

/** Reads a story under every law and compares. */
export function expectReading({ facts, but = {}, ...whole }: Story): void {
  for (const profile of PROFILE_IDS) {
    const assessment = assess(facts, { profile })
    const { label, elements = {}, hypotheses = {}, isReviewed } = { ...whole, ...but[profile] }
    expect([profile, assessment.label]).toEqual([profile, label])
    for (const [id, state] of Object.entries(elements))
      expect([profile, id, assessment.elements[id as ElementId].state]).toEqual([profile, id, state])
    for (const [id, state] of Object.entries(hypotheses))
      expect([profile, id, assessment.hypotheses[id as HypothesisId].state]).toEqual([profile, id, state])
    if (isReviewed !== undefined) expect([profile, assessment.review.proposed]).toEqual([profile, isReviewed])
  }
}
