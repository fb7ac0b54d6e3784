import { toMessage } from '@tip-standard/core'
import type { Words } from '../texts/words.ts'
import type { Problem } from './errors.ts'
import { type Html, html } from './html.ts'

/** What is wrong with a record in words, each once. */
const detailsOf = ({ findings }: Problem): string[] => [...new Set(findings.map((one) => toMessage(one)))]

/** What went wrong, for programs: in English. */
export const problemJson = (problem: Problem): { code: string; message: string; details: string[] } => ({
  code: problem.code,
  message: problem.says,
  details: detailsOf(problem),
})

/** What a problem says in words; of a record what is wrong with it is beside its fields, or in a list. */
export function saidOf(problem: Problem, words: Words): Html {
  if (problem.by === 'service') return html`${words.say(`refused.${problem.code}`)}`
  if (problem.code === 'recordInvalid') return html`${words.say('problem.recordInvalid')}`
  return words.marked(words.translated(`vault.${problem.code}`, problem.says), problem.says)
}

/** Whether what was asked for may have been done: it is looked for before it is sent again. */
export const isInDoubt = ({ code }: Problem): boolean => code === 'commitInDoubt'

/** The text that heads the page of a problem. */
export const titleOf = (problem: Problem): 'problem.inDoubt' | 'problem.title' =>
  isInDoubt(problem) ? 'problem.inDoubt' : 'problem.title'

/**
 * The error, in words; `form` is the page of the submitted form, to which it links if something has to be entered or
 * corrected, and `kept` what was submitted, for trying again.
 */
export function problemPage(problem: Problem, words: Words, form?: string, kept?: Html): Html {
  const { status, findings } = problem
  const details = new Map(findings.map((one) => [toMessage(one), toMessage(one, words.labels)]))
  return html`<div class="problem" role="alert"><p>${saidOf(problem, words)}</p>
      ${details.size > 0 && html`<ul>${[...details].map(([english, one]) => html`<li>${words.marked(one, english)}</li>`)}</ul>`}
      <p class="code">${words.say('problem.code', { code: problem.code })}</p></div>
      ${kept}
      ${form !== undefined && (kept === undefined ? html`<p><a class="button" href="${form}">${words.say('problem.openAnew')}</a></p>` : html`<p><a href="${form}">${words.say('problem.openEmpty')}</a></p>`)}
      <p>${status === 401 ? html`<a class="button" href="/sign-in">${words.say('signIn.title')}</a>` : html`<a href="/">${words.say('problem.toStart')}</a>`}</p>`
}
