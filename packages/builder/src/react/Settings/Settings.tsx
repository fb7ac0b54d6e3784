'use client'

import type { FormModule, FormPage } from '@tip-standard/form-model'
import { lazy, type ReactElement, Suspense } from 'react'
import { infoAt, isSame, kindAt, partAt, problemsOf, questionAt } from '../../editing/index.ts'
import { askedWhen } from '../../sentences/index.ts'
import { useBuilder } from '../builder-context.ts'
import { textMembersOf } from '../languages-of.ts'
import { partName } from '../part-name.ts'
import { LanguageTabs } from '../Texts/LanguageTabs.tsx'
import { TextField } from '../Texts/TextField.tsx'
import { ConditionSettings } from './ConditionSettings.tsx'
import { ConsentSettings } from './ConsentSettings.tsx'
import { EntrySettings } from './EntrySettings.tsx'
import { FormSettings } from './FormSettings.tsx'
import { ModuleSettings } from './ModuleSettings.tsx'
import { PageSettings } from './PageSettings.tsx'
import { QuestionSettings } from './QuestionSettings.tsx'
import { StandardSays } from './StandardSays.tsx'

/** Few forms have questions of their own, so their editor is loaded with the first one. */
const OwnSettings = lazy(() => import('./OwnSettings.tsx'))

/** Shows the settings of the selected part of the form. */
export function Settings(): ReactElement {
  const { form, selected, texts, options, sentence, id, textLanguage } = useBuilder()
  const { say } = texts
  const kind = kindAt(selected)
  const part = partAt(form, selected)
  const asks = kind !== 'form' && kind !== 'module'
  const name = partName(form, selected, { texts, options })
  const item = questionAt(form, selected)
  const info = infoAt(form, selected)
  const problems = problemsOf(form).filter(({ place }) => isSame(place, selected))
  return (
    // Another part has other settings: unfinished input does not carry over.
    <div key={selected.join('.')} className="tb-settings">
      <h3>
        <span className="tb-kind">{say(`part.${kind}`)} </span>
        {name}
      </h3>
      {problems.length > 0 && (
        <ul className="tip-error">
          {problems.map(({ problem }) => (
            <li key={problem}>{say(`problem.${problem}`)}</li>
          ))}
        </ul>
      )}
      {asks && <p className="tb-sentence">{askedWhen(form, selected, sentence)}</p>}
      {item?.own === undefined && info !== undefined && <StandardSays info={info} />}
      {item?.own !== undefined && <p className="tb-own">{say('own.notComparable')}</p>}
      <LanguageTabs id={`${id}-text-language`} />
      <div
        id={`${id}-text-language-panel`}
        className="tb-texts-of-part"
        role="tabpanel"
        aria-labelledby={`${id}-text-language-${textLanguage}`}
      >
        {textMembersOf(selected, part).map((member) => (
          <TextField key={`${member}-${textLanguage}`} place={selected} member={member} language={textLanguage} />
        ))}
      </div>
      {kind === 'form' && <FormSettings />}
      {kind === 'module' && <ModuleSettings module={part as FormModule} />}
      {kind === 'page' && <PageSettings page={part as FormPage} />}
      {item?.own !== undefined && (
        <Suspense>
          <OwnSettings item={item} own={item.own} />
        </Suspense>
      )}
      {item !== undefined && info !== undefined && <QuestionSettings item={item} info={info} />}
      {item !== undefined && info !== undefined && <EntrySettings item={item} info={info} />}
      {asks && <ConditionSettings />}
      {kind !== 'module' && <ConsentSettings />}
    </div>
  )
}
