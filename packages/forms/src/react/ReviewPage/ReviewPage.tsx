'use client'

import type { RecordFinding } from '@tip-standard/core'
import { allQuestions, type FormPage, formText, type GroupView } from '@tip-standard/form-model'
import type { Wording } from '@tip-standard/form-model/print'
import { codeWords, groupHeading, questionLabel } from '@tip-standard/form-model/wording'
import { type ReactElement, useId } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'
import { Answers } from './Answer.tsx'
import { ToCheck } from './ToCheck.tsx'
import { useCodeLists } from './use-code-lists.ts'

/** Props of `ReviewPage`. */
export type ReviewPageProps = {
  /** The groups of a form over a record, of `viewForm` or of the pages of an engine's state. */
  groups: readonly GroupView[]
  /** Goes to the page of a group, to change its answers. */
  onChange?: (pageId: string, groupId: string) => void
  /**
   * What is wrong with the record or needs a check, such as the warnings of an engine's `check`: shown in words, each
   * leading to its group.
   */
  findings?: readonly RecordFinding[]
  /** The level of the heading (default: 2). */
  level?: HeadingLevel
}

type PageView = { page: FormPage; groups: GroupView[] }

function byPage(groups: readonly GroupView[]): PageView[] {
  const pages: PageView[] = []
  for (const view of groups.filter(({ isRelevant }) => isRelevant)) {
    const { page } = view.resolved
    const last = pages.at(-1)
    if (last?.page === page) last.groups.push(view)
    else pages.push({ page, groups: [view] })
  }
  return pages
}

/** Everything that was asked, with the answers in words, to be checked before a form is finished. */
export function ReviewPage({ groups, onChange, findings = [], level = 2 }: ReviewPageProps): ReactElement {
  const around = useSurroundings()
  const lists = useCodeLists(allQuestions(groups))
  const id = useId()
  const { text, options } = around
  const wording: Wording = { ...around, lists }
  return (
    <section className="tip-review" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {text('review')}
      </Heading>
      <ToCheck groups={groups} findings={findings} level={level} onChange={onChange} />
      {byPage(groups).map(({ page, groups: own }) => (
        <section key={page.id} className="tip-review-page">
          <Heading level={level} below={1}>
            {formText(page.title, options)}
          </Heading>
          {own.map((view) => (
            <ReviewGroup key={view.resolved.group.id} view={view} wording={wording} level={level} onChange={onChange} />
          ))}
        </section>
      ))}
    </section>
  )
}

type ReviewGroupProps = {
  view: GroupView
  wording: Wording
  level: HeadingLevel
  onChange: ReviewPageProps['onChange'] | undefined
}

function ReviewGroup({ view, wording, level, onChange }: ReviewGroupProps): ReactElement {
  const { resolved, missingConsents, questions } = view
  const { text, options } = wording
  const { page, group } = resolved
  const heading = groupHeading(resolved, options)
  const [first] = resolved.items
  const title = heading?.name ?? (first === undefined ? '' : questionLabel(first, options))
  const purposes = missingConsents.map((one) => codeWords('consentPurpose', one, wording)).join(', ')
  return (
    <section className="tip-review-group">
      <div className="tip-review-head">
        {heading?.isShown === true && (
          <Heading level={level} below={2}>
            {title}
          </Heading>
        )}
        {onChange !== undefined && (
          <button type="button" className="tip-link" onClick={() => onChange(page.id, group.id)}>
            {text('change', { what: title })}
          </button>
        )}
      </div>
      {missingConsents.length > 0 ? (
        <p className="tip-calm">{text('noConsent', { purposes })}</p>
      ) : (
        <Answers questions={questions} wording={wording} />
      )}
    </section>
  )
}
