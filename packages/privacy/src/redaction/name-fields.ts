import { isVerbOfThing } from './agreement.ts'
import { endsLikeName, isListed, isListedName, isSwahiliVerbForm } from './lexicon.ts'
import { conjunctions } from './name-position.ts'
import { isSurelyVerb } from './small-positions.ts'
import { decide, likely, verdict } from './verdict.ts'
import { shortestName } from './word-kind.ts'
import type { WordToken } from './word-tokens.ts'
import { cueFillers, labelWords, nameLabels, namingCues, particles, wordsInsteadOfName } from './words/cues.ts'
import { determiners, functionWords } from './words/function-words.ts'
import { keptWords } from './words/kept-words.ts'
import { isPersonVerbOf, kinWords, titles } from './words/titles.ts'

/** Between a label and its value: a colon, an equals sign, a dash between spaces, or a line to write on. */
const labelMark = /^[)\]"'*\s]{0,4}(?:[:=]|[-–—](?=\s)|\.{3}|…|__)[\s"'«“(*_.…]*$/
/** A longer gap is a drawing, or was designed against the pattern. */
const longestMark = 40
/** Between the words of a label: prénom(s), name/surname, victim's name, izina ry'umwana, izina n'imyaka. */
const insideLabel = /^['’]?[\s(/&-]{0,3}(?:(?:ry|y|n|d|l)['’])?$/
const joined = /[&/]|n['’]$/
const mostAfterLabel = 4
/** Between the parts of a name, and between names. */
const insideValue = /^(?:[ \u00a0]|-|, ?|\/| & )$/
const hasVowel = /[aeiouyàâäéèêëîïôöûü]/

const isFiller = (word: string): boolean =>
  word.length === 1 ||
  labelWords.has(word) ||
  cueFillers.has(word) ||
  particles.has(word) ||
  determiners.has(word) ||
  conjunctions.has(word) ||
  kinWords.has(word) ||
  titles.has(word) ||
  word === 'of'

/** Whether a label that asks for a name, such as `name of the child`, ends with a word. */
function endsNameLabel(text: string, tokens: readonly WordToken[], last: number): boolean {
  for (let at = last; at >= 0 && at >= last - mostAfterLabel; at--) {
    const { lower, start } = tokens[at] as WordToken
    if (nameLabels.has(lower)) return true
    const before = tokens[at - 1]
    if (before === undefined || start - before.end > longestMark) return false
    const gap = text.slice(before.end, start)
    // name and age, izina n'imyaka: the second thing that a label asks for
    const isSecond = conjunctions.has(before.lower) || joined.test(gap)
    if (!insideLabel.test(gap) || !(isSecond || isFiller(lower))) return false
  }
  return false
}

/** Whether a word is the first one of the value after a label that asks for a name. */
function opensValue(text: string, tokens: readonly WordToken[], index: number): boolean {
  const [label, value] = [tokens[index - 1], tokens[index]] as [WordToken, WordToken]
  const width = value.start - label.end
  if (width > longestMark || (width === 1 && /\s/.test(text.charAt(label.end)))) return false
  const gap = text.slice(label.end, value.start)
  if (!labelMark.test(gap) || !endsNameLabel(text, tokens, index - 1)) return false
  // an empty field, and the label of the next one
  return !(gap.includes('\n') && /^\s?[:=]/.test(text.slice(value.end, value.end + 2)))
}

/**
 * A verb about the name, or about the person who did not say it: ntirizwi, ryahinduwe, ntiyarivuze, halijulikani,
 * hakusema, amesahau. Swahili names without a tense, such as Atupele, are verbs too.
 */
const isSaidOfName = (word: string): boolean =>
  /^(?:nt[ai]|ri|ry)[a-z]*(?:zwi|zwe|jwe|duwe|menyekan[ae]|menyekanye)$|^nt[ai][a-z]*vuze$/.test(word) ||
  isVerbOfThing(word, 'sw') ||
  (/^(?:ha|(?:a|wa)(?:me|li|na))[a-z]{3}/.test(word) && isSwahiliVerbForm(word))

/** We, you and I: the verb after a name has another subject, so a word that begins so is a second name: tuyikunde. */
const otherSubject = /^(?:tu|mu|n)/

const isVerbOfPerson = (word: string): boolean =>
  !endsLikeName(word) &&
  !otherSubject.test(word) &&
  (['rw', 'sw'] as const).some((bantu) => isPersonVerbOf(word, bantu) || isSurelyVerb(word, [bantu]))

/** Whether nothing follows a word that belongs to the same value, or only another name. */
const endsValue = (text: string, { end }: WordToken, next: WordToken | undefined): boolean =>
  next === undefined || !insideValue.test(text.slice(end, next.start)) || isListedName(next.lower)

/**
 * Whether a word after the label of a name is one: a listed name, or no ordinary word that a list has. A name that is a
 * function word too (hawa, may) is one only where it is the whole value, or begins a name.
 */
const isValue = (word: string, isFirst: boolean, isWholeValue: boolean): boolean =>
  word.length >= shortestName &&
  hasVowel.test(word) &&
  (!functionWords.has(word) || (isWholeValue && isListedName(word))) &&
  !keptWords.has(word) &&
  !namingCues.has(word) &&
  (isListedName(word) || !(isListed(word) || isSaidOfName(word) || (!isFirst && isVerbOfPerson(word))))

/**
 * Marks the values of labels that ask for a name, such as `izina: abimana`. There, the form of a word is no evidence
 * against a name, because only the lists of ordinary words tell `name: unknown` from it.
 */
export function markNameFields(
  text: string,
  tokens: readonly WordToken[],
  isTaken: (start: number, end: number) => boolean,
): void {
  for (let index = 1; index < tokens.length; index++) {
    if (!opensValue(text, tokens, index)) continue
    const first = tokens[index] as WordToken
    const isVerb = first.writing === 'lower' && !isListedName(first.lower) && isSaidOfName(first.lower)
    if (wordsInsteadOfName.has(first.lower) || isVerb) {
      decide(first, verdict(0, false, false, false))
      continue
    }
    for (let at = index; at < tokens.length; at++) {
      const token = tokens[at] as WordToken
      const before = tokens[at - 1] as WordToken
      if (at > index && !insideValue.test(text.slice(before.end, token.start))) break
      if (isTaken(token.start, token.end)) break
      if (at > index && (conjunctions.has(token.lower) || particles.has(token.lower))) continue
      if (token.personal > 0 || titles.has(token.lower)) continue
      const isWholeValue = at === index && endsValue(text, token, tokens[at + 1])
      if (!isValue(token.lower, at === index, isWholeValue)) break
      decide(token, verdict(likely, true, false, isListedName(token.lower)))
    }
  }
}
