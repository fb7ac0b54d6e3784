'use client'

import type { ObjectFieldTemplateProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { answerOfReason } from '../../rjsf/answer-keys.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { titleOf } from '../widgets/described-by.ts'
import { InnerLevelContext } from './inner-level.ts'

type GroupProps = Pick<ObjectFieldTemplateProps, 'schema' | 'uiSchema' | 'fieldPathId' | 'description'> & {
  properties: readonly Pick<ObjectFieldTemplateProps['properties'][number], 'name' | 'content' | 'hidden'>[]
}

/** A group of questions; the reason for a missing answer is shown with its question. */
export function ObjectFieldTemplate(props: GroupProps): ReactNode {
  const { properties, schema, description, uiSchema = {}, fieldPathId } = props
  // RJSF uses the property name if a group has no title.
  const { title } = schema
  const { text } = useSurroundings()
  const { isGroup, page, missing, label } = (uiSchema['ui:options'] ?? {}) as {
    isGroup?: boolean
    /** The title of the page that begins with this group, where several pages are shown. */
    page?: string
    missing?: string
    label?: boolean
  }
  const reasons = new Map(properties.map((property) => [answerOfReason(property.name), property.content]))
  const questions = properties
    .filter(({ name, hidden }) => answerOfReason(name) === undefined && !hidden)
    .map(({ name, content }) => (
      <div key={name} className="tip-question">
        {content}
        {reasons.get(name)}
      </div>
    ))
  if (isGroup !== true) return <div className="tip-questions">{questions}</div>
  const heading = page === undefined ? null : <h2>{page}</h2>
  if (questions.length === 0 && !missing) return heading
  const id = fieldPathId.$id
  const isHeaded = title !== undefined && label !== false
  const name = isHeaded ? { 'aria-labelledby': titleOf(id) } : title === undefined ? {} : { 'aria-label': title }
  return (
    <>
      {heading}
      <section className="tip-group-of-questions" {...name}>
        {isHeaded ? <h3 id={titleOf(id)}>{title}</h3> : null}
        {description ? <p className="tip-help">{description}</p> : null}
        {missing ? <p className="tip-notice">{text('noConsent', { purposes: missing })}</p> : null}
        <InnerLevelContext.Provider value={isHeaded ? 4 : 3}>{questions}</InnerLevelContext.Provider>
      </section>
    </>
  )
}
