import { type ReactElement, useDeferredValue, useMemo } from 'react'
import { estimate } from '../../checks/estimate.ts'
import { type Place, problemsOf } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** What is still to finish, what is worth a look, and how long the interview takes. */
export function Checks(): ReactElement {
  const { form, ready, texts } = useBuilder()
  const { say, sayCount } = texts
  const problems = useMemo(() => problemsOf(form), [form])
  const shown = useDeferredValue(ready)
  const { questions, minutes } = useMemo(
    () => (shown === undefined ? { questions: 0, minutes: 0 } : estimate(shown)),
    [shown],
  )
  return (
    <div className="tb-checks">
      <section>
        <h3>{say('checks.finish')}</h3>
        {problems.length === 0 ? (
          <p>{say('checks.nothingToFinish')}</p>
        ) : (
          <ul className="tb-findings">
            {problems.map(({ place, problem }) => (
              <li key={`${place.join('.')} ${problem}`} className="tb-finding" data-severity="error">
                <p>{say(`problem.${problem}`)}</p>
                <GoTo place={place} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('checks.estimate')}</h3>
        <p>
          {say('checks.estimateSays', {
            questions: sayCount('bar.questions', questions),
            minutes: sayCount('bar.minutes', minutes),
          })}
        </p>
      </section>
    </div>
  )
}

/** Leads to the part that something is said of. */
export function GoTo({ place }: { place: Place }): ReactElement {
  const { form, texts, options, select } = useBuilder()
  return (
    <button type="button" className="tb-button" onClick={() => select(place, 'part')}>
      {texts.say('checks.goTo', { name: partName(form, place, { texts, options }) })}
    </button>
  )
}
