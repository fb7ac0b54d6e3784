/** What the page says that no data says: how the engine reads, and what was not to be had. */

export const INTRODUCTION: readonly string[] = [
  'The facts of **one** person are read against a table of rules: the elements of trafficking in persons and of migrant smuggling first, then what else it could be, a label, and what to ask next. Every rule is on this page with its sources, so that a lawyer can check it without reading code. Nothing here is legal advice.',
  'The rules were written from excerpts and summaries, not from whole statutes and judgments. Each rule says how its text was read; find the text again by its citation before you rely on it.',
]

export const HOW_IT_READS: readonly string[] = [
  'A fact is true, false or **not stated**. What is not stated is not known; it is never read as "no".',
  'Rules are combined in three-valued logic (Kleene): "or" holds where one part holds, and fails only where **every** part is positively absent; "and" fails where one part is positively absent, and holds only where every part holds. Otherwise the answer stays not known.',
  'A fact that is said by some and denied by others is **disputed**. It is shown as disputed, and wherever something is concluded it counts as not known.',
  'Statements can name a phase: origin, transit, destination. What is true in one phase is true of the person: a journey that began freely can end in exploitation. A "no" about one phase does not deny what is said of another; a "no" about the same phase, or about the whole, makes it disputed. A fact is positively absent where the "no" is about the whole or about each of the three phases; a "no" about one or two leaves it not known.',
  'A law can have a closed list of purposes. Where the profile does not count every purpose of the standard, that exploitation took place or was intended is not enough: which kind it was has to be on record.',
  'The age is asked first. For a child the Palermo Protocol asks no means; where the age is not known, the reading shows both branches, and the person is presumed to be a child for protection.',
  'The purpose has to be intended; it need not have been carried out.',
  'Smuggling that is indicated never speaks against trafficking: both can hold for one person.',
  'An act, means or purpose that the profile does not count proves nothing under it.',
]

export const ELEMENT_STEPS: readonly string[] = [
  'Where a rule says that it is not required, it is not required.',
  'Where a rule says that it holds whatever speaks against exploitation, it is on record.',
  'Where a rule says that it is disputed, it is disputed.',
  'Where there is evidence for it, it is on record; where something also speaks against it, or says that it is positively absent, it is disputed.',
  'Where the evidence for it is itself disputed, it is disputed.',
  'Where a rule says that it is positively absent, it is positively absent, unless it is not known whether it is required at all.',
  'Otherwise it is not known.',
]

export const CONFIDENCE: readonly string[] = [
  'Confidence is a word and no probability. It says how many elements of trafficking are settled, and whether the evidence agrees.',
  '`low`: an element is disputed, or two or more are not known. `medium`: one is not known, or one rests only on statements of low reliability, or the label is `undetermined`. `high`: none of these.',
]

export const QUESTION_ORDER: readonly string[] = [
  'A reading lists the questions that are still open, those first that would settle most: an element of trafficking that is open counts most, then one of smuggling, then any other hypothesis that is open. Where the age is not known it is asked first. Ties keep the order of this table. No question asks whether the person agreed.',
]

export const NOT_AVAILABLE: readonly string[] = [
  "The two lists of the ILO's operational indicators for **sexual exploitation** (adults, children). The panel says so and computes nothing; the strengths of the labour lists are not used in their place.",
  'The strengths of the labour lists come from a transcription by a third party and were not compared with the document of the ILO. Two rows, D3.13 "difficulties in the past" and D3.14 "difficulty to organise travel", are doubtful for adults.',
  'The wording of the indicators of UNODC, and the interview form and decision box of the IOM handbook on direct assistance.',
  'Accuracy of any kind for this reading. It was regressed against 24 published determinations, coded from excerpts by one annotator; they were used to design it, and are no benchmark.',
  'Rwanda: the text of the definitions of Law No 51/2018 (exploitation, vulnerability, forced labour, sexual exploitation), whether and where it keeps victims from being punished; the article on smuggling of Law No 57/2018; the articles on forced marriage now in force.',
  'East African Community: the content beyond the Protocol and the status of the bill on trafficking. There is no profile for it.',
  'The exact wording of article 6(3) of the Smuggling Protocol on aggravations, which is recalled. Aggravated smuggling is read by no rule.',
]
