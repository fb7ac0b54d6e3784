import {
  createDatasetCheck,
  defineProfile,
  parse,
  type RecordFinding,
  toMessage,
  toPathText,
  validate,
  validateIdentity,
  validateRelease,
  validatorFor,
} from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import { fr } from '@tip-standard/core/locales/fr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validCaseRecord } from './arbitraries.ts'
import type { DocumentId } from './document-id.ts'
import { generated, jsonSchema, zod } from './engines.ts'
import { eachText, fullRecord, SENTINEL, stuffed } from './hostile-values.ts'
import { readCases } from './read-files.ts'

const profile = defineProfile({
  id: 'strict',
  version: '1',
  title: 'Strict',
  base: '1.0-rc.2',
  exclude: ['victim.ethnicity', 'event.description'],
  requireValue: ['victim.sex', 'case.openedOn'],
  codes: { exploitationForm: ['sexual'], country: ['RW'] },
  limits: { 'victim.age': { max: 30 }, 'reportingEntity.name': { maxLength: 3 } },
  errors: ['closed-case-has-reason'],
})
if (!profile.ok) throw new Error('The profile of the test is not a profile.')
const strict = validatorFor(profile.value)

/** Every message about a document, in one text. */
function messagesAbout(document: DocumentId, data: unknown): string {
  const dataset = createDatasetCheck()
  const results = [
    validate(data),
    validateIdentity(data),
    validateRelease(data),
    strict(data),
    validateCounting(data).result,
  ]
  const findings: RecordFinding[] = [
    ...[generated, zod, jsonSchema].flatMap((engine) => engine(document, data)),
    ...results.flatMap((result) => (result.ok ? result.warnings : result.findings)),
    ...dataset.add(data),
    ...dataset.add(data),
    ...dataset.finish(),
  ]
  const standard = validate['~standard'].validate(data)
  const messages = findings.flatMap((finding) => [
    toMessage(finding),
    toMessage(finding, { locale: fr, unreviewedTexts: true }),
    toPathText(finding.at.path),
  ])
  return JSON.stringify([findings, messages, 'findings' in standard ? standard.findings : []])
}

describe('no value and no unknown name is ever in a message', () => {
  it('about a full record in which every text and an unknown name are the sentinel', () => {
    const messages = messagesAbout('caseRecord', stuffed(fullRecord))
    expect(messages).not.toContain(SENTINEL)
    expect(messages.length).toBeGreaterThan(5000)
  })

  it('about a record in which a single text is', () => {
    expect(validate(fullRecord).ok).toBe(true)
    const documents = eachText(fullRecord)
    expect(documents.length).toBeGreaterThan(60)
    for (const document of documents) expect(messagesAbout('caseRecord', document)).not.toContain(SENTINEL)
  })

  it('about cases of the conformance suite, stuffed', () => {
    // Many cases are similar once they are stuffed; every thirtieth still reaches every entity.
    const cases = readCases().filter((_, index) => index % 30 === 0)
    for (const { document, data } of cases) expect(messagesAbout(document, stuffed(data))).not.toContain(SENTINEL)
  })

  it('about random records, stuffed', () => {
    fc.assert(
      fc.property(validCaseRecord, (record) => {
        expect(messagesAbout('caseRecord', stuffed(record))).not.toContain(SENTINEL)
      }),
      { numRuns: 30 },
    )
  })

  it('about text that is not JSON, or breaks off', () => {
    const text = JSON.stringify({ [SENTINEL]: SENTINEL })
    for (const broken of [text.slice(0, -1), `${text}x`, SENTINEL, `{"${SENTINEL}"`, '', '\u0000']) {
      const result = parse(broken)
      expect(result.ok).toBe(false)
      expect(JSON.stringify(result)).not.toContain(SENTINEL)
    }
  })

  it('about a profile', () => {
    const entry = { [SENTINEL]: [SENTINEL] }
    const bad = {
      id: `${SENTINEL} `,
      version: [SENTINEL],
      title: entry,
      base: SENTINEL,
      exclude: [SENTINEL],
      require: SENTINEL,
      codes: entry,
      limits: entry,
      errors: [SENTINEL],
      [SENTINEL]: 1,
    }
    const result = defineProfile(bad)
    const messages = result.ok
      ? ''
      : JSON.stringify([result.findings, result.findings.map((finding) => toMessage(finding))])
    expect(result.ok).toBe(false)
    expect(messages).not.toContain(SENTINEL)
  })
})
