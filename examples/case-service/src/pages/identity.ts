import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type IdentityRecord, STANDARD_VERSION } from '@tip-standard/core'
import { type IdentityKey, type PersonOfCase, VaultError } from '@tip-standard/vault'
import { type Asked, askFields, entryOf, filledEntryOf } from '../fields/ask-fields.ts'
import { type Entry, showEntry } from '../fields/show-value.ts'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'
import { approvalKeyOf, backTo, needsApproval, personOf, personUrl, readPerson, reasonField } from './person.ts'

const FIELDS: readonly Asked[] = [
  { field: 'identityRecord.firstName' },
  { field: 'identityRecord.secondName' },
  { field: 'identityRecord.otherNames' },
  { field: 'identityRecord.mobilePhone' },
  { field: 'identityRecord.safePhone' },
  { field: 'identityRecord.safeModes' },
  { field: 'identityRecord.safeFromHour' },
  { field: 'identityRecord.safeUntilHour' },
  { field: 'identityRecord.safeTimes' },
  { field: 'identityRecord.noContact' },
  { field: 'identityRecord.email' },
]

/** The form for storing an identity, filled in with the known values. */
function writeForm(
  { session, words }: Visit,
  person: PersonOfCase,
  known: { identity?: Entry; version: number },
): Html {
  const { identity = {}, version } = known
  const fields = FIELDS.map((asked) => {
    const value = identity[asked.field.slice('identityRecord.'.length)]
    return { ...asked, value: Array.isArray(value) ? value.join('\n') : String(value ?? '') }
  })
  return html`<form method="post" action="${personUrl(person, 'identity')}">${tokenField(session)}
    <h2>${words.say(version === 0 ? 'identity.write' : 'identity.change')}</h2>
    ${version === 0 && html`<p>${words.say('identity.writeOnce')}</p>`}
    <input type="hidden" name="expectedVersion" value="${version}">${askFields(words, 'identity', fields)}
    ${version > 0 && reasonField(words, 'identity-change')}<button>${words.say('form.save')}</button></form>`
}

/** The ways for a role to see an identity: with a reason, or also with another person's approval. */
function openForms(visit: Visit, person: PersonOfCase): Html {
  const { session, words } = visit
  const token = tokenField(session)
  const asked = session.approvals.has(approvalKeyOf(person, 'identity'))
  return html`${
    needsApproval(visit) &&
    html`<form method="post" action="${personUrl(person, 'identity', 'ask')}">${token}<h2>${words.say('identity.askApproval')}</h2>
      <p>${words.say(asked ? 'identity.asked' : 'identity.needsApproval')}</p>
      ${reasonField(words, 'identity-ask')}<button>${words.say('identity.ask')}</button></form>`
  }<form method="post" action="${personUrl(person, 'identity', 'open')}">${token}<h2>${words.say('identity.open')}</h2>
    <p>${words.say('identity.openNote')}</p>
    ${reasonField(words, 'identity-open')}<button>${words.say('identity.open')}</button></form>`
}

/** Stores an identity; returns whether there was anything to store. */
async function write(visit: Visit, person: PersonOfCase): Promise<boolean> {
  const {
    with: { vault },
    records,
    form,
  } = visit
  const expectedVersion = Number(form.get('expectedVersion') ?? 0)
  const isNew = expectedVersion === 0
  const entry = isNew ? filledEntryOf(form, FIELDS) : entryOf(form, FIELDS)
  // Fields that are not in the form are kept: every change begins with opening the identity, for a reason.
  const before = isNew
    ? {}
    : (await vault.openIdentity(records(), person, { reason: form.get('reason') ?? '' })).identity
  const kept = Object.fromEntries(
    Object.entries(before).filter(([name]) => FIELDS.every(({ field }) => field !== `identityRecord.${name}`)),
  )
  const identity = { ...kept, standardVersion: STANDARD_VERSION, personId: person.person, ...entry }
  if (isDeepStrictEqual(identity, before)) return false
  const { birthDate } = (await readPerson(visit, person)).victim
  const how = { expectedVersion, ...(birthDate === undefined ? {} : { birthDate }) }
  await vault.putIdentity(records(), person, identity as unknown as IdentityRecord, how).catch((error: unknown) => {
    // The vault reveals to no one whether an identity exists before they open it, so the page cannot show it in
    // advance.
    if (isNew && error instanceof VaultError && error.code === 'conflict') throw new Refusal('identityThere')
    throw error
  })
  return true
}

/** The search key: one exact key. */
function soughtKey(form: URLSearchParams): IdentityKey {
  const value = needed(form.get('value'))
  return form.get('by') === 'document' ? { by: 'document', number: value } : { by: 'phone', number: value }
}

/** The name under which an approval for a look-up is remembered; the number itself is not stored. */
const lookUpOf = (key: IdentityKey): string =>
  `look-up ${createHash('sha256').update(JSON.stringify(key)).digest('base64url')}`

