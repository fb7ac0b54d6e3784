/** The colours of a page: light, dark, and printed in grey. */
export const schemes = {
  light: `
--tip-paper:#fff;--tip-ink:#1b1f24;--tip-muted:#525c66;--tip-rule:#c9d0d6;--tip-soft:#f3f6f8;--tip-accent:#12436d;--tip-mark:#fff;
--tip-s0:#12436d;--tip-s1:#f46a25;--tip-s2:#28a197;--tip-s3:#a285d1;--tip-s4:#5f5f5f;--tip-none:#8c959e;--tip-hatch:#5d6771;
--tip-q0:#fff;--tip-q1:#dbe7f3;--tip-q2:#a9c6e3;--tip-q3:#3a6fa8;--tip-q4:#12436d;--tip-on-low:#1b1f24;--tip-on-high:#fff`,
  dark: `
--tip-paper:#14181d;--tip-ink:#e8ebee;--tip-muted:#aab3bc;--tip-rule:#3c454e;--tip-soft:#1d232a;--tip-accent:#9cc6f0;--tip-mark:#14181d;
--tip-s0:#4f8fd6;--tip-s1:#f4884f;--tip-s2:#43c4b7;--tip-s3:#e6d4ff;--tip-s4:#767d84;--tip-none:#77818b;--tip-hatch:#9aa4ae;
--tip-q0:#14181d;--tip-q1:#1f3a57;--tip-q2:#2b5685;--tip-q3:#8db9e6;--tip-q4:#d3e5f8;--tip-on-low:#e8ebee;--tip-on-high:#10151a`,
  print: `
--tip-paper:#fff;--tip-ink:#000;--tip-muted:#333;--tip-rule:#999;--tip-soft:#f2f2f2;--tip-accent:#000;--tip-mark:#fff;
--tip-s0:#333;--tip-s1:#8a8a8a;--tip-s2:#b0b0b0;--tip-s3:#666;--tip-s4:#9c9c9c;--tip-none:#c4c4c4;--tip-hatch:#555;
--tip-q0:#fff;--tip-q1:#ececec;--tip-q2:#cbcbcb;--tip-q3:#666;--tip-q4:#333;--tip-on-low:#000;--tip-on-high:#fff`,
} as const

/**
 * The rules for charts that do not depend on the colours. Where the system forces its own colours, drawings keep theirs, and so
 * need their own background too. On paper the wide drawing may shrink until its smallest text has 7 points.
 */
export const chartRules = `
.tip-chart{display:block;overflow:visible;max-width:100%;height:auto;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tip-chart text{fill:var(--tip-ink)}
.tip-chart .tip-muted{fill:var(--tip-muted)}
.tip-chart .tip-heading{font-weight:600}
.tip-s0{color:var(--tip-s0);fill:currentColor}.tip-s1{color:var(--tip-s1);fill:currentColor}.tip-s2{color:var(--tip-s2);fill:currentColor}
.tip-s3{color:var(--tip-s3);fill:currentColor}.tip-s4{color:var(--tip-s4);fill:currentColor}
.tip-mark{fill:none;stroke:var(--tip-mark);stroke-width:1.4}.tip-dot{fill:var(--tip-mark)}
.tip-none{fill:var(--tip-none)}.tip-gap{fill:var(--tip-paper)}
.tip-hatch{fill:none;stroke:var(--tip-hatch);stroke-width:1.2}.tip-hidden{stroke:var(--tip-hatch);stroke-width:1;stroke-dasharray:3 2}
.tip-grid{stroke:var(--tip-rule);stroke-width:1}
.tip-line{fill:none;stroke:currentColor;stroke-width:2.5}
.tip-line.tip-s1{stroke-dasharray:7 3}.tip-line.tip-s2{stroke-dasharray:2 3}.tip-line.tip-s3{stroke-dasharray:9 3 2 3}.tip-line.tip-s4{stroke-dasharray:12 4}
.tip-point{stroke:currentColor;stroke-width:1.5}
.tip-node{fill:var(--tip-ink)}.tip-band{fill-opacity:.45}.tip-dashed{fill:none;stroke:var(--tip-hatch);stroke-width:1.5;stroke-dasharray:5 4}
.tip-sum{fill:var(--tip-soft)}.tip-q0,.tip-q1,.tip-q2,.tip-q3,.tip-q4{stroke:var(--tip-rule)}
.tip-q0{fill:var(--tip-q0)}.tip-q1{fill:var(--tip-q1)}.tip-q2{fill:var(--tip-q2)}.tip-q3{fill:var(--tip-q3)}.tip-q4{fill:var(--tip-q4)}
.tip-chart .tip-on-q0,.tip-chart .tip-on-q1,.tip-chart .tip-on-q2{fill:var(--tip-on-low)}.tip-chart .tip-on-q3,.tip-chart .tip-on-q4{fill:var(--tip-on-high)}
.tip-wide{display:none}
@media (min-width:760px){.tip-wide{display:block}.tip-narrow{display:none}}
@media print{@media (min-width:528px){.tip-wide{display:block}.tip-narrow{display:none}}}
@media (forced-colors:active){.tip-chart{background:var(--tip-paper)}}
`

/**
 * The style sheet of charts: light, dark and printed in grey. The five colours follow those that the Analysis Function
 * of the United Kingdom recommends for charts of official statistics, ordered so that neighbours differ in lightness;
 * each series has a pattern too.
 */
export const chartStyles: string = /* @__PURE__ */ (() =>
  `
:root{color-scheme:light dark;${schemes.light}}
@media (prefers-color-scheme:dark){:root{${schemes.dark}}}
@media print{:root{color-scheme:light;${schemes.print}}}${chartRules}`)()
