/** The card's rules; its level colours are the badge's (`look.ts`). Sent along with the card, so no page carries them. */
export const cardStyle = `
.card{--ink:light-dark(#17191c,#eceff2);--ink-2:light-dark(#565d66,#a3abb5);--line:light-dark(#dfe3e8,#2c3138);
--paper:light-dark(#fff,#121417);--on-accent:light-dark(#fff,#0b1524);position:fixed;inset:auto;margin:0;width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;
background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 28px rgb(0 0 0/.18);
padding:12px;cursor:default;text-align:start;white-space:normal;overflow-wrap:anywhere;
font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.card :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.row{display:flex;gap:8px;align-items:baseline;flex-wrap:wrap}.grow{flex:1}
h2,h3,ul,p{margin:0;padding:0}h2{font-size:13px;font-weight:650;white-space:nowrap}
h3{font-size:12px;font-weight:600;color:var(--ink-2);margin-top:8px}
h2 small,.note{font-size:12px;font-weight:400;color:var(--ink-2)}
.due{font-weight:650;font-variant-numeric:tabular-nums}.late{color:var(--worry)}
ul{list-style:none;display:grid;gap:4px;margin-top:4px}li{display:flex;gap:8px}
li>i{flex:none;width:14px;text-align:center;font-style:normal;font-weight:700}
.for i{color:var(--worry)}.against i{color:var(--calm)}.evidence{color:var(--ink-2)}
.reply{margin-top:8px;padding:8px;border-inline-start:2px solid var(--line);color:var(--ink-2);white-space:pre-wrap}
.action{border:1px solid var(--line);background:var(--paper);color:var(--ink);border-radius:6px;padding:5px 10px;font:inherit;
font-weight:600;font-size:12px;cursor:pointer}
.first{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.actions{margin-top:10px;align-items:center}
@media (prefers-contrast:more){.card{border-color:var(--ink)}}`;
