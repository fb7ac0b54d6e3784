import { type Assessment, ELEMENTS, type ElementId, type Evidence, HYPOTHESES } from '@tip-standard/classification'
import { SHOWN_QUESTIONS } from './describe.ts'
import type { Layout } from './layout.ts'
import type { PersonReading } from './read-persons.ts'

/** One person as an object of codes, numbers and our own texts. */
function toObject({ file, record, victim, at, assessment }: PersonReading) {
  const { banner, profile, language, label, labelText, age, elements, branches, hypotheses } = assessment
  const { questions, review, confidence, rules } = assessment
  return {
    file,
    record,
    victim,
    ...at,
    banner,
    profile: {
      id: profile.id,
      version: profile.version,
      status: profile.status,
      gaps: profile.gaps.map(({ id }) => id),
    },
    language,
    label,
    labelText,
    ageClass: age.ageClass,
    elements: Object.fromEntries(ELEMENTS.map((id) => [id, elements[id].state])),
    ...(branches === undefined ? {} : { branches }),
    hypotheses: Object.fromEntries(HYPOTHESES.map((id) => [id, hypotheses[id].state])),
    confidence: confidence.level,
    questions: questions.slice(0, SHOWN_QUESTIONS).map(({ id, text }) => ({ id, text })),
    review: {
      proposed: review.proposed,
      secondReader: review.secondReader,
      reasons: review.reasons.map(({ id }) => id),
    },
    rules,
  }
}

const nothing = (): string => ''

/**
 * Writes readings as NDJSON for programs, one person per line; every line contains the banner and the profile, so that
 * it can be used alone.
 */
export const jsonLayout: Layout = {
  opening: nothing,
  file: nothing,
  person: (reading) => `${JSON.stringify(toObject(reading))}\n`,
  endOfFile: nothing,
  end: nothing,
}

/** Returns recorded facts without the free text about who recorded them and when. */
function withoutWords({ fact, rule, value, phase, reliability, contradictedBy }: Evidence) {
  return {
    fact,
    rule,
    value,
    ...(phase === undefined ? {} : { phase }),
    ...(reliability === undefined ? {} : { reliability }),
    ...(contradictedBy === undefined ? {} : { isContradicted: true }),
  }
}

/** Writes an assessment as JSON, without the free text of the person who recorded the facts, which may name someone. */
export function toAssessmentJson(assessment: Assessment): string {
  const elements = Object.fromEntries(
    ELEMENTS.map((id: ElementId) => {
      const { for: yes, against, ...element } = assessment.elements[id]
      return [id, { ...element, for: yes.map(withoutWords), against: against.map(withoutWords) }]
    }),
  )
  return `${JSON.stringify({ ...assessment, elements, signs: assessment.signs.map(withoutWords) }, null, 2)}\n`
}
