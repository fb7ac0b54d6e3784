import {
  type CodeList,
  type ConsentPurposeCode,
  codeLabel,
  codeList,
  type EntityId,
  entity,
  type FieldId,
} from '@tip-standard/core'
import { checklistOf } from '../definition/checklist.ts'
import { isFilledIn, type ResolvedForm, type ResolvedItem } from '../definition/resolve-form.ts'
import { LANGUAGES, languageInfo } from '../languages/index.ts'
import type { Word } from '../wording/answer-words.ts'
import { type ConsentText, consentText } from '../wording/consent-text.ts'
import { codeWords, listOf, listTitle, questionLabel, type Wording } from '../wording/wording.ts'
import { blankChecklist } from './blank-checklist.ts'
import { conditionWords } from './condition-words.ts'
import { type PlacedGroup, placeGroup, printQuestion } from './print-question.ts'
import type { PrintAnswer, PrintQuestion } from './printed.ts'

/** Past this many codes there is a line for the code instead of a box for each. */
const BOXES = 80

/** The same for places and sums, which are asked many times, and in further entries: the codes are shown in the first. */
const BOXES_AGAIN = 12

/** How many boxes a repeated answer has unless the form sets a number: several for a few questions, else one to copy. */
const FRAMES = 2
const FEW = 5

/** Past these lengths in characters, a text has two lines, and four. */
const SHORT = 120
const LONG = 500

const toWord = (list: CodeList, code: string, { options }: Wording): Word => ({
  text: codeLabel(list, code, options) ?? code,
  code,
})

/** How many codes have boxes: all answers of a question of one's own, which are in no published list, where they come first. */
function mostBoxes({ item, info }: ResolvedItem, { boxes }: Paper): number {
  if (item.own !== undefined && boxes === BOXES) return Number.POSITIVE_INFINITY
  return entity(info.entity).kind === 'value' ? BOXES_AGAIN : boxes
}

function codeAnswer(item: ResolvedItem, id: string, isMany: boolean, paper: Paper, wording: Wording): PrintAnswer {
  const list = listOf(item, wording)
  const codes = item.item.codes ?? list?.codes.map(({ code }) => code)
  const most = mostBoxes(item, paper)
  if (list !== undefined && codes !== undefined && codes.length <= most)
    return { kind: 'choices', isMany, choices: codes.map((code) => toWord(list, code, wording)) }
  const name = list === undefined ? id : listTitle(list, wording.options)
  return { kind: 'lines', lines: isMany ? 2 : 1, hint: wording.text('codeOfList', { list: name }) }
}

function blankAnswer(item: ResolvedItem, paper: Paper, wording: Wording): PrintAnswer {
  const { type } = item.info
  const { text } = wording
  switch (type.kind) {
    case 'code':
    case 'codes':
      return codeAnswer(item, type.list, type.kind === 'codes', paper, wording)
    case 'boolean': {
      const choices = [true, false].map((yes) => ({
        text: codeWords('yesNo', yes ? 'yes' : 'no', wording),
        code: String(yes),
      }))
      return { kind: 'choices', isMany: false, choices }
    }
    case 'date':
    case 'partialDate':
      return { kind: 'date', isPartial: type.kind === 'partialDate' }
    case 'text': {
      const length = item.item.maxLength ?? type.maxLength
      return { kind: 'lines', lines: length <= SHORT ? 1 : length <= LONG ? 2 : 4 }
    }
    case 'texts':
      return { kind: 'lines', lines: 3, hint: text('onePerLine') }
    case 'object':
      return { kind: 'entries', entries: [{ questions: blankQuestions(item.items, paper, wording) }] }
    case 'objects': {
      const checklist = checklistOf(item)
      const below = checklist?.below.filter((one) => !isFilledIn(one.info) && paper.isPrinted(one)) ?? []
      const lines = checklist && blankChecklist({ ...checklist, below }, absentReasons(wording), wording)
      if (lines !== undefined) return lines
      if (item.id === 'victim.consents') return consentsAnswer(item, paper, wording)
      // The form is about one entry: its questions are the person's own.
      if (item.part?.kind === 'last')
        return { kind: 'entries', entries: [{ questions: blankQuestions(item.items, paper, wording) }] }
      const what = questionLabel(item, wording.options)
      const usual = item.items.filter(paper.isPrinted).length <= FEW ? FRAMES : 1
      const frames = Array.from({ length: item.item.atLeast ?? usual }, (_, at) => ({
        title: `${what} ${at + 1}`,
        questions: blankQuestions(item.items, at === 0 ? paper : { ...paper, boxes: BOXES_AGAIN }, wording),
      }))
      return { kind: 'entries', entries: frames }
    }
    case 'references':
      return { kind: 'lines', lines: 2, hint: text('onePerLine') }
    case 'identifier':
    case 'reference':
    case 'phone':
    case 'email':
    case 'integer':
    case 'number':
      return { kind: 'lines', lines: 1 }
    default:
      return unprintable(type)
  }
}

