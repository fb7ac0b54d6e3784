import { entity, field } from '@tip-standard/core'
import type { Word } from '../wording/answer-words.ts'
import { element, type Markup, type MarkupElement, withAttributes } from './markup.ts'
import type {
  PrintAnswer,
  PrintChecklist,
  PrintEntry,
  PrintGroup,
  PrintModel,
  PrintPage,
  PrintQuestion,
} from './printed.ts'

/** A box to tick; a cross in it is a text, so that it is read aloud and printed without backgrounds. */
export const box = (shape: 'one' | 'many', isChosen = false): MarkupElement =>
  element(`span.tip-print-box.tip-print-${shape}`, isChosen ? '×' : undefined)

/** The header of every sheet: id, version and language, and something beside them. */
export function runningHead(
  { form, language }: Pick<PrintModel, 'form' | 'language'>,
  beside?: MarkupElement,
): MarkupElement {
  const name = element('code', `${form.id} ${form.version} · ${language}`)
  return element('header.tip-print-running', element('div', name, beside))
}

/** The code of the person, or a line for it. */
export function personLine(label: string, personId?: string): MarkupElement {
  const given = personId === undefined ? element('span.tip-print-line') : element('span.tip-print-given', personId)
  return element('p.tip-print-person', element('span', label), given)
}

/** The number of a reason, in a circle. */
const numberBox = (at: number): MarkupElement => element('span.tip-print-number', String(at + 1))

/** A name with its code. */
export const withCode = ({ text, code }: Word): MarkupElement =>
  element('span', text, ...(code === undefined ? [] : [' ', element('code', code)]))

const wordItem = (word: Word, shape: 'one' | 'many', isChosen = false): MarkupElement =>
  element('li', box(shape, isChosen), withCode(word))

/** The code of a line of a table, which is shown below the codes of the columns. */
const lineWithCode = ({ text, code = '' }: Word): MarkupElement =>
  element('span', text, ' ', element('code.tip-print-of-line', code))

const choiceHead = (choice: MarkupElement): MarkupElement => withAttributes(element('th', choice), { scope: 'col' })

/** Past this many characters, name and code together, a choice is not set beside others on half a page. */
const HALF = 30

/** Past this many choices they need the whole width. */
const SEVERAL = 6

/** Past this many choices a question may continue on the next page. */
const LONG = 30

/** Whether an answer needs no more than half the width of the paper. */
function isShort(answer: PrintAnswer): boolean {
  switch (answer.kind) {
    case 'choices':
      return (
        answer.choices.length <= SEVERAL &&
        answer.choices.every(({ text, code = '' }) => text.length + code.length <= HALF)
      )
    case 'date':
    case 'reason':
    case 'keptBack':
    case 'unanswered':
      return true
    case 'lines':
      return answer.lines === 1
    case 'given':
      return answer.words.length <= 2 && answer.words.every(({ text }) => text.length <= 2 * HALF)
    default:
      return false
  }
}

const cells = (count: number, label: string): MarkupElement =>
  element(
    'span.tip-print-part',
    element('span.tip-print-cells', ...Array.from({ length: count }, () => element('span.tip-print-cell'))),
    element('span.tip-print-hint', label),
  )

/** Puts what is printed into elements. */
class Printer {
  readonly #model: PrintModel
  constructor(model: PrintModel) {
    this.#model = model
  }

  document(): MarkupElement {
    const { language, title, pages, form, isFilled } = this.#model
    const article = element(
      'article.tip-print',
      this.#running(),
      element('div.tip-print-body', this.#head(title), ...pages.map((page) => this.#page(page))),
      element(
        'footer.tip-print-foot',
        `${title} · ${form.id} ${form.version}`,
        // On every page, where the numbers are.
        isFilled ? undefined : this.#reasonKey(),
      ),
    )
    // A browser that translates pages would send the answers to a translation service.
    return withAttributes(article, { lang: language, ...(isFilled ? { translate: 'no' } : {}) })
  }

  /** Names the form and the person (by a code) on every sheet, so that a loose sheet can be put back. */
  #running(): MarkupElement {
    const { form, language, isFilled, personId, wording } = this.#model
    const isOfSomebody = !isFilled || personId !== undefined
    return runningHead({ form, language }, isOfSomebody ? personLine(wording.text('printPerson'), personId) : undefined)
  }

