import { readFileSync } from 'node:fs'
import { launchBrowser } from '@tip-standard/browser'
import { assess } from '@tip-standard/classification'
import { validate } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { intakeForm, resolveForm, viewForm } from '@tip-standard/core/forms'
import { renderToStaticMarkup } from 'react-dom/server'
import { SurroundingsContext, type Surroundings, loadCodeList } from '../surroundings/surroundings.ts'
import { textsOf } from '../texts/index.ts'
import * as D from './display.ts'
const css = ['tokens','display','print'].map(n=>readFileSync(`/work/h5/packages/forms/src/theme/${n}.css`,'utf8')).join('\n')
const around = (language:string): Surroundings => ({ language, text: textsOf(language,true), options: { language, drafts: true, ...(language==='fr'?{locale: fr}:{}) }, loadList: loadCodeList, announce(){}, referable: ()=>[] })
const record = { standardVersion:'1.0', case:{id:'c',openedOn:'2025-03-01'}, reportingEntity:{id:'o',type:'ngo'}, dataProtection:{retainUntil:'2035-03-01'},
 victims:[{id:'v-1', sex:'female', sexBasis:'self', genderIdentity:'woman', age: 17, birthDate:'2008-04', citizenships:['RW','BI'], languages:['kin'], absent:{maritalStatus:'refused'},
  consents:['interview','storage'].map((purpose)=>({purpose, decision:'granted', date:'2025-03-01', givenBy:'self'})),
  journey:[{from:{country:'RW'},to:{country:'KE'}},{from:{country:'KE'}}], ownWords:'They took my phone.\nI want to go home.', gbvExposure:[{type:'rape'}],
  exploitation:[{form:'forcedLabour', hoursPerWeek: 90, startedOn:'2024'}] }], events:[{acts:['recruitment'], victimIds:['v-1']}] }
const issues = [] as any[]; const r = validate({...record, victims:[{...record.victims[0], age: 200, journey:[{from:{country:'XX'}}]}]}); issues.push(...(r.ok? r.warnings: r.issues))
const groups = viewForm(resolveForm(intakeForm), record, { today: '2025-04-01' })
const assessment = (locale:any) => assess({ ageClass:'unknown' as any, acts:{recruitment:true}, means:{deception:[{value:true,phase:'origin'},{value:false}]}, purposes:{forcedLabour:{value:true,phase:'destination'}}, documentsWithheld:true, confined:true } as any, { profile:'rwanda', locale, indicators: { list:'adultLabour', present:['D4.01','D4.02'] } })
const parts: Record<string,(l:string)=>any> = {
  findings: () => <D.FindingList issues={issues} onGo={()=>{}} />,
  empty: () => <D.FindingList issues={[]} />,
  language: (l) => <D.LanguagePicker value={l} onChange={()=>{}} />,
  badges: () => <p>{(['public','internal','sensitive','restricted'] as const).map(l=><span key={l}><D.SensitivityBadge level={l}/> </span>)}</p>,
  review: () => <D.ReviewPage groups={groups} onChange={()=>{}} />,
  assessment: (l) => <D.AssessmentPanel assessment={assessment(l)} />,
  concealed: (l) => <D.AssessmentPanel assessment={assessment(l)} concealed />,
  print: (l) => <D.PrintView definition={intakeForm} language={l} drafts filled={{record, today:'2025-04-01'}} {...(l==='fr'?{locale:fr}:{})} />,
}
const b = await launchBrowser()
const [which, langs] = [process.argv[2]?.split(',') ?? Object.keys(parts), process.argv[3]?.split(',') ?? ['fr']]
for (const lang of langs) for (const name of which) for (const width of [360, 1100]) for (const scheme of ['light','dark'] as const) {
  const page = await b.newPage({ viewport: { width, height: 700 }, colorScheme: scheme })
  await page.setContent(`<!doctype html><html lang=${lang}><style>body{margin:0}.tip-root{padding:1rem;min-height:100vh;box-sizing:border-box}</style><style>${css}</style><div class="tip-root">${renderToStaticMarkup(<SurroundingsContext value={around(lang)}>{parts[name]!(lang)}</SurroundingsContext>)}</div>`)
  const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  if (over) console.log('OVERFLOW', name, lang, width)
  await page.screenshot({ path: `/tmp/h5s/${name}-${lang}-${width}-${scheme}.png`, fullPage: true })
  await page.close()
}
await b.close()
