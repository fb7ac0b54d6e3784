import { STANDARD_VERSION } from '@tip-standard/core'
import { type FormDefinition, type FormItem, shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { documentOf, emptyGroups, javaRosaCycle } from './fixture-javarosa.ts'
import { openSurvey } from './fixture-odk-engine.ts'
import { partsForm } from './fixture-parts-form.ts'
import { expectJavaRosaOpens, javaRosaOpensAnyForm } from './fixture-whatever-form.ts'
import { toSurvey } from './survey/build-survey.ts'
import { all, answer, any, compare, type Expression, isEmpty, isGiven, no, text, yes } from './survey/expression.ts'
import { withPlaceReasons } from './survey/place-reasons.ts'
import { settleNeeds } from './survey/settle-needs.ts'
import type { SurveyQuestion } from './survey/survey.ts'
import { writeXForm } from './xform/write-xform.ts'
import { fromXlsform } from './xlsform/read-xlsform.ts'
import { toXlsform } from './xlsform/write-xlsform.ts'

/** A form of three questions, with the attributes of their binds. */
const formWith = (...binds: readonly string[]): Document =>
  documentOf(`<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><model><instance><data id="x"><group><a/><b/></group><c/></data></instance>${binds.map((bind) => `<bind ${bind}/>`).join('')}</model></h:head></h:html>`)

/** A question by its name and its condition. */
const asked = (name: string, relevant: Expression): SurveyQuestion => ({
  kind: 'question',
  name,
  type: 'text',
  label: {},
  relevant,
  required: no,
  constraints: [],
  filters: [],
  role: 'answer',
})

describe('the graph of JavaRosa', () => {
  it.each([
    ['a calculation of itself', ['nodeset="/data/c" calculate=". + 1"']],
    ['a question that is required until it is answered', [`nodeset="/data/c" required="/data/c = ''"`]],
    ['a question that closes behind itself', [`nodeset="/data/c" readonly="../c != ''"`]],
    [
      'required by what is asked because of it',
      [`nodeset="/data/group/a" required="../b != ''"`, `nodeset="/data/group/b" relevant="../a != ''"`],
    ],
    [
      'a group that depends on what is in it',
      [
        `nodeset="/data/group" relevant="/data/c = 'x'"`,
        `nodeset="/data/c" required="count(/data/group[./a = 'x']) = 1"`,
      ],
    ],
  ])('has a cycle: %s', (_, binds) => {
    expect(javaRosaCycle(formWith(...binds))).not.toEqual([])
  })

  it('has none where answers are compared, or a question follows another one', () => {
    expect(
      javaRosaCycle(
        formWith(
          `nodeset="/data/group/a" constraint=". != ../b and . != ''"`,
          `nodeset="/data/group/b" relevant="../a != ''" constraint=". != ../a"`,
          `nodeset="/data/c" required="/data/group/b != ''" relevant="/data/group/a = 'x'"`,
        ),
      ),
    ).toEqual([])
  })
})

describe('a survey for ODK Collect', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm }))(
    'has nothing that depends on itself and no empty group: %s',
    (_, definition) => expectJavaRosaOpens(definition),
  )

  it('has nothing that depends on itself and no empty group, whatever form it is', () => javaRosaOpensAnyForm(60))

  it('asks for no reason that depends on an answer which is asked for after the reason', () => {
    const items: FormItem[] = [
      { field: 'assistance.startedOn' },
      { field: 'assistance.outcome', when: { op: 'answered', field: 'startedOn' } },
      { field: 'assistance.endedOn', when: { op: 'answered', field: 'outcome' } },
    ]
    const title = { en: 'A form' }
    expectJavaRosaOpens({
      id: 'one-service',
      version: '1.0.0',
      base: STANDARD_VERSION,
      subject: 'victim',
      title,
      pages: [{ id: 'a', title, groups: [{ id: 'a', items: [{ field: 'victim.assistance', asOne: true, items }] }] }],
    })
  })

  it('keeps what stands in groups in which nothing is asked, there and back', async () => {
    const hidden = { field: 'victim.ethnicity' } as const
    const title = { en: 'A form' }
    const definition: FormDefinition = {
      id: 'hidden',
      version: '1.0.0',
      base: STANDARD_VERSION,
      title,
      subject: 'victim',
      pages: [
        {
          id: 'seen',
          title,
          groups: [
            { id: 'sex', items: [{ field: 'victim.sex' }] },
            { id: 'half', items: [hidden] },
          ],
        },
        { id: 'unseen', title, help: title, groups: [{ id: 'none', items: [{ field: 'victim.ownWords' }] }] },
      ],
    }
    expect(emptyGroups(documentOf(writeXForm(withPlaceReasons(toSurvey(definition)))))).toEqual([])
    const { workbook } = toXlsform(definition)
    expect(await fromXlsform(workbook)).toEqual({ definition, findings: [] })
  })

  it('refuses the basis of a sex that is not given where the sex cannot be required', async () => {
    const title = { en: 'A form' }
    const when = { op: 'answered', field: 'sex' } as const
    const items = [{ field: 'victim.sex' }, { field: 'victim.sexBasis', when }] as const
    const pages = [{ id: 'page', title, groups: [{ id: 'group', items }] }]
    const survey = toSurvey({ id: 'sex', version: '1.0.0', base: '1.0-rc.2', title, subject: 'victim', pages })
    expect(javaRosaCycle(documentOf(writeXForm(survey)))).toEqual([])
    const form = await openSurvey(survey)
    expect(form.isAsked('victim_sexBasis')).toBe(false)
    form.answer('victim_sex_absent', 'refused')
    form.answer('victim_sexBasis', 'document')
    expect(form.violation('victim_sexBasis')).toBe('A basis of sex is given without the sex.')
    form.answer('victim_sex', 'female')
    expect(form.violation('victim_sexBasis')).toBeUndefined()
    expect(survey.losses).toEqual([])
  })

  it('reports which rule it cannot guarantee, where no answer makes the rule ask for another one', () => {
    const needs = {
      of: 'a',
      given: isGiven(answer('a')),
      rule: 'sex-basis-needs-sex',
      message: {},
      place: 'victim',
      unless: [],
    } as const
    const among = ['a', 'b']
    const settle = (when: Expression, shown = isGiven(answer('a'))) =>
      settleNeeds([asked('a', yes), asked('b', shown)], [{ ...needs, when, among }])
    expect(settle(isEmpty(answer('b'))).lost).toHaveLength(1)
    expect(settle(any([isGiven(answer('b')), isEmpty(answer('b'))])).lost).toHaveLength(1)
    const both = all([isGiven(answer('b')), compare(answer('a'), '=', text('x'))])
    expect([...settle(both).constraints.keys()]).toEqual([])
    expect([...settle(both, any([isGiven(answer('a')), isGiven(answer('c'))])).constraints.keys()]).toEqual(['b'])
    expect([...settle(compare(answer('c'), '=', text('x'))).required.keys()]).toEqual(['a'])
  })
})
