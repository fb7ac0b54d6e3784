import { type CodeListId, type ConsentPurposeCode, codeList, type FieldId, field } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import {
  type FormDefinition,
  type FormItem,
  type FormNeeds,
  type FormPage,
  intakeForm,
  questionsOf,
  standardField,
} from '@tip-standard/form-model'
import { type FormLintFinding, type LintOptions, lintForm } from '@tip-standard/form-model/lint'
import { moveTo, type Outcome, type Place, partAt, placeInForm, questionAt, readyPart, walk } from '../editing/index.ts'
import { isSound } from '../editing/ready-part.ts'
import {
  askBeside,
  askInEntries,
  askInstead,
  askOfPerson,
  beginWithPage,
  changed,
  namedQuestion,
} from './add-questions.ts'
import type { Fix, StandardItem } from './fix.ts'

type Found = { form: FormDefinition; place: Place; finding: FormLintFinding }
type Fixer = (found: Found) => Fix | undefined

const listed = (names: string | number | undefined): string[] =>
  String(names ?? '')
    .split(' ')
    .filter(Boolean)

function codesOf(list: string): readonly string[] | undefined {
  try {
    return codeList(list as CodeListId).codes.map(({ code }) => code)
  } catch {
    return undefined
  }
}

const listOf = (item: FormItem): string | undefined => {
  const id = standardField(item)
  const type = id === undefined ? undefined : field(id).type
  return type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
}

/** The question that a finding is about, with the form in which it can be changed. */
function questionOf({
  form,
  place,
  finding,
}: Found): { form: FormDefinition; place: Place; item: FormItem } | undefined {
  // A finding about a form's own question names no field.
  const named = finding.field === undefined ? { form, place } : namedQuestion(form, place, finding.field)
  const item = named === undefined ? undefined : questionAt(named.form, named.place)
  return named === undefined || item === undefined ? undefined : { ...named, item }
}

/** Offers the codes that a finding misses, in list order if the codes are already in that order. */
const offer: Fixer = ({ form, place, finding: { params } }) => {
  const item = questionAt(form, place)
  const list = item === undefined ? undefined : listOf(item)
  if (item?.codes === undefined || list === undefined) return undefined
  const order = codesOf(list) ?? []
  const rank = (code: string): number => order.indexOf(code)
  const codes = listed(params['codes'])
  const isInOrder = item.codes.every((code, index, all) => index === 0 || rank(all[index - 1] ?? '') < rank(code))
  const all = [...item.codes, ...codes]
  const next = isInOrder ? all.sort((one, other) => rank(one) - rank(other)) : all
  return { form: changed(form, place, { codes: next }), place, change: { kind: 'offer', list, codes } }
}

/** Offers all codes but some. */
const withdraw =
  (codesIn: (finding: FormLintFinding) => readonly string[]): Fixer =>
  (found) => {
    const question = questionOf(found)
    const list = question === undefined ? undefined : listOf(question.item)
    const offered = list === undefined ? undefined : (question?.item.codes ?? codesOf(list))
    if (question === undefined || list === undefined || offered === undefined) return undefined
    const codes = codesIn(found.finding)
    const next = changed(question.form, question.place, { codes: offered.filter((code) => !codes.includes(code)) })
    return { form: next, place: question.place, change: { kind: 'withdraw', list, codes } }
  }

/** Adds the questions that a finding misses to the entries concerned. */
const ask: Fixer = ({ form, place, finding: { params } }) => {
  const fields = listed(params['fields']) as FieldId[]
  return place.length === 0 ? askOfPerson(form, fields) : askInEntries(form, place, fields)
}

const askOne =
  (id: FieldId): Fixer =>
  ({ form, place, finding }) =>
    ask({ form, place: place.slice(0, -2), finding: { ...finding, params: { fields: id } } })

/** Adds a question after the one that a finding is about. */
const beside =
  (itemOf: (id: FieldId | undefined) => StandardItem | undefined): Fixer =>
  (found) => {
    const question = questionOf(found)
    const item = itemOf(found.finding.field)
    return question === undefined || item === undefined ? undefined : askBeside(question.form, question.place, item)
  }

/** Removes a property of a part. */
const set =
  (changes: Parameters<typeof changed>[2], kind: 'noNeed' | 'reason' | 'off' | 'zero' | 'setAside'): Fixer =>
  (found) => {
    const question = questionOf(found)
    return question === undefined
      ? undefined
      : { form: changed(question.form, question.place, changes), place: question.place, change: { kind } }
  }

/** Whether a form with a condition at a place still has the finding there. */
const isFoundAt = (form: FormDefinition, place: Place, { code }: FormLintFinding): boolean => {
  const ready = readyPart(form)
  const at = [...place, 'when'].join('.')
  return ready !== undefined && lintForm(ready).some((one) => one.code === code && one.at.path.join('.') === at)
}

