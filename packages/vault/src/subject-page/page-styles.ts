/** The style sheet of the page: for a phone, a screen, and A4, in the light and the dark. */
export const pageStyles = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--muted:#525c66;--rule:#c9d0d6;--accent:#12436d}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e8ebee;--muted:#aab3bc;--rule:#3c454e;--accent:#9cc6f0}}
*{box-sizing:border-box}
html{font:112.5%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:0 1rem}
header{min-block-size:100vh;padding-top:2.5rem}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 .25rem;color:var(--accent)}
main h2{font-size:1.5rem;margin:3rem 0 1rem;padding-top:1rem;border-top:4px solid var(--accent);color:var(--accent)}
nav h2{font-size:1.1rem;margin:2.5rem 0 .5rem}
h3{font-size:1.15rem;margin:2rem 0 .25rem}
a{color:var(--accent)}nav a{display:inline-block;min-height:24px;vertical-align:top}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
p{margin:0 0 .75rem}
.quiet,small,em,footer{color:var(--muted)}
.draft{border-left:4px solid var(--accent);padding:.25rem 0 .25rem 1rem;margin:1.5rem 0}.draft p{margin:.25rem 0}
ul,ol{margin:0;padding-left:1.5rem}nav li,main>section>ul>li{margin:.4rem 0}main>section>ul{margin-bottom:.75rem}
dl{margin:0}dt{color:var(--muted);font-size:.9rem;min-width:6rem}dd{margin:0}dd ul{list-style:none;padding:0}
small{display:block}small>span{margin-right:.5rem}
.facts>div{padding:.3rem 0;border-bottom:1px solid var(--rule)}.facts>div:not(.wide){display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
.facts .facts>div{padding:.15rem 0}.facts .facts>div:last-child{border-bottom:0}
.facts .facts{border-left:2px solid var(--rule);padding-left:.75rem}
.written{white-space:pre-wrap}
.entries>li{padding:.25rem 0}.facts .entries>li>.facts{border-left:0;padding-left:0}.entries>li::marker{color:var(--muted)}
.seen{list-style:none;padding:0}.seen>li{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.seen p{margin:0}.seen .day{color:var(--muted);font-size:.9rem}.seen .quiet{font-size:.9rem}.seen .quiet span{display:inline-block;margin-right:.75rem}
footer{padding:2rem 1rem 3rem;font-size:.9rem}
@media (min-width:40rem){.facts>div:not(.wide),.seen>li{display:grid;grid-template-columns:12rem 1fr;gap:0 1.25rem}.facts .facts>div:not(.wide){grid-template-columns:10rem 1fr}}
@page{size:A4;margin:16mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#333;--rule:#999;--accent:#000}
html{font:10pt/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}header,main,footer{max-width:none;padding-left:0;padding-right:0}header{min-block-size:0;padding-top:0;break-after:page}
a{color:inherit;text-decoration:none}
h2,h3,.wide>dt{break-after:avoid}h2,h3,.facts>div:not(.wide),.seen>li,.draft,main>section>ul{break-inside:avoid}
.facts>div:not(.wide),.seen>li{display:grid;grid-template-columns:5cm 1fr;gap:0 .5cm}.facts>div{padding:.15rem 0}
main>section:first-child>h2{margin-top:0;border-top:0;padding-top:0}}
`
