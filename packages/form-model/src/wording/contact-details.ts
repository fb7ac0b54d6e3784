import { allQuestions, type GroupView, type Question } from '../view/form-view.ts'

const email = /[\p{L}\d]\s?(?:@|[([]at[)\]])\s?[\p{L}\d]/iu
/** Digits with what people write between them. */
const numbers = /[+(]{0,2}\d(?:[ ./()-]{0,3}\d)*/g
const date = /\b(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})\b/g

/**
 * At least 7 digits after a plus or a zero, as in dialled numbers, and otherwise at least 9: sums of money are shorter.
 */
const isDialled = (number: string): boolean => number.replace(/\D/g, '').length >= (/^\(?\+|^\(?0/.test(number) ? 7 : 9)

/** Whether a text seems to hold a telephone number or an e-mail address. A hint, not a promise: numbers in words are not found. */
export function holdsContactDetails(text: string): boolean {
  const plain = text.normalize('NFKC')
  return email.test(plain) || (plain.replace(date, ' – ').match(numbers) ?? []).some(isDialled)
}

const isText = ({ resolved: { info } }: Question): boolean => info.type.kind === 'text' || info.type.kind === 'texts'

/** The questions of a form that were answered with a text which seems to hold a telephone number or an e-mail address. */
export function withContactDetails(groups: readonly GroupView[]): Question[] {
  return allQuestions(groups).filter((question) => {
    const given = isText(question) ? question.owner[question.resolved.info.name] : undefined
    const texts: readonly unknown[] = Array.isArray(given) ? given : [given]
    return question.standing === 'asked' && texts.some((one) => typeof one === 'string' && holdsContactDetails(one))
  })
}
