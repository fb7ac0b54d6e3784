import type { Translation } from '@tip-standard/core/texts'

/** A text in English and its translations by language, each with the mark of the English text that it translates. */
export type Texts = { readonly en: string; readonly [language: string]: string | Translation }

/** Offences that some laws have beside trafficking, under hypotheses of their own. */
export const OFFENCES = ['exploitationOfOthers'] as const

/** An offence that some laws have beside trafficking. */
export type Offence = (typeof OFFENCES)[number]

/** When a duty is shown. */
export type DutyOccasion = 'always' | 'trafficking' | 'child' | 'smuggling'

/**
 * What one body of law counts as trafficking, as a JSON document: a partner adds a jurisdiction by writing one, without code. Its
 * format is `profile.schema.json`. Parts of the law that were not read are gaps, and every assessment under the profile names them.
 */
export type LegalProfile = {
  readonly id: string
  readonly version: string
  readonly title: Texts
  /** Whether a lawyer of the jurisdiction has checked it; nothing that ships has been. */
  readonly status: 'verified' | 'unverified'
  readonly sources: readonly { readonly title: string; readonly read: 'full' | 'excerpt' | 'thirdParty' | 'recalled' }[]
  /** Codes that count; those that the standard does not have are added by the profile. */
  readonly acts: readonly string[]
  readonly means: readonly string[]
  readonly purposes: readonly string[]
  /** Purposes that count even if no one is exploited. */
  readonly purposesWithoutExploitation: readonly string[]
  /** Purposes that count only where exploitation of another kind is on record beside them (default: none). */
  readonly purposesOnlyWithExploitation?: readonly string[]
  /** Offences of the law beside trafficking (default: none). */
  readonly furtherOffences?: readonly Offence[]
  readonly meansRequiredForAdults: boolean
  /** Whether means are required under 18: for no purpose, for some purposes, or always. */
  readonly meansRequiredForChildren: boolean | { readonly exceptFor: readonly string[] }
  /** Names of the codes that the profile adds, by code. */
  readonly added: { readonly [code: string]: Texts }
  readonly duties: readonly {
    readonly id: string
    readonly when: DutyOccasion
    readonly text: Texts
    readonly source: string
  }[]
  readonly gaps: readonly { readonly id: string; readonly text: Texts }[]
}
