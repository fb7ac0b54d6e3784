'use client'

import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { codeLabel } from '@tip-standard/core'
import { formText } from '@tip-standard/form-model'
import { type FormEngine, type Json, type Path, withValue } from '@tip-standard/form-model/engine'
import { useMemo } from 'react'
import { type Answers, answersOfGroup, withAnswers } from '../../rjsf/answers.ts'
import { buildPage } from '../../rjsf/build-form.ts'
import { MANY } from '../../rjsf/item-schema.ts'
import { type Surroundings, useSurroundings } from '../../surroundings/surroundings.ts'
import type { ShownPage } from './use-shown-page.ts'

type BuiltPage = { schema: RJSFSchema; uiSchema: UiSchema }

/** The schema of what is shown, with the names of the purposes without consent, and of pages where several are shown. */
function useBuiltPage({ groups, keyOf, isDense }: ShownPage, options: Surroundings['options']): BuiltPage {
  const own = useMemo(() => ({ ...options, inlineUpTo: MANY }), [options])
  return useMemo(() => {
    const { schema, uiSchema } = buildPage(groups, own, keyOf)
    for (const [at, { resolved, missingConsents }] of groups.entries()) {
      const missing = missingConsents.map((code) => codeLabel('consentPurpose', code, options) ?? code).join(', ')
      const group = uiSchema[keyOf(resolved)] as Json
      const isFirst = isDense && resolved.page !== groups[at - 1]?.resolved.page
      const page = isFirst ? { page: formText(resolved.page.title, options) } : {}
      uiSchema[keyOf(resolved)] = { ...group, 'ui:options': { ...(group['ui:options'] as Json), missing, ...page } }
    }
    return { schema, uiSchema }
  }, [groups, options, own, keyOf, isDense])
}

/** The questions of what is shown, as the theme takes them, with their answers in a record; a new answer goes to the engine. */
export function usePageQuestions(
  engine: FormEngine,
  record: Json,
  shown: ShownPage,
): BuiltPage & { answers: { [group: string]: Answers }; onAnswer: (path: Path, value: unknown) => void } {
  const { groups, keyOf } = shown
  const built = useBuiltPage(shown, useSurroundings().options)
  const index = Number(engine.personPath[1])
  const answers = useMemo(
    () =>
      Object.fromEntries(
        groups.map(({ resolved }) => [keyOf(resolved), answersOfGroup(engine.form, resolved, record, index)]),
      ),
    [groups, engine, record, index, keyOf],
  )
  // The latest answer may not be rendered yet, but the engine has it.
  const onAnswer = ([group, ...at]: Path, value: unknown): void => {
    const asked = groups.find(({ resolved }) => keyOf(resolved) === group)
    if (asked === undefined) return
    engine.change((held) => {
      const answered = withValue(answersOfGroup(engine.form, asked.resolved, held, index), at, value)
      return withAnswers(engine.form, held, [{ group: asked.resolved, answers: answered }], index)
    })
  }
  return { ...built, answers, onAnswer }
}
