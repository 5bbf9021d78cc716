namespace Lull.Dossiers;

/// <summary>The page's style sheet: both colour schemes, print, and the chart's colours (told apart by the colour-blind).</summary>
internal static class PageStyle
{
    public const string Sheet = """
        :root { --paper: #fdfdfb; --ink: #1d2126; --faint: #5d6670; --rule: #d9dcdf; --a: #1f5fa8; --b: #c2570c; --lull: #2a9d7f; --warn: #b3162b; --land: #eceeea; --sea: #f8fafb; }
        @media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e6e8ea; --faint: #9aa4ae; --rule: #343a41; --a: #6fa8e8; --b: #f29a4f; --lull: #4fc3a1; --warn: #ff7b87; --land: #262b30; --sea: #171b1f; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
        main { max-width: 1060px; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        #answer, .unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
        section.answer { border-left: 4px solid var(--lull); padding: .2rem 0 .2rem 1rem; }
        section.answer p { margin: .4rem 0; font-size: 1.08rem; }
        figure { margin: 1.5rem 0; }
        figure > .wide { margin: 0; } figure > .wide > svg { width: 100%; min-width: 680px; height: auto; display: block; font: 12px system-ui, "Noto Sans", sans-serif; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: .6rem 0 0; padding: 0; font-size: .85rem; color: var(--faint); }
        .legend svg { width: 22px; height: 12px; vertical-align: -1px; }
        .a { fill: var(--a); } .b { fill: var(--b); } .sum { fill-opacity: .4; }
        text { fill: var(--ink); } text.tick { fill: var(--faint); font-size: 11px; } text.name { font-weight: 600; } text.name.a { fill: var(--a); } text.name.b { fill: var(--b); }
        text.label { fill: var(--lull); font-weight: 600; }
        .ground { stroke: var(--ink); stroke-width: 1; } .month { stroke: var(--rule); stroke-width: 1; }
        .lull { fill: var(--lull); fill-opacity: .16; } .interval { fill: url(#hatch); } .hatching { stroke: var(--lull); stroke-width: 2.4; stroke-opacity: .55; } .pause { fill: var(--lull); fill-opacity: .1; stroke: var(--lull); stroke-dasharray: 2 2; stroke-opacity: .6; }
        .gap { fill: var(--faint); fill-opacity: .25; } .onesided { fill: var(--a); fill-opacity: .08; }
        .texture.t1 { fill: url(#texture1); } .texture.t2 { fill: url(#texture2); } .texture.t3 { fill: url(#texture3); } .plain { fill: var(--faint); }
        .texturing { stroke: var(--paper); stroke-width: 2.4; } .dotting { fill: var(--paper); } .patterns { position: absolute; }
        .coverage { fill: var(--faint); fill-opacity: .2; } .band { fill: var(--lull); fill-opacity: .3; } .pole { stroke: var(--ink); stroke-width: 1; fill: none; }
        .sea { fill: var(--sea); } .land { fill: var(--land); stroke: var(--faint); stroke-width: .7; stroke-opacity: .7; } .vague { fill: url(#vague); } .vaguing { stroke: var(--faint); stroke-width: 1.2; stroke-opacity: .5; }
        .day { fill: var(--land); } .day.quiet { fill: var(--lull); fill-opacity: .28; } .faint { fill-opacity: .22; } .step1 { fill-opacity: .5; } .step2 { fill-opacity: .66; } .step3 { fill-opacity: .83; } .step4 { fill-opacity: 1; } text.member { font-weight: 600; }
        .remarks { font-size: .85rem; color: var(--faint); padding-left: 1.1rem; }
        .area { fill: var(--faint); fill-opacity: .1; stroke: var(--faint); stroke-dasharray: 3 3; } .spot { fill-opacity: .85; stroke: var(--paper); stroke-width: 1; }
        text.country { fill: var(--faint); font-size: 13px; letter-spacing: .06em; } text.region { font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
        .ideal { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 2 3; } .spread { fill: var(--lull); fill-opacity: .35; }
        .curve { fill: none; stroke: var(--ink); stroke-width: 2; stroke-linejoin: round; } .curve.known { stroke-width: 1.4; stroke-dasharray: 5 3; }
        .curve.alone { stroke: var(--lull); stroke-width: 1.6; }
        .stop { fill: var(--lull); stroke: var(--ink); stroke-width: .8; } .declared { fill: var(--paper); stroke: var(--lull); stroke-width: 2; } .reported { fill: var(--paper); stroke: var(--ink); stroke-width: 1.2; } .goon { fill: var(--warn); stroke: var(--ink); stroke-width: .8; } path.violation { fill: none; stroke: var(--warn); stroke-width: 2.2; }
        .wide { overflow-x: auto; margin: 1.2rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        caption { text-align: left; font-weight: 600; font-size: 1.05rem; padding: .4rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
        thead th { color: var(--faint); font-size: .9em; } tbody th, td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
        tbody th.sentence { white-space: normal; }
        tr.warning th, tr.warning td:nth-child(2) { color: var(--warn); }
        details { margin: 1.2rem 0; } summary { cursor: pointer; font-weight: 600; } summary h2 { display: inline; }
        a { color: var(--a); } a:focus-visible, summary:focus-visible { outline: 2px solid var(--a); outline-offset: 2px; }
        footer { color: var(--faint); font-size: .85rem; margin-top: 2rem; border-top: 1px solid var(--rule); }
        .sensitivity td:nth-child(2) { min-width: 11rem; }
        table.narrow { width: auto; min-width: min(100%, 26rem); } table.narrow th, table.narrow td { padding-right: 2rem; }
        pre { overflow-x: auto; padding: .7rem .9rem; background: var(--land); font-size: .85rem; }
        @media (max-width: 600px) { main { padding: 1rem .9rem 2rem; } h1 { font-size: 1.35rem; } tbody th { white-space: normal; } .wide > table { min-width: 30rem; } .wide > table.narrow { min-width: 0; } }
        @media print {
          :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #bbb; --a: #1f5fa8; --b: #c2570c; --lull: #2a9d7f; --warn: #b3162b; --land: #eceeea; --sea: #f8fafb; color-scheme: light; }
          @page { size: A4; margin: 15mm 14mm 16mm; }
          body { font-size: 9.5pt; line-height: 1.4; } main { max-width: none; padding: 0; } h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: 5mm 0 2mm; }
          .answer p { font-size: 11pt; } table { font-size: 8pt; } th, td { padding: .8mm 2mm .8mm 0; } .legend, .remarks { font-size: 8pt; }
          h1, h2, h2 + p, caption, thead { break-after: avoid; } tbody tr:first-child { break-before: avoid; } tr, figure, pre, li { break-inside: avoid; } .wide { overflow: visible; margin: 2mm 0; }
          figure { margin: 2mm 0; } figure > .wide > svg { min-width: 0; } svg.map { max-height: 60mm; } .evidence table { font-size: 7pt; } .evidence td { overflow-wrap: break-word; } .evidence td:nth-child(3) { min-width: 26mm; } .evidence td:last-child { min-width: 70mm; }
          .figures { display: none; } a { color: inherit; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
        }
        """;
}