/** The text that is read out from this paper. */
function readOut(purpose: ResolvedItem | undefined, { options }: Wording): ConsentText {
  const codes = purpose?.item.codes ?? codeList('consentPurpose').codes.map(({ code }) => code)
  return consentText(codes as readonly ConsentPurposeCode[], { options })
}

/** Answers that the paper itself gives: its language, and whether that text is a draft. A pen can correct them. */
function withReadOut(question: PrintQuestion, { language, textStatus }: ConsentText): PrintQuestion {
  const { id, answer } = question
  const code = id === 'consent.language' ? language : id === 'consent.textStatus' ? textStatus : undefined
  if (code === undefined) return question
  if (answer.kind === 'choices') return { ...question, answer: { ...answer, chosen: code } }
  const known = LANGUAGES.map(languageInfo).find(({ iso6393 }) => iso6393 === code)
  return answer.kind === 'lines' && known !== undefined
    ? { ...question, answer: { ...answer, given: { text: known.name, code } } }
    : question
}

/**
 * Consents as the consent gate asks for them: a decision about each purpose, and the facts about the conversation once.
 */
function consentsAnswer({ items }: ResolvedItem, paper: Paper, wording: Wording): PrintAnswer {
  const [line, state] = ['consent.purpose', 'consent.decision'].map((id) => items.find((item) => item.id === id))
  const others = items.filter((item) => item !== line && item !== state)
  const read = readOut(line, wording)
  const questions = blankQuestions(others, paper, wording).map((question) => withReadOut(question, read))
  const table = line && blankChecklist({ line, state, below: [] }, [], wording)
  if (line === undefined || table === undefined)
    return { kind: 'entries', entries: [{ questions: blankQuestions(items, paper, wording) }] }
  return {
    kind: 'entries',
    entries: [{ questions: [{ ...printQuestion(line, table, wording), reasons: [] }, ...questions] }],
  }
}

function unprintable(type: never): never {
  throw new TypeError(`There is no paper layout for the kind ${String((type as { kind: string }).kind)}.`)
}

/**
 * Boxes for reasons: none if a value is required, nor for a part of a list, a place or a sum, which has boxes as a
 * whole, nor if the record cannot store them.
 */
function reasonsFor({ info, item, part, own }: ResolvedItem, wording: Wording): readonly Word[] {
  const isPart = part !== undefined || own !== undefined || entity(info.entity).kind === 'value'
  return isPart || item.need === 'value' || info.presence === 'required' ? [] : absentReasons(wording)
}

/** Why an answer can be missing. */
export function absentReasons(wording: Wording): readonly Word[] {
  const list = codeList('absentReason')
  return list.codes.map(({ code }) => toWord(list, code, wording))
}

/** When a question is asked, in words; what its page or group already states is not repeated. */
function onlyIf({ info, conditions }: ResolvedItem, parent: EntityId, wording: Wording): { only?: string } {
  const words = conditions.flatMap((one) => conditionWords(one, { entity: info.entity, parent }, wording) ?? [])
  return words.length === 0 ? {} : { only: wording.text('printOnly', { condition: [...new Set(words)].join('; ') }) }
}

/** Which questions are on the paper, and how many boxes a list may have. */
type Paper = {
  isPrinted: (item: ResolvedItem) => boolean
  boxes: number
  /** The entity that contains the one whose questions are printed. */
  parent: EntityId
}

function blankQuestions(items: readonly ResolvedItem[], paper: Paper, wording: Wording): readonly PrintQuestion[] {
  return items.filter(paper.isPrinted).map((item) => ({
    ...printQuestion(item, blankAnswer(item, { ...paper, parent: item.info.entity }, wording), wording),
    ...onlyIf(item, paper.parent, wording),
    reasons: reasonsFor(item, wording),
  }))
}

/** The groups of a blank form: everything that can be asked, because paper does not know what is relevant. */
export function blankGroups(form: ResolvedForm, switchedOn: readonly FieldId[], wording: Wording): PlacedGroup[] {
  const isPrinted: Paper['isPrinted'] = ({ id, info, item }) =>
    !isFilledIn(info) && (info.sensitivity !== 'restricted' || item.restricted === 'shown' || switchedOn.includes(id))
  return form.groups.flatMap((group) => {
    const questions = blankQuestions(group.items, { isPrinted, boxes: BOXES, parent: 'caseRecord' }, wording)
    return questions.length === 0 ? [] : [placeGroup(group, { questions }, wording)]
  })
}
