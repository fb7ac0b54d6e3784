export { ReportChart, type ReportChartProps } from './ReportChart.ts'
export { ReportView, type ReportViewProps } from './ReportView.ts'
export type { InWords } from './WithWords.ts'
