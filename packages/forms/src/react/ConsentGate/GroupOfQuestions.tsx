'use client'

import { type ReactNode, useEffect, useId, useState } from 'react'

type GroupOfQuestionsProps = {
  title: string
  level: 2 | 3 | 4 | 5 | 6
  /** Whether the questions are shown only when the group is opened. */
  isFolded: boolean
  /** Whether something in it was answered when it was first shown. */
  isAnswered: boolean
  /** Whether something in it is wrong: what is wrong is never hidden. */
  isWrong: boolean
  children: ReactNode
}

/** Some questions under a heading. */
export function GroupOfQuestions(props: GroupOfQuestionsProps): ReactNode {
  const { title, level, isFolded, isAnswered, isWrong, children } = props
  const id = useId()
  const [isOpen, setIsOpen] = useState(isAnswered)
  useEffect(() => {
    if (isWrong) setIsOpen(true)
  }, [isWrong])
  const Title = `h${level}` as const
  if (!isFolded)
    return (
      <section className="tip-consent-group" aria-labelledby={id}>
        <Title id={id}>{title}</Title>
        {children}
      </section>
    )
  return (
    <details
      className="tip-consent-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <Title>{title}</Title>
      </summary>
      {children}
    </details>
  )
}
