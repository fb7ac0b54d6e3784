import { h, type VNode } from 'vue'

type Option<Value extends string> = { value: Value; text: string }

/** Draws a question of which one answer is chosen. */
export function choices<Value extends string>(question: {
  name: string
  legend: string
  options: readonly Option<Value>[]
  chosen: Value | undefined
  choose: (value: Value) => void
}): VNode {
  const { name, legend, options, chosen, choose } = question
  return h('fieldset', { class: 'practice-choices' }, [
    h('legend', legend),
    ...options.map(({ value, text }) =>
      h('label', { key: value }, [
        h('input', { type: 'radio', name, value, checked: chosen === value, onChange: () => choose(value) }),
        h('span', text),
      ]),
    ),
  ])
}

/** Draws a list of what can be marked. */
export function marks(list: {
  legend: string
  options: readonly Option<string>[]
  marked: ReadonlySet<string>
  toggle: (value: string, isMarked: boolean) => void
}): VNode {
  const { legend, options, marked, toggle } = list
  return h('fieldset', { class: 'practice-list' }, [
    h('legend', legend),
    ...options.map(({ value, text }) =>
      h('label', { key: value }, [
        h('input', {
          type: 'checkbox',
          name: value,
          checked: marked.has(value),
          onChange: (event: Event) => toggle(value, (event.target as HTMLInputElement).checked),
        }),
        h('span', text),
      ]),
    ),
  ])
}
