import { type AgeClass, type ElementState, LABELS, type Label } from '@tip-standard/classification'
import { computed, defineComponent, h, nextTick, type PropType, reactive, ref, type VNode } from 'vue'
import { ComparisonView } from './ComparisonView.ts'
import { choices, marks } from './choices.ts'
import { type Comparison, compare, isRead, MARKS, PRACTISED_ELEMENTS, type PractisedElement } from './compare.ts'
import { namesIn } from './names.ts'
import { data as stories } from './stories/stories.data.ts'
import { type PracticeLanguage, practiceTexts } from './texts/texts.ts'

const OWN_STATES: readonly ElementState[] = ['met', 'notMet', 'unknown', 'notRequired', 'disputed']

type State = { story: string; reason: string; comparison: Comparison | undefined; isRefused: boolean } & {
  marked: {
    age?: AgeClass
    facts: Set<string>
    elements: { [element in PractisedElement]?: ElementState }
    label?: Label
  }
}

const nothingMarked = (): State['marked'] => ({ facts: new Set(), elements: {} })

/** The exercise: read a story, mark it, give your own reading, compare with the tool's. It stores and sends nothing. */
export const PracticePage = defineComponent({
  name: 'PracticePage',
  props: { language: { type: String as PropType<PracticeLanguage>, required: true } },
  setup({ language }) {
    const texts = practiceTexts(language)
    const say = texts.say
    const names = namesIn(language)
    const result = ref<HTMLElement>()
    const state = reactive<State>({
      story: stories[0]?.id ?? '',
      reason: '',
      comparison: undefined,
      isRefused: false,
      marked: nothingMarked(),
    })
    const story = computed(() => stories.find(({ id }) => id === state.story))

    function startAnew(): void {
      Object.assign(state, { marked: nothingMarked(), comparison: undefined, reason: '', isRefused: false })
    }

    async function showComparison(): Promise<void> {
      state.isRefused = !isRead(state.marked)
      if (state.isRefused || story.value === undefined) return
      state.comparison = compare(state.marked, story.value.facts, language)
      await nextTick()
      result.value?.focus()
    }

    function toggle(id: string, isMarked: boolean): void {
      if (isMarked) state.marked.facts.add(id)
      else state.marked.facts.delete(id)
      state.comparison = undefined
    }

    const storyChoice = (): VNode =>
      h('p', { class: 'practice-choose' }, [
        h('label', { for: 'practice-story' }, say('choose')),
        h(
          'select',
          {
            id: 'practice-story',
            value: state.story,
            onChange: (event: Event) => {
              state.story = (event.target as HTMLSelectElement).value
              startAnew()
            },
          },
          stories.map(({ id, title }) => h('option', { value: id }, title[language])),
        ),
      ])

    const ownReading = (): VNode =>
      h('section', { class: 'practice-own' }, [
        h('h2', { id: 'own' }, say('own')),
        h('p', say('ownHelp')),
        ...PRACTISED_ELEMENTS.map((element) =>
          choices({
            name: `own-${element}`,
            legend: names(`element.${element}`),
            options: OWN_STATES.map((value) => ({ value, text: names(`elementState.${value}`) })),
            chosen: state.marked.elements[element],
            choose: (value) => {
              state.marked.elements[element] = value
              state.comparison = undefined
            },
          }),
        ),
        choices({
          name: 'own-label',
          legend: say('reading'),
          options: LABELS.map((value) => ({ value, text: say(`reading.${value}`) })),
          chosen: state.marked.label,
          choose: (value) => {
            state.marked.label = value
            state.comparison = undefined
          },
        }),
        h('label', { class: 'practice-reason', for: 'practice-reason' }, say('reason')),
        h('textarea', {
          id: 'practice-reason',
          rows: 3,
          autocomplete: 'off',
          value: state.reason,
          onInput: (event: Event) => {
            state.reason = (event.target as HTMLTextAreaElement).value
          },
        }),
      ])

    return () =>
      h('div', { class: 'practice' }, [
        storyChoice(),
        h('section', { class: 'practice-story' }, [
          h('h2', { id: 'story' }, story.value?.title[language]),
          language === 'en' ? null : h('p', { class: 'practice-draft' }, say('draftStory')),
          ...(story.value?.text[language] ?? '').split('\n\n').map((paragraph) => h('p', paragraph)),
        ]),
        h('section', { class: 'practice-marks' }, [
          h('h2', { id: 'mark' }, say('mark')),
          h('p', say('markHelp')),
          choices({
            name: 'age',
            legend: say('age'),
            options: (['child', 'adult', 'unknown'] as const).map((value) => ({ value, text: say(`age.${value}`) })),
            chosen: state.marked.age,
            choose: (value) => {
              state.marked.age = value
              state.comparison = undefined
            },
          }),
          ...(['acts', 'means', 'purposes', 'circumstances'] as const).map((group) =>
            marks({
              legend: say(group),
              options: MARKS[group].map((value) => ({ value, text: names(`fact.${value}`) })),
              marked: state.marked.facts,
              toggle,
            }),
          ),
        ]),
        ownReading(),
        h('p', { class: 'practice-refused', role: 'status' }, state.isRefused ? say('needsReading') : ''),
        h('p', { class: 'practice-actions' }, [
          h('button', { type: 'button', class: 'main', onClick: showComparison }, say('compare')),
          h(
            'button',
            { type: 'button', onClick: () => window.print() },
            say(state.comparison ? 'printResult' : 'printBlank'),
          ),
          h('button', { type: 'button', onClick: startAnew }, say('again')),
        ]),
        state.comparison === undefined
          ? null
          : h('section', { class: 'practice-comparison', ref: result, tabindex: -1, 'aria-labelledby': 'comparison' }, [
              h(ComparisonView, { comparison: state.comparison, language, texts, names }),
            ]),
      ])
  },
})
