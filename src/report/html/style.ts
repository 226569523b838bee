/** The page's styles: system fonts, light and dark by the reader's setting, tables that become cards on a phone. */
export const STYLE = `
:root { color-scheme: light dark;
  --back: #ffffff; --raised: #f6f7f9; --line: #d9dde3; --text: #1c2128; --soft: #5a6472; --link: #0b5cad;
  --good: #1a7f37; --bad: #b3261e; --warn: #8a5a00; --good-back: #dcf3e2; --bad-back: #fde4e1; --warn-back: #fdf0d0; --idle: #c9ced6; }
@media (prefers-color-scheme: dark) { :root {
  --back: #18181b; --raised: #222226; --line: #3a3a41; --text: #e6e6ea; --soft: #a0a3ab; --link: #7db7f5;
  --good: #5fd07f; --bad: #ff8f85; --warn: #e8b64c; --good-back: #173a22; --bad-back: #4a1d1a; --warn-back: #3d2f0d; --idle: #454c57; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-underline-offset: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
code { background: var(--raised); border-radius: 4px; padding: 0.1em 0.3em; overflow-wrap: anywhere; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; margin: 0.8em 0; overflow-x: auto; padding: 0.7em 0; line-height: 1.5; }
pre code, .command code { background: none; padding: 0; } pre code { display: block; min-width: 100%; width: max-content; }
header { border-bottom: 1px solid var(--line); padding: 0.9rem 0 0; }
.width { margin: 0 auto; max-width: 64rem; padding: 0 1.25rem; }
.wide { max-width: 90rem; }
.subject { align-items: baseline; color: var(--soft); display: flex; flex-wrap: wrap; font-size: 0.9rem; gap: 0.2rem 1rem; }
.subject strong { color: var(--text); font-size: 1.05rem; }
nav { display: flex; gap: 1.4rem; margin-top: 0.7rem; overflow-x: auto; scrollbar-width: none; white-space: nowrap; }
nav a { border-bottom: 2px solid transparent; color: var(--soft); padding: 0.35rem 0; text-decoration: none; }
nav a:hover { color: var(--text); }
nav a[aria-current] { border-color: var(--link); color: var(--text); font-weight: 600; }
nav .count { color: var(--soft); font-weight: 400; margin-left: 0.15rem; }
main { padding: 1.6rem 0 4rem; }
[data-page] + [data-page] { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2rem; }
.routed [data-page] { border: 0; margin: 0; padding: 0; }
h1 { font-size: 1.55rem; line-height: 1.3; margin: 0.2rem 0 0.6rem; overflow-wrap: anywhere; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 0.3rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
.soft, .note { color: var(--soft); }
.note { font-size: 0.92rem; }
.back { font-size: 0.9rem; margin: 0 0 0.6rem; }
.badge { border-radius: 99px; display: inline-block; font-size: 0.82rem; font-weight: 600; padding: 0.1rem 0.7rem; }
.good { background: var(--good-back); color: var(--good); }
.bad { background: var(--bad-back); color: var(--bad); }
.warn { background: var(--warn-back); color: var(--warn); }
.idle { background: var(--raised); color: var(--soft); }
table { border-collapse: collapse; margin: 0.7rem 0; width: 100%; }
th { color: var(--soft); font-size: 0.85rem; font-weight: 500; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: 0.45rem 1rem 0.45rem 0; vertical-align: top; }
td { overflow-wrap: anywhere; } th:first-child, td:first-child { min-width: 8rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.tight { white-space: nowrap; } th.tight:first-child, td.tight:first-child { min-width: 0; }
.card { border: 1px solid var(--line); border-radius: 10px; margin: 1rem 0; padding: 0.9rem 1.1rem; }
.card > :first-child { margin-top: 0; } .card > :last-child { margin-bottom: 0; }
.meter { background: var(--idle); border-radius: 6px; display: flex; height: 0.8rem; margin: 0.9rem 0 0.5rem; max-width: 46rem; overflow: hidden; }
.meter span { display: block; height: 100%; }
.key { display: flex; flex-wrap: wrap; font-size: 0.92rem; gap: 0.2rem 1.4rem; list-style: none; margin: 0; padding: 0; }
.key i { border-radius: 3px; display: inline-block; height: 0.75em; margin-right: 0.45em; width: 0.75em; }
.fill-noticed { background: var(--good); } .fill-ready { background: var(--link); } .fill-confirmed { background: var(--warn); } .fill-open { background: var(--idle); }
.command { align-items: center; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; display: flex; gap: 0.8rem; justify-content: space-between; margin: 0.5rem 0; max-width: 46rem; padding: 0.35rem 0.5rem 0.35rem 0.9rem; }
.command code { overflow-wrap: anywhere; }
button { background: var(--back); border: 1px solid var(--line); border-radius: 6px; color: var(--soft); cursor: pointer; font: inherit; font-size: 0.85rem; padding: 0.1rem 0.6rem; }
.line { display: block; padding: 0 1rem 0 0; white-space: pre; }
.line { background: var(--raised); }
.line::before { background: inherit; color: var(--soft); content: attr(data-line); display: inline-block; left: 0; margin-right: 0.5rem; padding-right: 0.5rem; position: sticky; text-align: right; user-select: none; width: 3.7rem; }
.line.hit { background: var(--warn-back); }
.line.minus { background: var(--bad-back); } .line.plus { background: var(--good-back); }
del { background: var(--bad-back); color: var(--bad); } ins { background: var(--good-back); color: var(--good); text-decoration: none; }
.line.hit del, .line.hit ins { border-radius: 3px; padding: 0 2px; }
ul.plain { list-style: none; padding: 0; } ul.plain li { margin: 0.5rem 0; overflow-wrap: anywhere; }
.bars td:nth-child(2) { width: 55%; } .bar { background: var(--link); border-radius: 4px; display: block; height: 0.75rem; margin-top: 0.45rem; min-width: 2px; }
.results { display: grid; gap: 0.3rem 1.5rem; grid-template-columns: max-content 1fr; margin: 0.7rem 0; } .results dt { color: var(--soft); } .results dd { margin: 0; overflow-wrap: anywhere; }
#mutation-view { min-height: 60vh; overflow-x: auto; }
summary { color: var(--link); cursor: pointer; padding: 0.3rem 0; }
@media (max-width: 40rem) {
  body { font-size: 15px; } .width { padding: 0 0.9rem; } h1 { font-size: 1.3rem; }
  table.cards thead { display: none; } table.cards tr { border-bottom: 1px solid var(--line); display: block; padding: 0.5rem 0; }
  table.cards td { border: 0; display: flex; gap: 0.8rem; padding: 0.15rem 0; text-align: left; white-space: normal; } table.cards td:empty { display: none; }
  table.cards td::before { color: var(--soft); content: attr(data-label); flex: 0 0 6.4rem; font-size: 0.85rem; }
  .line::before { width: 2.6rem; margin-right: 0.2rem; }
  .results { grid-template-columns: 1fr; gap: 0; } .results dd { margin-bottom: 0.6rem; }
}
`;
