'use client'

import type { RecordFinding } from '@tip-standard/core'
import { type GroupView, isAbout, type Question } from '@tip-standard/form-model'
import { questionLabel, withContactDetails } from '@tip-standard/form-model/wording'
import { type ReactElement, useId } from 'react'
import { type Surroundings, useSurroundings } from '../../surroundings/surroundings.ts'
import { entriesOnTheWay } from '../FindingList/entries-on-the-way.ts'
import { findingWords } from '../FindingList/finding-words.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'

type Line = { label: string; message: string; group: GroupView | undefined }

/** The group in which a finding can be dealt with. */
const groupOf = (groups: readonly GroupView[], { at: { path } }: RecordFinding): GroupView | undefined =>
  groups.find(({ questions }) => questions.some((question) => isAbout(question, path)))

function linesOf(groups: readonly GroupView[], findings: readonly RecordFinding[], around: Surroundings): Line[] {
  const { text, options } = around
  const labelOf = ({ path, resolved }: Question): string =>
    [...entriesOnTheWay(path, around), questionLabel(resolved, options)].join(' – ')
  const lines = [
    ...findings.map((finding): Line => ({ ...findingWords(finding, around), group: groupOf(groups, finding) })),
    ...groups.flatMap((group) =>
      withContactDetails([group]).map(
        (question): Line => ({ label: labelOf(question), message: text('contactDetails'), group }),
      ),
    ),
  ]
  // A list that is asked in several places has the same findings in each.
  return [...new Map(lines.map((line) => [`${line.label} ${line.message}`, line])).values()]
}

type ToCheckProps = {
  groups: readonly GroupView[]
  findings: readonly RecordFinding[]
  level: HeadingLevel
  onChange: ((pageId: string, groupId: string) => void) | undefined
}

/**
 * What to check before finishing a form, without preventing it: findings, and texts that seem to contain contact
 * details.
 */
export function ToCheck({ groups, findings, level, onChange }: ToCheckProps): ReactElement | null {
  const around = useSurroundings()
  const id = useId()
  const lines = linesOf(groups, findings, around)
  if (lines.length === 0) return null
  return (
    <section className="tip-findings tip-finding-group" data-severity="warning" aria-labelledby={id}>
      <Heading level={level} below={1} id={id}>
        {around.text('warningsTitle')}
      </Heading>
      <ul>
        {lines.map(({ label, message, group }) => (
          <li key={`${label} ${message}`}>
            {group === undefined || onChange === undefined ? (
              <strong className="tip-finding-label">{label}</strong>
            ) : (
              <button
                type="button"
                className="tip-link tip-finding-label"
                onClick={() => onChange(group.resolved.page.id, group.resolved.group.id)}
              >
                {label}
              </button>
            )}
            <span className="tip-finding-message">{message}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
