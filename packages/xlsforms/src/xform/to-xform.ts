import type { FormDefinition } from '@tip-standard/form-model'
import { toSurvey } from '../survey/build-survey.ts'
import { type FormFile, listFiles } from '../survey/list-files.ts'
import { remembers, type SurveyOptions } from '../survey/options.ts'
import { withPlaceReasons } from '../survey/place-reasons.ts'
import type { SurveyLoss } from '../survey/survey.ts'
import { writeXForm, type XFormOptions } from './write-xform.ts'

/** An XForm, the files of its long lists, and the losses compared with the form. */
export type XForm = { xml: string; files: FormFile[]; losses: readonly SurveyLoss[] }

/** Writes a form as an ODK XForm. The definition must be one that `defineForm` accepts. */
export function toXForm(definition: FormDefinition, options: SurveyOptions & XFormOptions = {}): XForm {
  const survey = withPlaceReasons(toSurvey(definition, { ...options, lastSaved: remembers(options) }))
  return { xml: writeXForm(survey, options), files: listFiles(survey), losses: survey.losses }
}