/** Removes a condition or, if all its parts must hold, only the parts that a finding is about. */
const uncondition: Fixer = ({ form, place, finding }) => {
  const { when } = (partAt(form, place) ?? {}) as FormNeeds
  if (when === undefined || finding.at.path.at(-1) !== 'when') return undefined
  const parts: readonly Condition[] = when.op === 'all' ? when.of : [when]
  const innocent = parts.filter((part) => !isFoundAt(changed(form, place, { when: part }), place, finding))
  const [only, ...more] = innocent
  const rest: Condition | undefined = more.length === 0 ? only : { op: 'all', of: innocent }
  return { form: changed(form, place, { when: rest }), place, change: { kind: 'condition', place } }
}

/** Changes the purposes for which a part requires consent. */
const consent =
  (purposesOf: (now: readonly ConsentPurposeCode[], form: FormDefinition) => readonly ConsentPurposeCode[]): Fixer =>
  ({ form, place }) => {
    const isAboutConsent = [...walk(form, place)].some(
      ({ place: at }) => questionAt(form, at)?.field === 'victim.consents',
    )
    if (isAboutConsent) return undefined
    const purposes = purposesOf(consentsOf(form, place), form)
    return { form: changed(form, place, { consents: purposes }), place, change: { kind: 'consents', purposes } }
  }

function consentsOf(form: FormDefinition, place: Place): readonly ConsentPurposeCode[] {
  for (let at = place; ; at = at.slice(0, -2)) {
    const own = (partAt(form, at) as FormNeeds | undefined)?.consents
    if (own !== undefined || at.length === 0) return own ?? []
  }
}

const FOR_HELP: readonly ConsentPurposeCode[] = ['storage', 'caseManagement', 'referral']
const forHelp = (now: readonly ConsentPurposeCode[]): readonly ConsentPurposeCode[] => {
  const kept = now.filter((purpose) => FOR_HELP.includes(purpose))
  return kept.length === 0 ? ['storage'] : kept
}

/** Adds the shipped intake's advice to interviewers on free text. */
const guard: Fixer = (found) => {
  const question = questionOf(found)
  const prompt = questionsOf(intakeForm).find(({ id }) => id === 'victim.specialNeeds')?.item.prompt
  if (question === undefined || prompt === undefined) return undefined
  const guarded = changed(question.form, question.place, { prompt })
  return { form: guarded, place: question.place, change: { kind: 'prompt', texts: prompt } }
}

/** Moves the page with the first question about consent before the page of a finding. */
const consentFirst: Fixer = ({ form, place }) => {
  const consent = [...walk(form)].find(({ place: at }) => questionAt(form, at)?.field === 'victim.consents')?.place
  if (consent === undefined) return undefined
  const page = consent.slice(0, 2)
  const moved: Outcome = moveTo(form, page, [], Number(place[1]))
  if (!moved.ok) return undefined
  return {
    form: moved.form,
    place: moved.edit.place,
    change: { kind: 'move', title: (partAt(form, page) as FormPage).title },
  }
}

const basisOf: { readonly [K in FieldId]?: FieldId } = {
  'victim.sex': 'victim.sexBasis',
  'perpetrator.sex': 'perpetrator.sexBasis',
}

const actualOf: { readonly [K in FieldId]?: FieldId } = {
  'screening.preferredInterviewerSex': 'screening.screenerSex',
  'screening.preferredInterpreterSex': 'screening.interpreterSex',
}

/** Asks whether a wish was met; if the form is about one conversation, the interviewer sets this once on the device. */
const actual =
  (preset: { preset?: 'profile' }): Fixer =>
  (found) =>
    beside((id) => {
      const met = id === undefined ? undefined : actualOf[id]
      return met === undefined ? undefined : { field: met, ...(met === 'screening.screenerSex' ? preset : {}) }
    })(found)

