'use client'

import { field } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { type ReactElement, useId } from 'react'
import {
  type AboutOne,
  type Askable,
  conditionAbout,
  conditionSentence,
  fieldAlong,
  isAboutOne,
  type Operator,
  operatorsFor,
  scopeAt,
} from '../../sentences/index.ts'
import { type FocusAfter, useBuilder } from '../builder-context.ts'
import { ConditionValues } from './ConditionValues.tsx'
import { codesOfAskable } from './codes-of-askable.ts'

type EditorProps = {
  condition: Condition
  askable: readonly Askable[]
  onChange: (condition: Condition | undefined, focus?: FocusAfter) => void
}

type Joint = Extract<Condition, { op: 'all' | 'any' }>

const isJoint = (condition: Condition): condition is Joint => condition.op === 'all' || condition.op === 'any'

/** Edits a condition with its parts, each on its own line. */
export function ConditionEditor({ condition, askable, onChange }: EditorProps): ReactElement {
  const { form, texts } = useBuilder()
  const { say } = texts
  const id = useId()
  const { op, of: parts }: Joint = isJoint(condition) ? condition : { op: 'all', of: [condition] }
  const isAlone = !isJoint(condition)
  const replace = (index: number, part: Condition | undefined, focus?: FocusAfter): void => {
    const next = parts.flatMap((one, at) => (at === index ? (part === undefined ? [] : [part]) : [one]))
    const [only] = next
    onChange(only === undefined ? undefined : isAlone && next.length === 1 ? only : { op, of: next }, focus)
  }
  const [first] = askable
  const add = (make: (part: Condition) => Condition): void => {
    const [operator] = first === undefined ? [] : operatorsFor(first.info)
    if (first !== undefined && operator !== undefined)
      onChange(
        { op, of: [...parts, make(conditionAbout(first, operator, codesOfAskable(form, first)))] },
        { on: `[id="${id}-parts"] > li:last-child select` },
      )
  }
  return (
    <div className="tb-joint">
      {parts.length > 1 && (
        <div className="tb-inline">
          <label htmlFor={id}>{say('condition.joint')}</label>
          <select
            id={id}
            className="tip-input tb-line"
            value={op}
            onChange={(event) => onChange({ op: event.currentTarget.value === 'any' ? 'any' : 'all', of: parts })}
          >
            <option value="all">{say('condition.all')}</option>
            <option value="any">{say('condition.any')}</option>
          </select>
        </div>
      )}
      <ol id={`${id}-parts`} className="tb-conditions">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no ids, and are identified by their position
          <li key={index}>
            <ConditionLine
              number={index + 1}
              condition={part}
              askable={askable}
              onChange={(next, focus) => replace(index, next, focus)}
            />
          </li>
        ))}
      </ol>
      {first !== undefined && (
        <div className="tb-row">
          <button type="button" className="tb-button" onClick={() => add((part) => part)}>
            {say('condition.add')}
          </button>
          <button
            type="button"
            className="tb-button"
            onClick={() => add((part) => ({ op: op === 'all' ? 'any' : 'all', of: [part] }))}
          >
            {say('condition.group')}
          </button>
        </div>
      )}
    </div>
  )
}

type LineProps = EditorProps & { number: number }

/** One part of a condition: about one answer, a group, or written elsewhere and kept unchanged. */
function ConditionLine({ number, condition, askable, onChange }: LineProps): ReactElement {
  const { form, selected, texts, sentence } = useBuilder()
  const { say } = texts
  const isNot = condition.op === 'not'
  const inner = isNot ? condition.of : condition
  const put: EditorProps['onChange'] = (next, focus) =>
    onChange(next !== undefined && isNot ? { op: 'not', of: next } : next, focus)
  const scope = scopeAt(form, selected)
  const info = isAboutOne(inner) ? fieldAlong(inner.field, scope) : undefined
  const line =
    isAboutOne(inner) && info !== undefined ? (
      <AboutAnswer
        condition={inner}
        about={askable.find(({ path }) => path === inner.field) ?? { path: inner.field, info }}
        askable={askable}
        onChange={put}
      />
    ) : isJoint(inner) ? (
      <ConditionEditor condition={inner} askable={askable} onChange={put} />
    ) : (
      <p>
        {say('condition.kept')} {conditionSentence(inner, scope, sentence)}
      </p>
    )
  return (
    <fieldset className="tb-condition-line">
      <legend className="tip-unseen">{say('condition.number', { number })}</legend>
      {line}
      <div className="tb-row">
        <label className="tip-choice">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isNot}
            onChange={(event) => onChange(event.currentTarget.checked ? { op: 'not', of: inner } : inner)}
          />
          {say('condition.not')}
        </label>
        <button type="button" className="tb-button" onClick={() => onChange(undefined)}>
          {say('condition.remove')}
        </button>
      </div>
    </fieldset>
  )
}

type AboutProps = {
  condition: AboutOne
  about: Askable
  askable: readonly Askable[]
  onChange: (condition: Condition) => void
}

/** A condition about one answer: the question, the comparison and the value. */
function AboutAnswer({ condition, about, askable, onChange }: AboutProps): ReactElement {
  const { form, texts, sentence } = useBuilder()
  const { say } = texts
  const id = useId()
  // A question that no longer comes before this one is still listed.
  const questions = askable.some(({ path }) => path === about.path) ? askable : [about, ...askable]
  const begin = (next: Askable, wanted?: Operator): void => {
    const operators = operatorsFor(next.info)
    const chosen = wanted !== undefined && operators.includes(wanted) ? wanted : operators[0]
    if (chosen !== undefined) onChange(conditionAbout(next, chosen, codesOfAskable(form, next)))
  }
  return (
    <div className="tb-about-answer">
      <label className="tip-unseen" htmlFor={`${id}-question`}>
        {say('condition.question')}
      </label>
      <select
        id={`${id}-question`}
        className="tip-input"
        value={about.path}
        onChange={(event) => {
          const next = questions.find(({ path }) => path === event.currentTarget.value)
          if (next !== undefined) begin(next)
        }}
      >
        {questions.map(({ path, info }) => (
          <option key={path} value={path}>
            {sentence.field(field(info.id))}
          </option>
        ))}
      </select>
      <label className="tip-unseen" htmlFor={`${id}-operator`}>
        {say('condition.operator')}
      </label>
      <select
        id={`${id}-operator`}
        className="tip-input"
        value={condition.op}
        onChange={(event) => begin(about, event.currentTarget.value as Operator)}
      >
        {operatorsFor(about.info).map((one) => (
          <option key={one} value={one}>
            {say(`operator.${one}`)}
          </option>
        ))}
      </select>
      <ConditionValues
        condition={condition}
        info={about.info}
        codes={codesOfAskable(form, about)}
        onChange={onChange}
      />
    </div>
  )
}
