/**
 * The English texts of the report, which are authoritative. Names in braces are filled in; a text that depends on a count has the
 * endings `.one` and `.other`. Labels of codes and fields are those of the standard.
 */
export const en = {
  'page.title': 'Trafficking in persons',
  'page.skip': 'Skip to the findings',
  'page.contents': 'Contents',
  'page.draft':
    'This translation is a draft that no native speaker has reviewed yet. Where it differs from the English report, the English report holds.',
  'page.english': 'Texts without a translation are shown in English.',
  'page.sourcesInEnglish': 'The titles of the sources are in English.',
  'page.madeWith': 'Made with TIP Standard {version}.',

  'about.audience': 'Made for',
  'about.inside': '{audience}, inside the organisation only. Do not pass on.',
  'about.purpose': 'Purpose',
  'about.period': 'Period',
  'about.years': 'Registered from {first} to {last}',
  'about.year': 'Registered in {first}',
  'about.noYears': 'Not stated',
  'about.counted': 'Who is counted',
  'about.made': 'Consents and retention as of',
  'about.series': 'Earlier reports',
  'about.before': '{day}: {counted}',
  'about.newOnly': 'Only people whom none of these reports counted are in this one.',
  // What the policies of the standard call the purposes of a report and their audiences; the other purposes are of single people.
  'audience.internal': 'The organisation itself',
  'audience.researcher': 'A researcher',
  'audience.statisticsPartner': 'A body that collects statistics',
  'audience.ministry': 'The ministry that reads the report',
  'audience.donor': 'A donor',
  'audience.public': 'The public',
  'purpose.caseManagement': 'Case management',
  'purpose.statistics': 'Statistics',
  'purpose.research': 'Research',
  'counted.victims.one': '{number} victim',
  'counted.victims.other': '{number} victims',
  'counted.perpetrators.one': '{number} alleged perpetrator',
  'counted.perpetrators.other': '{number} alleged perpetrators',
  'counted.events.one': '{number} event',
  'counted.events.other': '{number} events',
  'counted.victims.unsaid': 'Victims. Their number is not shown, because it would reveal small counts',
  'counted.perpetrators.unsaid':
    'Alleged perpetrators. Their number is not shown, because it would reveal small counts',
  'counted.events.unsaid': 'Events. Their number is not shown, because it would reveal small counts',
  'counted.others': 'A few others may be in no table, because they would be too few to show.',
  'counted.perpetrators.none': 'No alleged perpetrators',
  'counted.victims.none': 'No victims',
  'counted.events.none': 'No events',

  'headline.share': 'Of the {answered} {denominator}, {share} {title}.',
  // Of few people, a percentage says more than there is.
  'headline.few': 'Of {answered} {denominator}, {count} {title}.',
  'headline.shareOfAll':
    'Of the {counted} who are counted, {share} {title}; how many of them gave no answer, or are not concerned, is not shown.',
  'headline.shareOnly': 'Of {denominator}, {share} {title}.',
  'headline.count': 'Of {denominator}, {count} {title}.',
  'headline.rate': 'For every 100,000 people, {rate} victims were counted each year.',
  'headline.hidden': 'Among {denominator}, the number who {title} is not shown, because it would reveal a small count.',
  'headline.trend': 'From {first} to {last}, the {unit} went from {start} to {end}.',
  'headline.largest': 'The largest category is “{label}”, with {count} of the {answered} {denominator} ({share}).',
  'headline.largestCount': 'The largest category is “{label}”, with {count}.',
  'headline.between':
    'Of {denominator}, between {least} and {most} {title}; how many exactly is not shown, because some groups are too few to show.',
  // A category whose count is not shown may be larger.
  'headline.largestShown': 'Of the figures that can be shown, the largest is “{label}”, with {count}.',
  'headline.largestTied': 'The largest categories are {labels}, with {count} each.',

  'category.total': 'Total',
  'category.missing': 'No answer',
  'category.notApplicable': 'Does not apply',
  'category.none': 'None',
  'category.blank': 'No reason given',
  // Countries and areas that the UN's M49 puts into no region.
  'category.otherAreas': 'Other areas',
  'category.rest': 'All others',
  'category.restMixed': 'Others, or no answer',
  'category.others': '{label}: all others',
  'category.noFiner': '{label}, no more is known',
  'category.mergedMany': '{first} and {number} others',

  // Regions of the UN's M49, by their numbers, in the UN's own words.
  'region.002': 'Africa',
  'region.014': 'Eastern Africa',
  'region.017': 'Middle Africa',
  'region.015': 'Northern Africa',
  'region.018': 'Southern Africa',
  'region.011': 'Western Africa',
  'region.019': 'Americas',
  'region.029': 'Caribbean',
  'region.013': 'Central America',
  'region.021': 'Northern America',
  'region.005': 'South America',
  'region.142': 'Asia',
  'region.143': 'Central Asia',
  'region.030': 'Eastern Asia',
  'region.035': 'South-eastern Asia',
  'region.034': 'Southern Asia',
  'region.145': 'Western Asia',
  'region.150': 'Europe',
  'region.151': 'Eastern Europe',
  'region.154': 'Northern Europe',
  'region.039': 'Southern Europe',
  'region.155': 'Western Europe',
  'region.009': 'Oceania',
  'region.053': 'Australia and New Zealand',
  'region.054': 'Melanesia',
  'region.057': 'Micronesia',
  'region.061': 'Polynesia',

  // What neighbouring bands are together.
  'range.years': '{from} to {to} years',
  'range.yearsAndOver': '{from} years and over',
  'range.months': '{from} to {to} months',
  'range.monthsAndOver': '{from} months and over',

  'value.hidden': 'not shown',
  'value.hiddenBetween': 'not shown ({least} to {most})',
  'value.between': '{least} to {most}',
  'value.each': '{value} each',
  'value.hiddenAtLeast': 'not shown (at least {least})',
  'value.atLeast': 'at least {least}',
  'value.share': '{count} ({share})',
  'value.lessThan': 'less than {value}',
  'value.moreThan': 'more than {value}',

  'list.last': '{list} and {last}',
  'column.count': 'Number',
  'column.share': 'Share',
  'column.rate': 'Per 100,000',
  'column.rateLeast': 'Per 100,000, at least',
  'column.rateMost': 'Per 100,000, at most',
  'table.caption': '{title}. {unit}',
  'table.scroll': 'Table: {title}. Scroll to see all columns.',
  'table.unit.victims': 'Number of victims',
  'table.unit.perpetrators': 'Number of alleged perpetrators',
  'table.unit.events': 'Number of events',
  'table.unit.withShare': '{unit}, share of those with an answer',
  'table.several': 'One person can be in several categories, so that they may add up to more than the total.',
  'table.hidden':
    '“Not shown”: the count is small, or it would reveal a small count. It may be 0. Where a range is given, everyone can work it out from the other figures.',
  'table.merged': '“{label}” groups these categories, because some of them are few: {list}.',
  'table.shares': 'Shares are of those with an answer; people without one are in the table, but in no share.',
  'table.detailed': 'By sex and age group: table {number} in the annex.',
  'table.number': 'Table {number}.',
  'table.leftOut':
    'People of groups by sex and age that are too few to show are in no count and in no share here: at most {number}.',
  'table.rowShares':
    'Each share is of those with an answer who have the same {dimensions}, not of everyone in the table.',

  'chart.from': 'From',
  'chart.to': 'To',
  'chart.hidden': 'Hatched: not shown, because the count is small or would reveal a small one.',
  'chart.hiddenFlow': 'Dashed lines: flows whose size is not shown, because it is small or would reveal a small one.',
  'chart.noAnswer': 'No answer, or does not apply',
  'chart.more.one': '{number} more category is in the table.',
  'chart.more.other': '{number} more categories are in the table.',
  'chart.largest': 'The largest figures: {list}.',
  'chart.part': '{label}: {value}',
  'chart.pair': '{first}, {second}',
  'chart.flow': '{from} to {to}',
  'chart.notShown.one': '{number} figure is not shown.',
  'chart.notShown.other': '{number} figures are not shown.',
  'chart.nothing': 'No figure can be shown.',
  'chart.bars': 'Bar chart.',
  'chart.groupedBars': 'Bar chart in groups.',
  'chart.line': 'Line chart from {first} to {last}.',
  'chart.matrix': 'Table of squares: rows show where from, columns where to.',
  'chart.flowChart': 'Flow chart from origin to destination.',
  'chart.inWords': 'The largest flows in words',

  'finding.figures': 'Figures of this finding, compared',
  'finding.figure': 'Figure',
  'finding.now': 'This report',
  'finding.earlier': 'Earlier report',
  'finding.earlierYears': 'Earlier report ({years})',
  'finding.earlierDay': 'Report of {day}',
  'finding.published': 'Published study',
  'finding.publishedSource': 'Published figures: {source}',
  'finding.denominator': 'Shares are of',
  'finding.source': 'Source',
  'finding.population': 'Population',
  'finding.rates': 'Rates are yearly, of people of the same sex and age group.',
  'finding.limits': 'What this does not show',
  'finding.says': 'Note',
  'finding.notComputed': 'Not available',
  'finding.rateOf': 'Rates are of',
  'finding.sharesOfCounted': 'Those who are counted in the same table',

  'notComputed.noOne': 'The data hold no one whom this finding is about.',
  'notComputed.noAnswers': 'No record answers this question.',
  'notComputed.tooFew': 'Too few people are concerned. Any table about them could reveal someone.',
  'notComputed.noPopulation': 'The population of the country was not given, so that no rate can be computed.',
  'notComputed.populationYears':
    'Rates are yearly, and the population was not given for every year of the report, or the records have no years.',
  'notComputed.populationTooSmall':
    'A count in the report is higher than the population given for its group. The population may be in thousands, or that of another place.',
  'notComputed.newOnly': 'Rates are yearly, and this report counts only people whom no earlier report counted.',
  'notComputed.fieldWithheld': 'The audience of this report may not receive data that this finding needs: {fields}.',
  'notComputed.fieldNotInLayout': 'The data do not have what this finding needs: {fields}.',
  'notComputed.notAvailable': 'The codes or numbers that this finding needs are not available yet.',

  'sources.title': 'About the sources',
  'sources.secondHand':
    'The full text of the sources with this mark was not at hand: check what is taken from them before you quote it.',

  'annex.title': 'Tables by sex and age group',
  'protection.title': 'How people are protected in this report',
  'protection.inside':
    'This report is for use inside the organisation. All counts are shown, small ones too. It must not leave the organisation.',
  'protection.minimum':
    'Counts from 1 to {most} are not shown, nor is any count from which one of them could be worked out. Categories with few people are merged before anything is hidden.',
  'protection.whole':
    'All tables of this report are protected together, so that no hidden count follows from several of them.',
  'protection.series':
    'This report is not protected against comparison with other reports, tables or rows about the same people: compare them with care, and do not subtract one from the other.',
  'protection.inSeries':
    'This report belongs to a series. Each report of the series counts only people whom no earlier one counted, as their records were when it was made; later changes to their records are in no report. So no hidden count, and no one who came, left or was corrected in between, follows from comparing them. Beside other reports, tables or rows of the same people nothing is promised.',
  'protection.zero': '“Not shown” does not mean 0, and does not mean that there are many.',
  'protection.identify':
    'Do not try to find out who is in a table, and do not combine it with lists of names, places or events for that purpose.',
  'protection.prevalence':
    'The report counts people who were identified and registered. It does not measure how many people are trafficked: more victims in one group or year can mean more trafficking, or better identification.',
  'protection.blame':
    'Figures on origin, sex or occupation describe those who were registered. They do not explain why someone was trafficked, and no group is to blame.',
  'protection.leftOut':
    'Where people who are in no table could change a share or a rate by more than a twentieth, its range is given instead.',
} as const

/** The id of a text of the report. */
export type TextId = keyof typeof en
