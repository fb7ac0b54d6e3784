import type { Language } from '@tip-standard/core/texts'
import type { AgeClass, Phase } from '../facts/facts.ts'
import type { FactsFinding } from '../facts/facts-error.ts'
import type { IloPanel } from '../ilo/ilo-panel.ts'
import type { ElementId, ElementState, HypothesisId, Label } from '../rules/model.ts'
import type { ElementReading, Evidence } from './read-elements.ts'
import type { HypothesisReading } from './read-hypotheses.ts'

/** A text with what it is about. */
export type Note = { id: string; text: string }

/** A question to ask next: its words, why it is asked, and the facts that an answer would settle. */
export type NextQuestion = { id: string; text: string; why: string; about: readonly string[] }

/** How much is known and how far it agrees, in words and never as a probability. */
export type Confidence = { level: 'low' | 'medium' | 'high'; text: string }

/** What the elements of trafficking that depend on the age, and the label, would be for one age. */
export type Branch = {
  means: ElementState
  purpose: ElementState
  trafficking: HypothesisReading['state']
  label: Label
  labelText: string
}

/** The assessment of the facts of one person: it supports a decision and does not make it. All of it is data, including the texts. */
export type Assessment = {
  /** States that this supports a decision and is not one; shown wherever any other part is shown. */
  banner: string
  profile: { id: string; version: string; title: string; status: 'verified' | 'unverified'; gaps: Note[] }
  /** Names of the codes that the profile adds to those of the standard. */
  addedNames: { [code: string]: string }
  /** The language of the texts; all but English are drafts. */
  language: { id: Language; status: 'authoritative' | 'draft' }
  age: { ageClass: AgeClass; text: string }
  elements: Record<ElementId, ElementReading & { name: string; text: string }>
  /** Both branches where the age is not known. */
  branches?: { child: Branch; adult: Branch }
  /** The elements by phase, where facts name any. */
  phases: { phase: Phase; elements: Record<ElementId, ElementState> }[]
  /** `notKnown`: the elements of trafficking or smuggling of which nothing is known, while the hypothesis is open. */
  hypotheses: Record<HypothesisId, HypothesisReading & { name: string; text: string; notKnown: ElementId[] }>
  label: Label
  /** The label in words; where smuggling is indicated it says whether trafficking is settled too. */
  labelText: string
  /** Circumstances on record that need a closer look; none is an element of trafficking. */
  signs: Evidence[]
  questions: NextQuestion[]
  review: { proposed: boolean; secondReader: boolean; reasons: Note[] }
  duties: Note[]
  confidence: Confidence
  /** The ILO indicators, where any were given: a panel beside the reading, never part of it. */
  ilo?: IloPanel
  /** What was given and is no fact, so that it was not read: warnings with places and codes, never the names or values given. */
  findings: readonly FactsFinding[]
  /** Every rule that fired, in the order of the table. */
  rules: string[]
}
