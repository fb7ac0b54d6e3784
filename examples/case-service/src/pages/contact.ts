import { codeList, type FollowUpModeCode } from '@tip-standard/core'
import { type ContactAnswer, contactRefusals } from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import type { Route, Visit } from '../server/routes.ts'
import type { Words } from '../texts/words.ts'
import { backTo, needsApproval, personOf, personUrl, readPerson } from './person.ts'

const answerPart = ({ say, translated }: Words, answer: ContactAnswer): Html =>
  answer.allowed
    ? html`<p class="note">${say('contact.safe')}</p>`
    : html`<p class="withheld"><b>${say('contact.notNow')}</b> ${translated(`contact.${answer.reason}`, contactRefusals[answer.reason])}</p>`

/** Asks about the present only: a planned contact is checked again when it is due. */
const page = (visit: Visit, answer?: ContactAnswer): Html => {
  const person = personOf(visit)
  const { words } = visit
  const { say } = words
  const link = html`<a href="${personUrl(person, 'identity')}">${say('identity.title')}</a>`
  return html`${backTo(words, person)}${
    needsApproval(visit) && html`<p class="withheld">${words.fill('contact.needsApproval', { link })}</p>`
  }${answer !== undefined && answerPart(words, answer)}
    <form method="post" action="${personUrl(person, 'contact')}">${tokenField(visit.session)}<h2>${say('contact.isItSafe')}</h2>
      <p>${say('contact.lead')}</p>
      <div class="field"><label for="contact-way">${say('contact.way')}</label><select id="contact-way" name="way" required><option value="">${say('form.choose')}</option>${codeList(
        'followUpMode',
      ).codes.map(
        ({ code }) => html`<option value="${code}">${labelOf(words, 'followUpMode', code)}</option>`,
      )}</select></div>
      <div class="field"><label for="contact-number">${say('contact.number')} <small>${say('contact.numberHint')}</small></label><input id="contact-number" name="number" type="tel" autocomplete="off"></div>
      <div class="field ticks"><label><input type="checkbox" name="read" value="yes"> ${say('contact.read')}</label></div>
      <button>${say('contact.ask')}</button></form>`
}

const isWay = (text: string | null): text is FollowUpModeCode =>
  codeList('followUpMode').codes.some(({ code }) => code === text)

async function ask(visit: Visit): Promise<ContactAnswer> {
  const {
    with: { vault, now },
    form,
    records,
  } = visit
  const [way, number] = [form.get('way'), form.get('number')?.trim() ?? '']
  if (!isWay(way)) throw new Refusal('formIncomplete', 'way')
  return await vault.checkContact(records(), personOf(visit), {
    way,
    at: now().toISOString(),
    timesRead: form.get('read') === 'yes',
    ...(number === '' ? {} : { number }),
  })
}

/** States whether someone may be contacted, for anyone who sees the person, without revealing the identity. */
export const contactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/contact',
    answer: async (visit) => {
      await readPerson(visit, personOf(visit))
      return { title: visit.words.say('contact.title'), page: page(visit) }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/contact',
    mayRepeat: true,
    answer: async (visit) => ({ title: visit.words.say('contact.title'), page: page(visit, await ask(visit)) }),
  },
]