const fixers: { readonly [code: string]: Fixer | readonly Fixer[] } = /* @__PURE__ */ (() => ({
  'sex-without-basis': beside((id) => {
    const basis = id === undefined ? undefined : basisOf[id]
    return basis === undefined
      ? undefined
      : { field: basis, need: 'answer', when: { op: 'present', field: 'sex' } as Condition }
  }),
  'sex-basis-assumed': offer,
  'gender-tied-to-sex': uncondition,
  'gender-shown': set({ restricted: undefined }, 'off'),
  'gender-needed': set({ need: undefined }, 'noNeed'),
  'gender-codes-narrowed': offer,
  'gender-without-own-words': beside(() => ({ field: 'victim.genderSelfDescribed' })),
  'sex-decides': uncondition,
  'sex-narrowed': offer,
  'care-tied-to-sex': uncondition,
  'no-way-out': set({ need: 'answer' }, 'reason'),
  'zero-impossible': set({ min: undefined }, 'zero'),
  'entry-incomplete': ask,
  'perpetrator-half-asked': ask,
  'partner-hidden': offer,
  'recruiter-unasked': ask,
  'dependency-hidden': offer,
  'forms-narrowed': offer,
  'kinds-unasked': ask,
  'merged-codes': withdraw(({ params }) => listed(params['codes'])),
  'coercion-hidden': offer,
  'means-tied-to-form': uncondition,
  'leverage-hidden': offer,
  'means-needed': set({ need: undefined, atLeast: undefined }, 'noNeed'),
  'violence-without-phase': ask,
  'violence-narrowed': offer,
  'violence-decides': uncondition,
  'care-needed': set({ need: undefined }, 'noNeed'),
  'children-only-counted': beside(() => ({
    field: 'victim.dependants',
    items: [
      { field: 'dependant.relation' },
      { field: 'dependant.ageBand' },
      { field: 'dependant.sex' },
      { field: 'dependant.whereabouts' },
      { field: 'dependant.atRisk' },
    ],
  })),
  'dependants-without-whereabouts': ask,
  'factors-half-asked': ask,
  'factors-narrowed': offer,
  'functions-narrowed': offer,
  'preference-without-actual': [actual({ preset: 'profile' }), actual({})],
  'no-preference-hidden': offer,
  'place-unasked': ({ form }) => beginWithPage(form, 'place'),
  'safe-contact-unasked': askOne('screening.safeContactAgreed'),
  'collector-unasked': ask,
  'told-before-unasked': beside(() => ({ field: 'referral.toldBefore' })),
  'asked-without-consent': consent((_, { consents = [] }) =>
    consents.length === 0 ? ['interview', 'storage'] : consents,
  ),
  'asked-before-consent': consentFirst,
  'purpose-not-offered': offer,
  'purposes-lumped': withdraw(() => ['unspecified']),
  'one-purpose-for-all': consent((now) => [...now.filter((purpose) => FOR_HELP.includes(purpose)), 'referral']),
  'wrong-purpose': consent((now) => [...now, 'storage']),
  'refusal-blocks-help': [uncondition, consent(forHelp)],
  'refusal-impossible': offer,
  'consent-half-asked': ask,
  'consent-undocumented': ask,
  'informed-items-narrowed': offer,
  'recipients-unnamed': ask,
  'child-assent-unasked': ask,
  'giver-narrowed': offer,
  'status-narrowed': offer,
  'own-words-decide': uncondition,
  'statuses-assumed': offer,
  'service-without-state': ask,
  'service-state-narrowed': offer,
  'cooperation-decides': uncondition,
  'justice-half-asked': ask,
  'free-text-unguarded': guard,
  'restricted-shown': set({ restricted: undefined }, 'off'),
  'answer-kept': set({ hidden: undefined }, 'setAside'),
  'own-free-text': guard,
  'own-in-standard': ({ form, place, finding }) =>
    finding.field === undefined ? undefined : askInstead(form, place, finding.field),
  'own-needs-answer': set({ need: undefined }, 'noNeed'),
}))()

/** Counts each finding, regardless of its place. */
function counted(findings: readonly FormLintFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { code, field = '' } of findings) counts.set(`${code} ${field}`, (counts.get(`${code} ${field}`) ?? 0) + 1)
  return counts
}

/** Whether a change removes one finding of its kind, and adds no error. */
function isSure(
  before: readonly FormLintFinding[],
  after: readonly FormLintFinding[],
  finding: FormLintFinding,
): boolean {
  const [was, is] = [counted(before), counted(after)]
  const key = `${finding.code} ${finding.field ?? ''}`
  const errors = counted(after.filter(({ severity }) => severity === 'error'))
  return (
    (is.get(key) ?? 0) < (was.get(key) ?? 0) && [...errors].every(([error, count]) => count <= (was.get(error) ?? 0))
  )
}

/**
 * The only change that fixes a finding of the linter; `undefined` if a person must decide or write something. A change
 * that does not remove the finding, adds an error, or is not allowed by the standard is no fix. Use the same options
 * with which the finding was made.
 */
export function fixOf(form: FormDefinition, finding: FormLintFinding, options?: LintOptions): Fix | undefined {
  const ready = readyPart(form)
  if (ready === undefined) return undefined
  const found: Found = { form, finding, place: placeInForm(form, finding.at.path) }
  const before = lintForm(ready, options)
  return [fixers[finding.code] ?? []]
    .flat()
    .map((fixer) => fixer(found))
    .find((fix): fix is Fix => {
      const after = fix === undefined || !isSound(fix.form) ? undefined : readyPart(fix.form)
      return after !== undefined && isSure(before, lintForm(after, options), finding)
    })
}
