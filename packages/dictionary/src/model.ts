/**
 * The shape of the dictionary: what an entity, a field, a code list and a rule say about themselves.
 * Everything here is plain data (it survives `JSON.parse(JSON.stringify(x))`): emitters read it, nothing runs in it.
 */

import type { ConditionOver } from './condition.ts'
import type { SourceId } from './sources/index.ts'

/** How strongly a field must be protected: `restricted` is off by default in forms and not in default exports. */
export type Sensitivity = 'public' | 'internal' | 'sensitive' | 'restricted'

/** What a field reveals about who a person is: a direct identifier names, a quasi-identifier narrows, `none` does neither. */
export type Identifiability = 'direct' | 'quasi' | 'none'

/** How the foreign term relates to ours (`broader`: theirs covers more than ours). */
export type Relation = 'exact' | 'close' | 'broader' | 'narrower' | 'none'

/** An external standard that a field or a code can be mapped to. */
export type ExternalStandard =
  | 'htcds'
  | 'ctdcA'
  | 'ctdcB'
  | 'ctdcC'
  | 'ctdcD'
  | 'gbvims'
  | 'glotip'
  | 'eurostat'
  | 'iccs'
  | 'ilo'
  | 'palermo'
  | 'fhir'
  | 'polaris'
  | 'dcat'

/**
 * One row of a crosswalk: the foreign term or terms, how they relate to ours, and what a converter must know. A foreign term is read as the
 * code of which it says the same or less. `reads` names others that are read as this code too: a wider term of which this is the careful
 * reading, or one that is found in files and never written.
 */
export type Mapping = { to: string | readonly string[]; relation: Relation; reads?: readonly string[]; note?: string }

/** Crosswalk rows by external standard. IC-TIP is not here: its tables are not available, emitters print `unmapped`. */
export type Maps = Partial<Record<ExternalStandard, Mapping>>

/** A point of the gender lens, G1 to G24. */
export type LensPoint =
  `G${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24}`

/**
 * Since which version a field or code is deprecated, why, and what to use instead: the id of a field, such as
 * `victim.age`, or a code of the same list. `validate` warns, and the next major version may take it out.
 */
export type Deprecation = { since: string; reason: string; use?: string }

/** One code of a code list. Bands carry their bounds in whole years or months (`min` and `max` inclusive). */
export type Code = {
  code: string
  label: string
  /** Tells the code from its neighbours; own codes have one, published lists bring what they bring. */
  definition?: string
  parent?: string
  min?: number
  max?: number
  maps?: Maps
  deprecated?: Deprecation
}

/** A list that a well-kept package publishes; the generator reads it, no one types it in. */
export type PublishedList = 'iso3166-1' | 'iso3166-2' | 'iso639-3' | 'iso4217' | 'rwanda-districts' | 'rwanda-sectors'

/**
 * The codes of a list of our own. `mappedTo` names the external standards in which some code of the list has a
 * counterpart or was expected to have one: there each code has a row, if only one that says `none`. In every other
 * standard no code of the list has a counterpart; this is said once, by leaving the standard out, and emitters print it
 * as `none` of the list.
 */
export type OwnCodes = { mappedTo: readonly ExternalStandard[]; codes: readonly Code[] }

/** A code list: its own codes, or a published list taken over at generation time. */
export type CodeList = {
  id: string
  title: string
  definition: string
  sources: readonly SourceId[]
  lens?: readonly LensPoint[]
} & (OwnCodes | { published: PublishedList })

/** What values a field holds. Lengths count code points; `objects` and `codes` are arrays. */
export type FieldType =
  | { kind: 'text'; maxLength: number }
  | { kind: 'texts'; maxLength: number; maxItems: number }
  | { kind: 'identifier' }
  | { kind: 'phone' }
  | { kind: 'email' }
  | { kind: 'boolean' }
  | { kind: 'integer'; min: number; max: number }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'date' }
  | { kind: 'partialDate' }
  | { kind: 'code'; list: CodeList }
  | { kind: 'codes'; list: CodeList; minItems?: number }
  | { kind: 'reference'; to: string }
  | { kind: 'references'; to: string; minItems?: number }
  | { kind: 'object'; entity: string }
  | { kind: 'objects'; entity: string; minItems?: number }

/**
 * Whether a field must be there. `required`: always. `answered`: a value, or a reason in `absent`.
 * `optional`: may be left out without a reason. `derived`: computed by a function of core, never stored.
 */
export type Presence = 'required' | 'answered' | 'optional' | 'derived'

/** A condition over one entity, in which code lists are the lists themselves. */
export type Condition = ConditionOver<CodeList>

/** A cross-field rule: where `when` holds, `must` has to hold, or an issue is reported at `at`. */
export type Rule = {
  id: string
  severity: 'error' | 'warning'
  /** The field at which the issue is reported, a name of the entity. */
  at: string
  when?: Condition
  must: Condition
  /** What a person reads when the rule is broken: one plain sentence without any value. */
  message: string
  /** Why the rule exists. */
  why: string
  sources: readonly SourceId[]
  lens?: readonly LensPoint[]
}

/** One field, stated once: everything that any output says about it comes from here. */
export type Field = {
  name: string
  type: FieldType
  presence: Presence
  label: string
  definition: string
  /** How an interviewer asks it, or how a data officer fills it in. */
  question: string
  sensitivity: Sensitivity
  identifiability: Identifiability
  /** The points of the gender lens that this field serves, and what to mind. */
  lens?: readonly LensPoint[]
  genderNote?: string
  /** Whether the value also says something about other victims of the record: how many there are, or that one was there. */
  alsoAbout?: 'victims'
  sources: readonly SourceId[]
  maps?: Maps
  relevantWhen?: Condition
  /** For derived fields: the function of core that computes it. */
  derivedBy?: string
  since: SinceVersion
  deprecated?: Deprecation
}

/** A version of the standard since which a field is part of it: major and minor number. */
export type SinceVersion = `${number}.${number}`

/** An entity: its fields in order and the rules between them. `document` entities are roots of files. */
export type Entity = {
  id: string
  title: string
  definition: string
  kind: 'document' | 'part' | 'value'
  /** The field that identifies an instance within its document, if it has one. */
  key?: string
  fields: readonly Field[]
  rules: readonly Rule[]
}

/** A value of JSON, as examples hold it. */
export type ExampleValue = string | number | boolean | null | readonly ExampleValue[] | Example

/** Members of an entity in an example; `null` takes a member away. */
export type Example = { readonly [member: string]: ExampleValue }

/** What keeps a rule and what breaks it, laid over the minimal entity. */
export type RuleExample = { keeps: Example; breaks: Example }

/** A case at the edge of a rule: what keeps or breaks it, with a name that is unique for the rule and a sentence about it. */
export type BoundaryCase = { name: string; about: string } & ({ keeps: Example } | { breaks: Example })
