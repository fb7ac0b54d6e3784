import { STANDARD_VERSION } from '@tip-standard/core'
import { consentForm, type FormDefinition, formText, screeningForm } from '@tip-standard/form-model'
import { type Language, languageInfo } from '@tip-standard/form-model/languages'
import { type PaperDocument, type PrintOptions, paperPage, printPage } from '@tip-standard/form-model/print'
import { writeRecordsWorkbook } from '@tip-standard/formats'
import { classificationAid } from './classification-aid.ts'
import { contactSheet } from './contact-sheet.ts'
import { type PackWording, packWording, paper } from './pack-wording.ts'
import { sharingProtocol } from './sharing-protocol.ts'

/** A paper of a pack: its file without ending, what it is called, and what it is for. */
type Listed = { name: string; title: string; about: string }

/** The page that lies on top: what is in the pack, in which version, and what becomes of old sheets. */
function packIndex(
  definition: FormDefinition,
  listed: readonly Listed[],
  wording: PackWording,
  ending: string,
): PaperDocument {
  const { say, language, version } = wording
  const { name: ownName } = languageInfo(language)
  const spoken = say(language === 'en' ? 'isEnglish' : 'isDraft', { language: `${ownName} · ${language}` })
  const numbered = (name: 'order' | 'destroy', count: 4 | 5): string[] =>
    Array.from({ length: count }, (_, at) => say(`${name}${(at + 1) as 1 | 2 | 3 | 4}`))
  return {
    ...paper('tip.pack', say('index'), wording),
    sections: [
      {
        blocks: [
          { kind: 'note', text: say('indexAbout') },
          {
            kind: 'links',
            links: listed.map(({ name, title, about }) => ({
              href: /\.xlsx$/.test(name) ? name : `${name}.${ending}`,
              text: title,
              about,
            })),
          },
        ],
      },
      {
        title: say('versions'),
        blocks: [
          {
            kind: 'table',
            columns: [say('formVersion'), say('standardVersion'), say('language')],
            rows: [[`${definition.id} ${version}`, STANDARD_VERSION, spoken]],
          },
        ],
      },
      { title: say('order'), blocks: [{ kind: 'items', items: numbered('order', 4) }] },
      {
        title: say('destroy'),
        blocks: [
          { kind: 'items', items: [...numbered('destroy', 4), say('destroy5')] },
          { kind: 'blank', label: say('destroyedOn'), lines: 2 },
        ],
      },
    ],
  }
}

/**
 * Builds the papers of an organisation, by file: consent, screening, the form itself, classification aid, recorder
 * workbook, sharing protocol, a separate contact sheet, and an index. The same definition gives the same bytes.
 * `ending` is the extension of the files to which the index links.
 */
export function buildPack(
  definition: FormDefinition,
  options: PrintOptions & { language: Language; style: string },
  ending: 'html' | 'pdf' = 'html',
): Record<string, string | Uint8Array> {
  const { language, style } = options
  const wording = packWording(language, options, definition.version)
  const { say } = wording
  const textOf = (form: FormDefinition): string => formText(form.title, { ...options, language })
  const forms = [
    { name: '1-consent', form: consentForm, about: say('consentAbout') },
    { name: '2-screening', form: screeningForm, about: say('screeningAbout') },
    { name: '3-form', form: definition, about: say('formAbout') },
  ].filter(({ name, form }) => name === '3-form' || form.id !== definition.id)
  const aid = classificationAid(wording)
  const protocol = sharingProtocol(wording)
  const contact = contactSheet(wording)
  const listed: Listed[] = [
    ...forms.map(({ name, form, about }) => ({ name, title: textOf(form), about })),
    { name: '4-classification-aid', title: aid.title, about: say('aidAbout') },
    { name: '5-recorder.xlsx', title: say('recorder'), about: say('recorderAbout') },
    { name: '6-sharing-protocol', title: protocol.title, about: say('protocolAbout') },
    { name: '7-contact-sheet', title: contact.title, about: say('contactAbout') },
  ]
  return {
    'index.html': paperPage(packIndex(definition, listed, wording, ending), style),
    ...Object.fromEntries(forms.map(({ name, form }) => [`${name}.html`, printPage(form, options)])),
    '4-classification-aid.html': paperPage(aid, style),
    '5-recorder.xlsx': writeRecordsWorkbook([], { template: true }),
    '6-sharing-protocol.html': paperPage(protocol, style),
    '7-contact-sheet.html': paperPage(contact, style),
  }
}