  #head(title: string): MarkupElement {
    const { isDraft, isFilled, wording } = this.#model
    const { text } = wording
    return element(
      'header.tip-print-head',
      element('h1', title),
      isFilled ? element('p.tip-print-internal', text('printInternal')) : undefined,
      isDraft ? element('p.tip-print-draft', text('draftTexts')) : undefined,
      ...(isFilled ? [] : this.#howTo()),
    )
  }

  /** Instructions given once, so that no question has to repeat them: how to tick, and the codes of the reasons for no answer. */
  #howTo(): MarkupElement[] {
    const { text } = this.#model.wording
    return [
      element('p.tip-print-note', text('printNote'), ' ', text('printCopy')),
      element(
        'p.tip-print-key',
        box('one'),
        element('span', text('tickOne')),
        box('many'),
        element('span', text('tickAll')),
      ),
    ]
  }

  #reasonKey(): MarkupElement {
    const { wording, reasons } = this.#model
    const numbered = reasons.flatMap((reason, at) => [
      ' ',
      element('span.tip-print-numbered', numberBox(at), withCode(reason)),
    ])
    return element('p.tip-print-key', wording.text('printReasons'), ...numbered)
  }

  #page({ title, help, groups }: PrintPage): MarkupElement {
    return element(
      'section.tip-print-page',
      element('h2', title),
      help === undefined || this.#model.isFilled ? undefined : element('p.tip-print-help', help),
      ...groups.map((group) => this.#group(group)),
    )
  }

  #group({ title, help, note, questions }: PrintGroup): MarkupElement {
    return element(
      'section.tip-print-group',
      title === undefined ? undefined : element('h3', title),
      help === undefined || this.#model.isFilled ? undefined : element('p.tip-print-help', help),
      note === undefined ? undefined : element('p.tip-print-note', note),
      ...questions.map((question) => this.#question(question)),
    )
  }

  #question(question: PrintQuestion): MarkupElement {
    const { id, label, only, ask, prompt, sensitivity, answer, reasons } = question
    const { text } = this.#model.wording
    const mark = sensitivity === 'restricted' ? element('span.tip-print-mark', text('restricted')) : undefined
    const asked = ask === undefined || this.#model.isFilled ? [] : [' ', element('span.tip-print-ask', ask)]
    const why = reasons.length === 0 ? [] : [' ', this.#reasons(reasons)]
    const marks = mark === undefined ? [] : [' ', mark]
    const field = element('code.tip-print-field', id)
    const head = [
      element('p.tip-print-label', element('strong', label), ...asked, ...marks, ...why, ' ', field),
      only === undefined ? undefined : element('p.tip-print-only', only),
      prompt === undefined || this.#model.isFilled ? undefined : element('p.tip-print-prompt', prompt),
    ]
    // What holds entries may be longer than a page; all else stays together.
    if (answer.kind === 'entries')
      return element(
        'div.tip-print-nest',
        element('div.tip-print-question', ...head),
        ...answer.entries.map((entry) => this.#entry(entry)),
      )
    if (answer.kind === 'checklist')
      return element('div.tip-print-question.tip-print-long', ...head, ...this.#checklist(answer))
    const width = isShort(answer) && prompt === undefined && (only ?? '').length <= 2 * HALF ? 'half' : 'whole'
    const isLong = answer.kind === 'choices' && answer.choices.length > LONG
    return element(`div.tip-print-question.tip-print-${isLong ? 'long' : width}`, ...head, ...this.#answer(answer))
  }

  #entry({ title, questions }: PrintEntry): MarkupElement {
    const [first] = questions
    // The parts of a place or a sum are one answer: they are in one row.
    const isOne =
      title === undefined && first !== undefined && !first.isOwn && entity(field(first.id).entity).kind === 'value'
    return element(
      `section.tip-print-entry${isOne ? '.tip-print-parts' : ''}`,
      title === undefined ? undefined : element('p.tip-print-entry-title', title),
      ...questions.map((question) => this.#question(question)),
    )
  }

  #checklist({ line, lines, hasBoxes, columns }: PrintChecklist): MarkupElement[] {
    const fieldOf = (id: string): MarkupElement => element('code.tip-print-field', id)
    const boxes = hasBoxes ? [box('many')] : []
    if (columns.length === 0)
      return [
        element('p.tip-print-label.tip-print-hint', element('span', line.label), fieldOf(line.id)),
        element('ul.tip-print-choices', ...lines.map((word) => element('li', ...boxes, withCode(word)))),
      ]
    const groups = columns.map(({ id, label, choices }) =>
      withAttributes(element('th', label, ...(id === undefined ? [] : [' ', fieldOf(id)])), {
        colSpan: String(Math.max(1, choices.length)),
        scope: 'colgroup',
      }),
    )
    const choices = columns.flatMap((column) =>
      column.choices.length === 0
        ? [element('th')]
        : column.choices.map((word, at) => choiceHead(column.id === undefined ? numberBox(at) : withCode(word))),
    )
    const row = (word: Word): MarkupElement =>
      element(
        'tr',
        withAttributes(element('th', ...boxes, lineWithCode(word)), { scope: 'row' }),
        ...columns.flatMap(({ isMany, choices: own }) =>
          own.length === 0
            ? [element('td.tip-print-space')]
            : own.map(() => element('td', box(isMany ? 'many' : 'one'))),
        ),
      )
    const name = withAttributes(element('th', line.label, ' ', fieldOf(line.id)), { rowSpan: '2', scope: 'col' })
    return [
      element(
        'table.tip-print-lines',
        element('thead', element('tr', name, ...groups), element('tr', ...choices)),
        element('tbody', ...lines.map(row)),
      ),
    ]
  }

  #answer(answer: Exclude<PrintAnswer, PrintChecklist | { kind: 'entries' }>): Markup[] {
    const { text } = this.#model.wording
    switch (answer.kind) {
      case 'choices': {
        const shape = answer.isMany ? 'many' : 'one'
        const isChosen = ({ code }: Word): boolean => code !== undefined && code === answer.chosen
        return [element('ul.tip-print-choices', ...answer.choices.map((one) => wordItem(one, shape, isChosen(one))))]
      }
      case 'date': {
        const parts = [cells(2, text('day')), cells(2, text('month')), cells(4, text('year'))]
        const hint = answer.isPartial ? element('span.tip-print-hint', text('dateHint')) : undefined
        return [element('p.tip-print-date', ...parts, hint)]
      }
      case 'lines': {
        const { lines, hint, given } = answer
        const drawn = Array.from({ length: lines }, (_, at) =>
          element('div.tip-print-line', at > 0 || given === undefined ? undefined : withCode(given)),
        )
        return [...(hint === undefined ? [] : [element('p.tip-print-hint', hint)]), ...drawn]
      }
      case 'given':
        return answer.words.every(({ code }) => code === undefined)
          ? answer.words.map((word) => element('p.tip-print-given', word.text))
          : [element('ul.tip-print-choices', ...answer.words.map((word) => wordItem(word, 'many', true)))]
      case 'states':
        return answer.states.flatMap(({ text: state, lines }) => [
          element('p.tip-print-given', state === '' ? text('unanswered') : state),
          element('ul.tip-print-choices', ...lines.map((line) => element('li', withCode(line)))),
        ])
      default:
        return [element(`p.tip-print-${answer.kind === 'unanswered' ? 'open' : 'said'}`, answer.text)]
    }
  }

  /** One number for each reason, to be circled; what they mean is at the foot of every page. */
  #reasons(reasons: readonly Word[]): MarkupElement {
    const { text } = this.#model.wording
    return element('span.tip-print-reasons', text('printReason'), ...reasons.flatMap((_, at) => [' ', numberBox(at)]))
  }
}

/** A form on paper as markup. */
export function printMarkup(model: PrintModel): MarkupElement {
  return new Printer(model).document()
}