function findForm(visit: Visit): Html {
  const { session, words } = visit
  return html`<form method="post" action="/people/find">${tokenField(session)}
  <p>${words.say('find.lead')}</p>
  ${
    needsApproval(visit) &&
    html`<p class="withheld">${words.say('find.needsApproval')}</p>
    <div class="field ticks"><label><input type="checkbox" name="ask" value="yes"> ${words.say('find.ask')}</label></div>`
  }
  <div class="field"><label for="find-by">${words.say('find.by')}</label><select id="find-by" name="by"><option value="phone">${words.say('find.phone')}</option><option value="document">${words.say('find.document')}</option></select></div>
  <div class="field"><label for="find-value">${words.say('find.number')}</label><input id="find-value" name="value" required autocomplete="off"></div>
  ${reasonField(words, 'find-reason')}<button>${words.say('find.find')}</button></form>`
}

export const identityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/identity',
    answer: async (visit) => {
      const person = personOf(visit)
      await readPerson(visit, person)
      const writes = ruleOf(visit.with.policy, visit.staff.role)?.access?.writes === true
      return {
        title: visit.words.say('identity.title'),
        page: html`${backTo(visit.words, person)}${openForms(visit, person)}${writes && writeForm(visit, person, { version: 0 })}`,
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/identity/open',
    answer: async (visit) => {
      const person = personOf(visit)
      const approval = visit.session.approvals.get(approvalKeyOf(person, 'identity'))
      const how = { reason: visit.form.get('reason') ?? '', ...(approval === undefined ? {} : { approval }) }
      // The person exists and is visible, so only the identity is missing.
      await readPerson(visit, person)
      const { identity, version } = await visit.with.vault
        .openIdentity(visit.records(), person, how)
        .catch((error: unknown) => {
          if (error instanceof VaultError && error.code === 'notFound') throw new Refusal('noIdentity')
          throw error
        })
      visit.session.approvals.delete(approvalKeyOf(person, 'identity'))
      const entry = identity as unknown as Entry
      const writes = ruleOf(visit.with.policy, visit.staff.role)?.access?.writes === true
      return {
        title: visit.words.say('identity.title'),
        page: html`${backTo(visit.words, person)}<section>${showEntry(visit.words, 'identityRecord', entry, ['identityRecord.standardVersion'])}</section>
          ${writes && writeForm(visit, person, { identity: entry, version })}`,
        checkAgain: () => readPerson(visit, person),
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/identity/ask',
    answer: async (visit) => {
      const person = personOf(visit)
      const id = await visit.with.vault.askApproval(visit.records(), person, visit.form.get('reason') ?? '')
      visit.session.approvals.set(approvalKeyOf(person, 'identity'), id)
      visit.with.sessions.rememberUse(id, 'identity')
      return { to: personUrl(person, 'identity'), note: visit.words.say('identity.askedNote') }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/identity',
    askAgain: async (visit) => {
      const person = personOf(visit)
      await readPerson(visit, person)
      const version = Number(visit.form.get('expectedVersion') ?? 0)
      // A change shows the submitted values again, and nothing that would need another opening.
      const forms = html`${version === 0 && openForms(visit, person)}${writeForm(visit, person, { version })}`
      return { title: visit.words.say('identity.title'), page: html`${backTo(visit.words, person)}${forms}` }
    },
    answer: async (visit) => {
      const person = personOf(visit)
      const isStored = await write(visit, person)
      const note = visit.words.say(isStored ? 'identity.saved' : 'identity.unchanged')
      return { to: personUrl(person, 'identity'), note }
    },
  },
  {
    method: 'GET',
    path: '/people/find',
    answer: async (visit) => {
      visit.records()
      return { title: visit.words.say('find.title'), page: findForm(visit) }
    },
  },
  {
    method: 'POST',
    path: '/people/find',
    answer: async (visit) => {
      const {
        with: { vault },
        records,
        form,
        words: { say },
      } = visit
      const [key, reason] = [soughtKey(form), form.get('reason') ?? '']
      const { approvals } = visit.session
      if (form.get('ask') === 'yes') {
        approvals.set(lookUpOf(key), await vault.askLookUp(records(), key, reason))
        return { to: '/people/find', note: say('identity.askedNote') }
      }
      const found = await vault.findIdentity(records(), key, { reason, approval: approvals.get(lookUpOf(key)) })
      approvals.delete(lookUpOf(key))
      const list = html`<ul>${found.map((one) => html`<li><a href="${personUrl(one, 'identity')}">${say('find.person', { case: one.case, person: one.person })}</a></li>`)}</ul>`
      return {
        title: visit.words.say('find.title'),
        page: html`<section><h2>${say('find.found')}</h2>${found.length === 0 ? html`<p class="empty">${say('find.none')}</p>` : list}</section>${findForm(visit)}`,
      }
    },
  },
]
