import { HYPOTHESES } from '@tip-standard/classification'
import type { Texts } from '@tip-standard/core/texts'
import { defineComponent, h, type PropType, type VNode } from 'vue'
import type { Comparison } from './compare.ts'
import type { Names } from './names.ts'
import type { TextId } from './texts/en.ts'
import type { PracticeLanguage } from './texts/texts.ts'

/** What the label says already, and what is drawn as a row of its own. */
const NOT_BESIDE: readonly string[] = ['trafficking', 'migrantSmuggling', 'both']

/** The comparison, element by element, with the reasons of the tool and questions for the group. */
export const ComparisonView = defineComponent({
  name: 'ComparisonView',
  props: {
    comparison: { type: Object as PropType<Comparison>, required: true },
    language: { type: String as PropType<PracticeLanguage>, required: true },
    texts: { type: Object as PropType<Texts<TextId>>, required: true },
    names: { type: Function as PropType<Names>, required: true },
  },
  setup(props) {
    const row = (what: string, own: string, onMarks: string, onRecord: string, why: readonly string[]): VNode => {
      const { say } = props.texts
      const isSame = own === onRecord
      return h('tr', { key: what }, [
        h('th', { scope: 'row' }, what),
        h('td', { 'data-title': say('you') }, own),
        h('td', { 'data-title': say('onYours') }, onMarks),
        h('td', { 'data-title': say('onRecord') }, [
          onRecord,
          ' ',
          h('strong', { class: isSame ? 'is-same' : 'is-different' }, `(${say(isSame ? 'same' : 'differs')})`),
        ]),
        h(
          'td',
          { 'data-title': say('why') },
          why.map((text) => h('p', { key: text }, text)),
        ),
      ])
    }

    const facts = (title: TextId, ids: readonly string[]): VNode[] => [
      h('h4', props.texts.say(title)),
      ids.length === 0
        ? h('p', props.texts.say('none'))
        : h(
            'ul',
            ids.map((id) => h('li', { key: id }, props.names(`fact.${id}`))),
          ),
    ]

    return () => {
      const { comparison, names } = props
      const { say } = props.texts
      const { onRecord, label } = comparison
      const others = HYPOTHESES.filter(
        (id) => !NOT_BESIDE.includes(id) && onRecord.hypotheses[id].state === 'indicated',
      )
      const state = (id: string): string => names(`elementState.${id}`)
      return [
        h('h2', { id: 'comparison' }, say('comparison')),
        h('p', { class: 'practice-supports' }, say('supports')),
        h('p', say('agreement', { same: comparison.agreed, all: comparison.compared })),
        h('table', [
          h(
            'thead',
            h(
              'tr',
              (['element', 'you', 'onYours', 'onRecord', 'why'] as const).map((id) =>
                h('th', { key: id, scope: 'col' }, say(id)),
              ),
            ),
          ),
          h('tbody', [
            ...comparison.elements.map(({ element, own, onMarks, onRecord: read, rules }) =>
              row(
                names(`element.${element}`),
                state(own),
                state(onMarks),
                state(read),
                rules.map((id) => names(`rule.${id}`)),
              ),
            ),
            row(
              say('whole'),
              say(`reading.${label.own}`),
              say(`reading.${label.onMarks}`),
              say(`reading.${label.onRecord}`),
              [onRecord.labelText, onRecord.age.text],
            ),
          ]),
        ]),
        others.length === 0
          ? null
          : h('p', say('alsoIndicated', { names: others.map((id) => onRecord.hypotheses[id].name).join(', ') })),
        h('h3', say('facts')),
        ...facts('both', comparison.facts.both),
        ...facts('onlyYou', comparison.facts.onlyOwn),
        ...facts('onlyRecord', comparison.facts.onlyRecord),
        h('h3', say('talk')),
        h(
          'ul',
          (['talk.1', 'talk.2', 'talk.3'] as const).map((id) => h('li', { key: id }, say(id))),
        ),
      ]
    }
  },
})
