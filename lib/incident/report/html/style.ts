/** The report's style, inside the page: light and dark on a screen, black on white on paper, A4 and Letter alike. */
import { t } from '@/lib/i18n.ts';

/** Across the paper, however long the word for a drill is. */
const mark = Math.min(120, Math.floor(700 / t('report.drill.mark').length));

export const style = `
:root{color-scheme:light dark;--ink:light-dark(#17191c,#eceff2);--ink-2:light-dark(#565d66,#a3abb5);--line:light-dark(#dfe3e8,#2c3138);--paper:light-dark(#fff,#121417);--paper-2:light-dark(#f4f6f8,#1a1d21);--accent:light-dark(#1f5fbf,#7fb2ff);--calm:light-dark(#4b6b5d,#9cc4b1);--watch:light-dark(#7d5200,#f0bd5a);--worry:light-dark(#a8340a,#ff9a72);--crisis:light-dark(#9c0f45,#ff8fb4);--good:light-dark(#2f7d57,#6fc79b);--band:light-dark(#e3e8ee,#2b323a)}
*{box-sizing:border-box}
html{background:var(--paper-2);color:var(--ink)}
body{margin:0 auto;max-width:54rem;padding:2.5rem 2rem 4rem;background:var(--paper);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .6rem;letter-spacing:-.01em}
h2{font-size:1.2rem;margin:2.6rem 0 .8rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.4rem 0 .4rem}
p{margin:.4rem 0 .8rem}
a{color:var(--accent)}
.quiet{color:var(--ink-2)}
.kind{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--ink-2);margin:0}
.drill{border:2px solid var(--watch);color:var(--watch);border-radius:8px;padding:.6rem 1rem;font-weight:700;margin:0 0 1.4rem}
.mark{display:none}
.level{display:inline-block;font-weight:650;font-size:.85rem;padding:.05rem .55rem;border:1.5px solid currentColor;border-radius:99px;white-space:nowrap}
.calm{color:var(--calm)}.watch{color:var(--watch)}.worry{color:var(--worry)}.crisis{color:var(--crisis)}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:.8rem;margin:1.4rem 0;padding:0}
.tiles>div{border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem;display:flex;flex-direction:column}
.tiles dt{font-size:.8rem;color:var(--ink-2)}
.tiles dd{margin:0;font-size:1.35rem;font-weight:650;line-height:1.3}
.tiles small{font-size:.8rem;font-weight:400;color:var(--ink-2);display:block}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.4rem 0}
caption{text-align:start;color:var(--ink-2);padding-bottom:.3rem}
th,td{text-align:start;vertical-align:top;padding-block:.4rem;padding-inline:0 .7rem;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--ink-2);font-weight:600;border-bottom:1.5px solid var(--ink-2)}
tbody th{font-weight:500}
td time,th time{white-space:nowrap}
figure{margin:1rem 0 1.6rem}
figcaption{font-weight:600;margin-bottom:.5rem}
svg{display:block;width:100%;height:auto;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
svg{direction:ltr}svg text{fill:var(--ink);unicode-bidi:plaintext}svg .axis,svg .value{fill:var(--ink-2)}
svg .bar{fill:var(--accent)}svg .rail{fill:var(--band)}svg .band{fill:var(--band)}
svg .kept{fill:var(--good)}svg .late{fill:var(--worry)}svg .promise{fill:var(--ink)}
svg .grid{stroke:var(--line);stroke-width:1}
details{font-size:.9rem;margin-top:.4rem}
summary{color:var(--ink-2);cursor:pointer}
article{border:1px solid var(--line);border-radius:10px;padding:.9rem 1.1rem;margin:.8rem 0}
article>header{display:flex;gap:.3rem .8rem;flex-wrap:wrap;align-items:baseline;font-size:.9rem}
article>:last-child{margin-bottom:0}
blockquote{margin:.5rem 0;white-space:pre-wrap;overflow:hidden;border-inline-start:3px solid var(--line);padding-inline-start:.9rem}
code{font:.82em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
dl.lines{margin:.4rem 0}dl.lines>div{padding:.5rem 0;border-bottom:1px solid var(--line)}
dl.lines dt{font-weight:600}dl.lines dd{margin:0;white-space:pre-wrap}
ul{padding-inline-start:1.2rem}
img{max-width:100%;border:1px solid var(--line);border-radius:6px}
footer{margin-top:2.6rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.85rem;color:var(--ink-2)}
:lang(ar) *{letter-spacing:0!important}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (max-width:40rem){body{padding:1.2rem 1rem 3rem}h1{font-size:1.5rem}.tiles{grid-template-columns:repeat(2,1fr);gap:.6rem}.tiles>div{padding:.6rem .8rem}.tiles dd{font-size:1.15rem}}
@media print{
@page{margin:17mm 16mm}
:root{color-scheme:light}
html,body{background:none}
body{max-width:none;padding:0;font-size:10pt}
h2,h3,figcaption,caption{break-after:avoid}
figure,article,tr,.tiles>div,dl.lines>div,blockquote{break-inside:avoid}
.posts article{break-inside:auto}
figure details{display:none}
.wide{overflow:visible}
a{color:inherit}
a[href^="http"]:not(.whole)::after{content:" (" attr(href) ")";font-size:.85em;color:var(--ink-2)}
.mark{display:block;position:fixed;inset:0;text-align:center;font-size:${mark}pt;font-weight:800;letter-spacing:.1em;line-height:100vh;color:#000;opacity:.07;z-index:-1}
svg rect,.level,.tiles>div{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
