import { codeList, type FollowUpModeCode } from '@tip-standard/core'
import { type ContactAnswer, contactRefusals } from '@tip-standard/vault'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import type { Route, Visit } from '../server/routes.ts'
import { backTo, personOf, personUrl, readPerson } from './person.ts'

const answerPart = (answer: ContactAnswer): Html =>
  answer.allowed
    ? html`<p class="note">By what the person has told us, this is safe now.</p>`
    : html`<p class="withheld"><b>Do not contact the person now.</b> ${contactRefusals[answer.reason]}</p>`

/** Asks about now and not about later: what is planned is asked again when it is time. */
const page = (visit: Visit, answer?: ContactAnswer): Html => {
  const person = personOf(visit)
  return html`${backTo(person)}${answer !== undefined && answerPart(answer)}
    <form method="post" action="${personUrl(person, 'contact')}">${tokenField(visit.session)}<h2>Is it safe now?</h2>
      <p>Ask before each call, message and visit. You learn whether it is safe, and no number. That you asked is in the log.</p>
      <div class="field"><label for="contact-way">Way</label><select id="contact-way" name="way" required><option value="">Choose</option>${codeList(
        'followUpMode',
      ).codes.map(({ code, label }) => html`<option value="${code}">${label}</option>`)}</select></div>
      <div class="field"><label for="contact-number">Number <small>that you are about to call or write to</small></label><input id="contact-number" name="number" type="tel" autocomplete="off"></div>
      <div class="field ticks"><label><input type="checkbox" name="read" value="yes"> I have read the safe times under “Who this is”, and they allow it now</label></div>
      <button>Ask</button></form>`
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
  if (!isWay(way)) throw new Refusal('formIncomplete')
  return await vault.checkContact(records(), personOf(visit), {
    ...{ way, at: now().toISOString(), timesRead: form.get('read') === 'yes' },
    ...(number === '' ? {} : { number }),
  })
}

/** Whether someone may be contacted, asked by whoever sees the person, without opening to them who it is. */
export const contactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/contact',
    answer: async (visit) => {
      await readPerson(visit, personOf(visit))
      return { title: 'Contact', page: page(visit) }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/contact',
    answer: async (visit) => ({ title: 'Contact', page: page(visit, await ask(visit)) }),
  },
]
